package vn.thidua.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.words.AppraisalTerms;
import vn.thidua.campaign.words.AwardTerms;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.Results;
import vn.thidua.visual.Points;

/** "Quy tắc": the settings of the campaign by which everything else came about. */
final class SettingsSheet {

    static final String NAME = "Quy tắc";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final List<Column> COLUMNS =
            List.of(new Column("Mục", 26, Look.TEXT_STRONG), new Column("Nội dung", 66, Look.TEXT));

    private SettingsSheet() {}

    static void write(Book book, Results results) {
        Campaign campaign = results.campaign();
        Page page = book.page(NAME, COLUMNS, 1);
        page.title("QUY TẮC CỦA ĐỢT THI ĐUA", campaign.title(), false);
        page.head();
        general(page, campaign);
        rules(page, campaign);
        campaign.blocs().forEach(bloc -> bloc(page, bloc));
        page.row("Mã băm của quy tắc", campaign.digest());
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
        page.row("Điều kiện xếp loại", eligibility(campaign));
        page.row("Khối trưởng năm sau", Settings.succession(campaign.succession()));
        campaign.awards().forEach(award -> page.row("Khen thưởng", award(campaign, award)));
        campaign.standing().lastYear().forEach(entry -> page.row("Năm trước", lastYear(campaign, entry)));
        campaign.standing().decided().forEach(decision -> page.row("Đã quyết định", decision(campaign, decision)));
    }

    private static String eligibility(Campaign campaign) {
        Eligibility eligibility = campaign.eligibility();
        if (eligibility == null) {
            return "Mọi đơn vị đều được xếp loại.";
        }
        return "Thành lập ít nhất " + eligibility.monthsSinceFounding() + " tháng, sáp nhập hoặc chia tách ít nhất "
                + eligibility.monthsSinceMerger() + " tháng tính đến hết kỳ.";
    }

    private static String award(Campaign campaign, AwardRule award) {
        String who = award.recipients() == AwardRule.RecipientKind.COLLECTIVE ? "tập thể" : "cá nhân";
        String how = award.basis() == AwardRule.Basis.RANK ? "theo thứ hạng" : "theo danh sách đề nghị";
        String least = award.minimumClass() == null
                ? ""
                : ", từ loại “" + Settings.classLabel(campaign, award.minimumClass()) + "”";
        String excluding = award.excluding().isEmpty()
                ? ""
                : ", không cùng lúc với " + Settings.awardLabels(campaign, award.excluding());
        String legal = award.legal() == null ? "" : " (" + award.legal() + ")";
        return award.label() + ": " + who + ", " + how + ", " + quota(campaign, award) + least + excluding
                + AwardTerms.words(campaign, award.terms()) + legal;
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

    private static String quota(Campaign campaign, AwardRule award) {
        AwardRule.Quota quota = award.quota();
        String each = award.terms().scope() == AwardRule.Scope.CAMPAIGN ? " của cả đợt" : "";
        if (!quota.bySize().isEmpty()) {
            return quota.bySize().stream()
                    .map(row -> "khối " + row.from() + (row.to() == null ? " trở lên" : "–" + row.to())
                            + " thành viên được " + row.count())
                    .collect(Collectors.joining(", "));
        }
        if (quota.percent() == null) {
            return "tối đa " + quota.count() + each;
        }
        return "tối đa " + Points.plain(quota.percent()) + " % " + base(campaign, quota) + each;
    }

    private static String base(Campaign campaign, AwardRule.Quota quota) {
        return switch (quota.base()) {
            case MEMBERS -> "số thành viên";
            case RANKED -> "số đơn vị được xếp hạng";
            case LEADERS -> "số đơn vị dẫn đầu khối";
            case AWARDED -> "số đơn vị được đề nghị " + Settings.awardLabels(campaign, quota.of());
        };
    }

    private static void bloc(Page page, Bloc bloc) {
        String members = bloc.members().stream().map(Agency::name).collect(Collectors.joining("; "));
        page.row(bloc.name(), Settings.rubric(bloc.rubric()) + "\nThành viên: " + members + ".");
    }
}
