package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.HouseStyle;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.RegisterRules;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.Veto;

/** A rule book that fits on a screen and has one of everything that reading and inspecting depend on. */
public final class SmallCampaign {

    /** The article that a7 follows. */
    public static final String LEGAL = "Quy chế thi đua, Điều 5";

    private SmallCampaign() {}

    public static Campaign campaign() {
        return campaign(members());
    }

    static Campaign campaign(List<Agency> members) {
        Bloc bloc = new Bloc("khoi-1", "Khối 1", members.get(0).code(), null, members, rubric());
        return new Campaign(
                "khoi-1-2022",
                "Khối thi đua số 1",
                2022,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Khối thi đua số 1",
                List.of(),
                true,
                new Rounding(10, 1, RoundingMode.HALF_UP),
                List.of(),
                List.of(bloc),
                new Classification(Classification.Basis.TOTAL, List.of(), null),
                List.of(),
                List.of(),
                null,
                Succession.DEPUTY,
                StandingRules.DEFAULT,
                AppraisalRules.DEFAULT,
                EarlierYears.UNTOLD,
                indicators(),
                RegisterRules.DEFAULT,
                HouseStyle.OWN,
                null,
                "digest");
    }

    private static List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "CT1",
                        "Tỷ lệ đoàn viên",
                        "%",
                        List.of("Tỷ lệ người lao động là đoàn viên"),
                        List.of(),
                        Indicator.Direction.AT_LEAST,
                        null),
                new Indicator(
                        "CT2",
                        "Giải ngân vốn được giao",
                        "triệu đồng",
                        List.of(),
                        List.of("C1.1"),
                        Indicator.Direction.AT_LEAST,
                        null),
                new Indicator("CT3", "Đơn thư quá hạn", "đơn", List.of(), List.of(), Indicator.Direction.AT_MOST, null),
                new Indicator(
                        "Q1",
                        "Quỹ Đền ơn đáp nghĩa",
                        "triệu đồng",
                        List.of(),
                        List.of(),
                        Indicator.Direction.AT_LEAST,
                        null,
                        "Ban quản lý quỹ mẫu",
                        List.of()),
                new Indicator(
                        "BHYT",
                        "Tỷ lệ bao phủ bảo hiểm y tế",
                        "%",
                        List.of(),
                        List.of(),
                        Indicator.Direction.AT_LEAST,
                        null,
                        "so-y-te",
                        List.of("so-y-te", "so-gddt")));
    }

    private static List<Agency> members() {
        return List.of(
                agency("cai-lay", "Phòng Tài nguyên và Môi trường thị xã Cai Lậy", "Phòng TN&MT TX Cai Lậy"),
                agency("so-y-te", "Sở Y tế", "SYT"),
                agency("so-gddt", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở Giáo dục"),
                agency("vh-1", "Sở Văn hóa, Thể thao", "Sở Văn hóa"),
                agency("vh-2", "Sở Văn hóa, Du lịch", "Sở Văn hóa"));
    }

    static Agency agency(String code, String name, String... aliases) {
        return new Agency(code, name, List.of(aliases), null, null);
    }

    /** Sections 1 (a: a1, a7; C: C1), 2 (2.1, 007), 9 (authority only: 9.1); 25 points in all. */
    public static Rubric rubric() {
        Section land = section(
                "a", "Đất đai", "6", false, criterion("a1", "Luật Đất đai", "3", false, deduction("a1.1")), openland());
        Section waste =
                section("C", "Môi trường", "5", false, criterion("C1", "Thu gom rác", "5", false, leader("C1.1")));
        Section first =
                new Section("1", "Chuyên môn", number("11"), null, false, false, null, List.of(land, waste), List.of());
        Section second = section(
                "2",
                "Nội bộ",
                "4",
                false,
                criterion("2.1", "Kỷ luật", "1", false, direct("2.1", "1")),
                criterion("007", "Không vi phạm", "3", false, direct("007", "3")));
        Section ninth = section(
                "9",
                "Cấp trên chấm",
                "5",
                true,
                criterion("9.1", "Ban Thường vụ chấm", "5", false, direct("9.1", "5")));
        Veto veto = new Veto("5.2", "Không gửi báo cáo", Veto.Cause.REPORTED, 0);
        return new Rubric(
                "small",
                "Bảng điểm nhỏ",
                number("20"),
                Rubric.BonusPlace.OUTSIDE,
                NotApplicable.RESCALE,
                List.of(first, second, ninth),
                List.of(veto));
    }

    private static Criterion openland() {
        return new Criterion(
                "a7",
                "Đất công",
                number("3"),
                List.of(deduction("a.7.1"), bonus("a.7.6")),
                null,
                null,
                BigDecimal.ZERO,
                null,
                null,
                true,
                LEGAL);
    }

    private static Section section(String code, String title, String max, boolean authority, Criterion... criteria) {
        return new Section(code, title, number(max), null, authority, false, null, List.of(), List.of(criteria));
    }

    private static Criterion criterion(String code, String title, String base, boolean evidence, Rule... rules) {
        return new Criterion(
                code, title, number(base), List.of(rules), null, null, BigDecimal.ZERO, null, null, evidence, null);
    }

    private static Rule deduction(String code) {
        return rule(code, new Method.DeductPerCase(number("0.5"), number("1")), Effect.ADJUST);
    }

    private static Rule bonus(String code) {
        return rule(code, new Method.CountRate(BigDecimal.ONE, null), Effect.ADJUST);
    }

    private static Rule leader(String code) {
        return rule(code, new Method.Leader(number("5")), Effect.EARN);
    }

    private static Rule direct(String code, String max) {
        return rule(code, new Method.Direct(number(max)), Effect.EARN);
    }

    private static Rule rule(String code, Method method, Effect effect) {
        return new Rule(code, "Quy tắc " + code, method, effect, Source.SUBMISSION, List.of(), false, null);
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
