package vn.thidua.campaign.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.TieBreak;
import vn.thidua.campaign.Veto;

/** A campaign's settings as sentences. */
public final class Settings {

    private Settings() {}

    /** "từ 90 điểm – Hoàn thành xuất sắc nhiệm vụ; …; còn lại – Không hoàn thành nhiệm vụ". */
    public static String classes(Campaign campaign) {
        return campaign.classification().classes().stream()
                .map(Settings::awardClass)
                .collect(Collectors.joining("; "));
    }

    private static String awardClass(AwardClass awardClass) {
        String from = awardClass.from() == null ? "còn lại" : "từ " + NumberText.of(awardClass.from()) + " điểm";
        String besides = Stream.concat(
                        Stream.ofNullable(awardClass.gate()).map(Settings::gate),
                        awardClass.without().stream().map(Settings::without))
                .collect(Collectors.joining("; "));
        return from + " – " + awardClass.label() + (besides.isEmpty() ? "" : " (" + besides + ")");
    }

    private static String gate(Gate gate) {
        String level = gate.level() == Classification.Level.CRITERION ? "tiêu chí" : "mục";
        return "mỗi " + level + " đạt ít nhất " + NumberText.of(gate.percent()) + " % điểm chuẩn";
    }

    /** "không có kỷ luật từ cảnh cáo trở lên". */
    public static String without(@Nullable Breaches breaches) {
        return ("không có kỷ luật " + (breaches == null ? "" : breaches.words())).strip();
    }

    public static String classLabel(Campaign campaign, String code) {
        return campaign.classification().classes().stream()
                .filter(awardClass -> awardClass.code().equals(code))
                .findFirst()
                .map(AwardClass::label)
                .orElse(code);
    }

    public static String awardLabels(Campaign campaign, List<String> codes) {
        return campaign.awards().stream()
                .filter(award -> codes.contains(award.code()))
                .map(AwardRule::label)
                .collect(Collectors.joining(", "));
    }

    public static String basis(Campaign campaign) {
        return campaign.classification().basis() == Classification.Basis.CAPPED
                ? "So ngưỡng xếp loại bằng tổng điểm, tối đa bằng điểm của bảng điểm."
                : "So ngưỡng xếp loại bằng tổng điểm, kể cả phần vượt điểm của bảng điểm.";
    }

    public static String ceiling(Campaign campaign) {
        Classification.Ceiling ceiling = campaign.classification().ceiling();
        if (ceiling == null) {
            return "Không giới hạn tỷ lệ của loại cao nhất.";
        }
        String base = ceiling.base() == Base.MEMBERS ? "số thành viên của khối" : "số đơn vị được xếp hạng";
        return "Loại cao nhất không quá " + NumberText.of(ceiling.percent()) + " % " + base + ", làm tròn xuống; "
                + edge(ceiling) + ".";
    }

    private static String edge(Classification.Ceiling ceiling) {
        return switch (ceiling.edge()) {
            case ALL_OUT -> "các đơn vị đồng hạng ở ranh giới cùng xuống";
            case ALL_IN -> "các đơn vị đồng hạng ở ranh giới cùng được giữ";
            case TIE_BREAK ->
                "các đơn vị đồng hạng ở ranh giới xét thêm: "
                        + ceiling.tieBreaks().stream().map(Settings::tieBreak).collect(Collectors.joining("; "));
        };
    }

    public static String demotion(Campaign campaign) {
        return campaign.classification().demotion() == Classification.Demotion.FALL_ONE
                ? "Không đạt điểm tối thiểu, không đủ điều kiện hoặc vượt tỷ lệ: xuống một mức."
                : "Không đạt điểm tối thiểu, không đủ điều kiện hoặc vượt tỷ lệ: xuống mức kế tiếp mà đơn vị đạt đủ điều kiện.";
    }

    public static String rankBy(Campaign campaign) {
        BigDecimal from = campaign.standing().ballot().candidatesFrom();
        return switch (campaign.standing().rankBy()) {
            case SCORE -> "Xếp hạng theo tổng điểm.";
            case BALLOT -> "Xếp hạng theo số phiếu suy tôn; tổng điểm dùng để xếp loại.";
            case SCORE_THEN_BALLOT ->
                from == null
                        ? "Xếp hạng theo tổng điểm; bằng điểm thì theo số phiếu suy tôn."
                        : "Đơn vị từ " + NumberText.of(from)
                                + " điểm được bỏ phiếu suy tôn và xếp theo số phiếu, trước các đơn vị còn lại xếp theo điểm.";
        };
    }

    public static String ballot(Campaign campaign) {
        BallotRule rule = campaign.standing().ballot();
        BallotRule.Minimum minimum = rule.minimum();
        String choices = rule.choices() == null
                ? "Tổng số phiếu của các đơn vị không được kiểm"
                : "Mỗi phiếu "
                        + (rule.sum() == BallotRule.Sum.EXACT ? "đúng " : "nhiều nhất ")
                        + rule.choices() + " tên"
                        + (rule.sum() == BallotRule.Sum.UNCHECKED ? ", không kiểm tổng" : "");
        return choices + "; được coi là suy tôn từ "
                + (minimum == null ? "1 phiếu" : NumberText.of(minimum.percent()) + " % " + base(minimum.base())) + ".";
    }

    private static String base(BallotRule.Base base) {
        return switch (base) {
            case VALID -> "số phiếu hợp lệ";
            case RETURNED -> "số phiếu thu về";
            case ISSUED -> "số phiếu phát ra";
            case MEMBERS -> "số thành viên của khối";
        };
    }

    public static boolean relative(Rule rule) {
        return rule.method() instanceof Method.Leader;
    }

    /** Whether votes can move anything in the campaign. */
    public static boolean votes(Campaign campaign) {
        return campaign.standing().rankBy() != RankBy.SCORE
                || campaign.due(InputKind.BALLOT).isPresent()
                || campaign.tieBreaks().stream().anyMatch(step -> step.kind() == TieBreak.Kind.BALLOT)
                || campaign.awards().stream()
                        .flatMap(award -> award.terms().requires().stream())
                        .anyMatch(required -> required.is() == Prerequisite.Kind.VOTED);
    }

    /** Who can lead in a bloc-relative rule. */
    public static String leaders(Campaign campaign) {
        LeaderSet set = campaign.standing().leaders();
        List<String> out = Stream.of(
                        set.vetoed() ? "" : "đơn vị không xếp loại",
                        set.notEligible() ? "" : "đơn vị chưa đủ thời gian hoạt động",
                        set.absent() ? "" : "đơn vị chưa nộp bảng tự chấm",
                        set.provisional() ? "" : "đơn vị chưa được thẩm định")
                .filter(words -> !words.isEmpty())
                .toList();
        return "Đơn vị dẫn đầu của chỉ tiêu so trong khối lấy trong "
                + (out.isEmpty() ? "mọi đơn vị có số liệu" : "các đơn vị có số liệu, trừ " + String.join(", ", out))
                + "; tự chấm so với tự chấm, thẩm định so với thẩm định.";
    }

    public static String rounding(Campaign campaign) {
        Rounding rounding = campaign.rounding();
        return "Điểm tính đến " + rounding.calculationScale() + " chữ số thập phân, in ra "
                + rounding.displayScale() + " chữ số (" + mode(rounding.mode())
                + "); xếp hạng theo điểm chưa làm tròn.";
    }

    private static String mode(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> "làm tròn từ 5 trở lên";
            case HALF_EVEN -> "làm tròn về số chẵn";
            case HALF_DOWN -> "làm tròn từ trên 5";
            case DOWN, FLOOR -> "bỏ phần lẻ";
            case UP, CEILING -> "làm tròn lên";
            case UNNECESSARY -> "không làm tròn";
        };
    }

    public static String ties(Campaign campaign) {
        String equal = campaign.standing().rankBy() == RankBy.SCORE ? "Bằng điểm" : "Bằng nhau";
        if (campaign.tieBreaks().isEmpty()) {
            return equal + " thì đồng hạng.";
        }
        return equal + " thì xét lần lượt: "
                + campaign.tieBreaks().stream().map(Settings::tieBreak).collect(Collectors.joining("; ")) + ".";
    }

    private static String tieBreak(TieBreak tieBreak) {
        return switch (tieBreak.kind()) {
            case SECTION -> "điểm mục " + tieBreak.code() + " cao hơn";
            case CRITERION -> "điểm tiêu chí " + tieBreak.code() + " cao hơn";
            case FEWER_DEDUCTIONS -> "bị trừ ít hơn";
            case BONUS -> "điểm thưởng nhiều hơn";
            case LAST_YEAR_RANK -> "thứ hạng năm trước cao hơn";
            case PACT_ACHIEVEMENT -> "tỷ lệ chỉ tiêu giao ước đạt cao hơn";
            case TOTAL -> "tổng điểm cao hơn";
            case BALLOT -> "nhiều phiếu suy tôn hơn";
        };
    }

    public static String rubric(Rubric rubric) {
        String bonus = rubric.bonus() == Rubric.BonusPlace.INSIDE ? "trong" : "ngoài";
        return rubric.title() + " (" + NumberText.of(rubric.max()) + " điểm, điểm thưởng tính " + bonus + " khung). "
                + notApplicable(rubric.notApplicable());
    }

    /** {@link #rubric} without the title. */
    public static String frame(Rubric rubric) {
        String bonus = rubric.bonus() == Rubric.BonusPlace.INSIDE ? "trong" : "ngoài";
        return "Điểm thưởng tính " + bonus + " khung. " + notApplicable(rubric.notApplicable());
    }

    public static String notApplicable(NotApplicable setting) {
        return switch (setting) {
            case RESCALE -> "Tiêu chí không áp dụng: phân bổ lại trong mục.";
            case FULL -> "Tiêu chí không áp dụng: tính đủ điểm chuẩn.";
            case ZERO -> "Tiêu chí không áp dụng: tính 0 điểm.";
        };
    }

    /** When a veto of the table leaves a unit unranked. */
    public static String veto(Veto veto) {
        return switch (veto.cause()) {
            case MISSING_SELF_SCORE -> "Không xếp loại khi không gửi bảng tự chấm";
            case LATE -> "Không xếp loại khi gửi bảng tự chấm chậm quá " + veto.daysLate() + " ngày";
            case REPORTED -> "Không xếp loại khi có ghi nhận";
        };
    }

    public static String eligibility(Campaign campaign) {
        Eligibility eligibility = campaign.eligibility();
        if (eligibility == null) {
            return "Mọi đơn vị đều được xếp loại.";
        }
        return "Thành lập ít nhất " + eligibility.monthsSinceFounding() + " tháng, sáp nhập hoặc chia tách ít nhất "
                + eligibility.monthsSinceMerger() + " tháng tính đến hết kỳ.";
    }

    public static String succession(Succession succession) {
        return switch (succession) {
            case DEPUTY -> "Khối phó làm Khối trưởng năm sau; không có Khối phó thì đơn vị kế tiếp trong danh sách.";
            case NEXT_IN_LIST -> "Đơn vị kế tiếp trong danh sách làm Khối trưởng năm sau.";
            case NAMED -> "Khối trưởng năm sau do khối chọn, nêu tên trong quy tắc.";
        };
    }
}
