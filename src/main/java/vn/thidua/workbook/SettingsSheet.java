package vn.thidua.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.words.AppraisalTerms;
import vn.thidua.campaign.words.AwardWords;
import vn.thidua.campaign.words.Settings;
import vn.thidua.campaign.words.YearTerms;
import vn.thidua.standing.Results;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;

/** "Quy tắc": the settings of the campaign by which everything else came about. */
final class SettingsSheet {

    static final String NAME = "Quy tắc";

    private static final Tab TAB =
            new Tab(NAME, "Cài đặt: làm tròn, thẩm định, xếp hạng, xếp loại, khen thưởng", Tab.Kind.BASIS);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final List<Column> COLUMNS =
            List.of(new Column("Mục", 26, Look.TEXT_STRONG), new Column("Nội dung", 66, Look.TEXT));

    private SettingsSheet() {}

    static void write(Book book, Results results) {
        write(book, results.campaign(), results.campaign().blocs());
    }

    /** For the readers of one bloc's book. */
    static void write(Book book, BlocView view) {
        write(book, view.results().campaign(), List.of(view.bloc().bloc()));
    }

    private static void write(Book book, Campaign campaign, List<Bloc> blocs) {
        Page page = book.page(TAB, COLUMNS, 1);
        page.title("QUY TẮC CỦA ĐỢT THI ĐUA", campaign.title(), false);
        page.head();
        general(page, campaign);
        rules(page, campaign);
        blocs.forEach(bloc -> bloc(page, bloc));
        page.row("Mã băm của quy tắc", campaign.digest());
        page.table();
    }

    private static void general(Page page, Campaign campaign) {
        page.row("Mã đợt", campaign.id());
        page.row("Chủ trì", campaign.owner());
        page.row("Thời kỳ", "từ " + day(campaign.from()) + " đến " + day(campaign.to()));
        page.row("Căn cứ", String.join("\n", campaign.legalBasis()));
        page.row("Số liệu", campaign.illustrative() ? "Minh họa, không phải số liệu thật" : "Số liệu thật");
        page.row(
                "Hạn nộp",
                campaign.inputs().stream()
                        .map(input -> Words.of(input.kind()) + ": " + Words.of(input.due()))
                        .collect(Collectors.joining("\n")));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static void rules(Page page, Campaign campaign) {
        page.row("Làm tròn", Settings.rounding(campaign));
        page.row("Thẩm định", AppraisalTerms.words(campaign.appraisal()));
        page.row("Xếp hạng", Settings.rankBy(campaign));
        if (Settings.votes(campaign)) {
            page.row("Phiếu suy tôn", Settings.ballot(campaign));
        }
        page.row("Đồng điểm", Settings.ties(campaign));
        if (campaign.blocs().stream()
                .flatMap(bloc -> bloc.rubric().allCriteria())
                .flatMap(Criterion::allRules)
                .anyMatch(Settings::relative)) {
            page.row("So trong khối", Settings.leaders(campaign));
        }
        page.row("Xếp loại", Settings.classes(campaign));
        page.row("So ngưỡng", Settings.basis(campaign));
        page.row("Tỷ lệ tối đa", Settings.ceiling(campaign));
        page.row("Xuống mức", Settings.demotion(campaign));
        page.row("Điều kiện xếp loại", Settings.eligibility(campaign));
        page.row("Khối trưởng năm sau", Settings.succession(campaign.succession()));
        campaign.awards().forEach(award -> page.row("Khen thưởng", AwardWords.of(campaign, award)));
        campaign.standing().lastYear().forEach(entry -> page.row("Năm trước", lastYear(campaign, entry)));
        page.row("Qua các năm", YearTerms.words(campaign.earlier()));
        campaign.earlier().reorganisations().forEach(act -> page.row("Tổ chức lại", YearTerms.act(campaign, act)));
        campaign.standing().decided().forEach(decision -> page.row("Đã quyết định", decision(campaign, decision)));
    }

    private static String lastYear(Campaign campaign, LastYear entry) {
        String rank = entry.rank() == null ? "" : " hạng " + entry.rank();
        String awards = entry.awards().isEmpty() ? "" : " được " + Settings.awardLabels(campaign, entry.awards());
        return name(campaign, entry.agency()) + ":" + rank + (rank.isEmpty() || awards.isEmpty() ? "" : ",") + awards
                + ".";
    }

    private static String decision(Campaign campaign, AwardDecision decision) {
        String recipient = decision.recipient();
        return Settings.awardLabels(campaign, List.of(decision.award())) + ": "
                + (recipient == null ? "" : recipient + ", ") + name(campaign, decision.agency()) + " ("
                + decision.document() + ")";
    }

    private static String name(Campaign campaign, String agency) {
        return campaign.agency(agency).map(Agency::name).orElse(agency);
    }

    private static void bloc(Page page, Bloc bloc) {
        String members = bloc.members().stream().map(Agency::name).collect(Collectors.joining("; "));
        page.row(bloc.name(), Settings.rubric(bloc.rubric()) + "\nThành viên: " + members + ".");
    }
}
