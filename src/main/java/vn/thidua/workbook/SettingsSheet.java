package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.bilingual.Speech;
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

    private SettingsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Cài đặt: làm tròn, thẩm định, xếp hạng, xếp loại, khen thưởng"), Tab.Kind.BASIS);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Mục##of the settings"), 26, Look.TEXT_STRONG),
                new Column(say("Nội dung##of the settings"), 66, Look.TEXT));
    }

    static void write(Book book, Results results) {
        write(book, results.campaign(), results.campaign().blocs());
    }

    /** For the readers of one bloc's book. */
    static void write(Book book, BlocView view) {
        write(book, view.results().campaign(), List.of(view.bloc().bloc()));
    }

    private static void write(Book book, Campaign campaign, List<Bloc> blocs) {
        Page page = book.page(tab(), columns(), 1);
        page.title(say("QUY TẮC CỦA ĐỢT THI ĐUA"), campaign.title(), false);
        page.head();
        general(page, campaign);
        rules(page, campaign);
        blocs.forEach(bloc -> bloc(page, bloc));
        page.row(say("Mã băm của quy tắc"), campaign.digest());
        page.table();
    }

    private static void general(Page page, Campaign campaign) {
        page.row(say("Mã đợt"), campaign.id());
        page.row(say("Chủ trì"), campaign.owner());
        page.row(say("Thời kỳ"), say("từ {0} đến {1}", Speech.day(campaign.from()), Speech.day(campaign.to())));
        page.row(say("Căn cứ##in law"), String.join("\n", campaign.legalBasis()));
        page.row(
                say("Số liệu"),
                campaign.illustrative() ? say("Minh họa, không phải số liệu thật") : say("Số liệu thật"));
        page.row(
                say("Hạn nộp"),
                campaign.inputs().stream()
                        .map(input -> Words.of(input.kind()) + ": " + Words.of(input.due()))
                        .collect(Collectors.joining("\n")));
    }

    private static void rules(Page page, Campaign campaign) {
        page.row(say("Làm tròn"), Settings.rounding(campaign));
        page.row(say("Thẩm định"), AppraisalTerms.words(campaign.appraisal()));
        page.row(say("Xếp hạng"), Settings.rankBy(campaign));
        if (Settings.votes(campaign)) {
            page.row(say("Phiếu suy tôn"), Settings.ballot(campaign));
        }
        page.row(say("Đồng điểm"), Settings.ties(campaign));
        if (campaign.blocs().stream()
                .flatMap(bloc -> bloc.rubric().allCriteria())
                .flatMap(Criterion::allRules)
                .anyMatch(Settings::relative)) {
            page.row(say("So trong khối"), Settings.leaders(campaign));
        }
        page.row(say("Xếp loại"), Settings.classes(campaign));
        page.row(say("So ngưỡng"), Settings.basis(campaign));
        page.row(say("Tỷ lệ tối đa"), Settings.ceiling(campaign));
        page.row(say("Xuống mức"), Settings.demotion(campaign));
        page.row(say("Điều kiện xếp loại"), Settings.eligibility(campaign));
        page.row(say("Khối trưởng năm sau"), Settings.succession(campaign.succession()));
        campaign.awards().forEach(award -> page.row(say("Khen thưởng"), AwardWords.of(campaign, award)));
        campaign.standing().lastYear().forEach(entry -> page.row(say("Năm trước"), lastYear(campaign, entry)));
        page.row(say("Qua các năm"), YearTerms.words(campaign.earlier()));
        campaign.earlier().reorganisations().forEach(act -> page.row(say("Tổ chức lại"), YearTerms.act(campaign, act)));
        campaign.standing().decided().forEach(decision -> page.row(say("Đã quyết định"), decision(campaign, decision)));
    }

    private static String lastYear(Campaign campaign, LastYear entry) {
        String name = name(campaign, entry.agency());
        if (entry.awards().isEmpty()) {
            return entry.rank() == null ? name + ":." : say("{0}: hạng {1}.", name, entry.rank());
        }
        String awards = Settings.awardLabels(campaign, entry.awards());
        return entry.rank() == null
                ? say("{0}: được {1}.", name, awards)
                : say("{0}: hạng {1}, được {2}.", name, entry.rank(), awards);
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
        page.row(bloc.name(), Settings.rubric(bloc.rubric()) + "\n" + say("Thành viên: {0}.", members));
    }
}
