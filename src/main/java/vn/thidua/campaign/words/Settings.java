package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

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
        String from = awardClass.from() == null ? say("còn lại") : say("từ {0} điểm", NumberText.of(awardClass.from()));
        String besides = Stream.concat(
                        Stream.ofNullable(awardClass.gate()).map(Settings::gate),
                        awardClass.without().stream().map(Settings::without))
                .collect(Collectors.joining("; "));
        return from + " – " + awardClass.label() + (besides.isEmpty() ? "" : " (" + besides + ")");
    }

    private static String gate(Gate gate) {
        String percent = NumberText.of(gate.percent());
        return gate.level() == Classification.Level.CRITERION
                ? say("mỗi tiêu chí đạt ít nhất {0} % điểm chuẩn", percent)
                : say("mỗi mục đạt ít nhất {0} % điểm chuẩn", percent);
    }

    /** "không có kỷ luật từ cảnh cáo trở lên". */
    public static String without(@Nullable Breaches breaches) {
        String which = breaches == null ? "" : breaches.words();
        return which.isEmpty() ? say("không có kỷ luật") : say("không có kỷ luật {0}", which);
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
                ? say("So ngưỡng xếp loại bằng tổng điểm, tối đa bằng điểm của bảng điểm.")
                : say("So ngưỡng xếp loại bằng tổng điểm, kể cả phần vượt điểm của bảng điểm.");
    }

    public static String ceiling(Campaign campaign) {
        Classification.Ceiling ceiling = campaign.classification().ceiling();
        if (ceiling == null) {
            return say("Không giới hạn tỷ lệ của loại cao nhất.");
        }
        String base =
                ceiling.base() == Base.MEMBERS ? say("số thành viên của khối##base") : say("số đơn vị được xếp hạng");
        return say(
                "Loại cao nhất không quá {0} % {1}, làm tròn xuống; {2}.",
                NumberText.of(ceiling.percent()), base, edge(ceiling));
    }

    private static String edge(Classification.Ceiling ceiling) {
        return switch (ceiling.edge()) {
            case ALL_OUT -> say("các đơn vị đồng hạng ở ranh giới cùng xuống");
            case ALL_IN -> say("các đơn vị đồng hạng ở ranh giới cùng được giữ");
            case TIE_BREAK ->
                say(
                        "các đơn vị đồng hạng ở ranh giới xét thêm: {0}",
                        ceiling.tieBreaks().stream().map(Settings::tieBreak).collect(Collectors.joining("; ")));
        };
    }

    public static String demotion(Campaign campaign) {
        return campaign.classification().demotion() == Classification.Demotion.FALL_ONE
                ? say("Không đạt điểm tối thiểu, không đủ điều kiện hoặc vượt tỷ lệ: xuống một mức.")
                : say(
                        "Không đạt điểm tối thiểu, không đủ điều kiện hoặc vượt tỷ lệ: xuống mức kế tiếp mà đơn vị đạt đủ điều kiện.");
    }

    public static String rankBy(Campaign campaign) {
        BigDecimal from = campaign.standing().ballot().candidatesFrom();
        return switch (campaign.standing().rankBy()) {
            case SCORE -> say("Xếp hạng theo tổng điểm.");
            case BALLOT -> say("Xếp hạng theo số phiếu suy tôn; tổng điểm dùng để xếp loại.");
            case SCORE_THEN_BALLOT ->
                from == null
                        ? say("Xếp hạng theo tổng điểm; bằng điểm thì theo số phiếu suy tôn.")
                        : say(
                                "Đơn vị từ {0} điểm được bỏ phiếu suy tôn và xếp theo số phiếu, trước các đơn vị còn lại xếp theo điểm.",
                                NumberText.of(from));
        };
    }

    public static String ballot(Campaign campaign) {
        BallotRule rule = campaign.standing().ballot();
        BallotRule.Minimum minimum = rule.minimum();
        String choices = choices(rule);
        return minimum == null
                ? say("{0}; được coi là suy tôn từ 1 phiếu.", choices)
                : say(
                        "{0}; được coi là suy tôn từ {1} % {2}.",
                        choices, NumberText.of(minimum.percent()), base(minimum.base()));
    }

    private static String choices(BallotRule rule) {
        if (rule.choices() == null) {
            return say("Tổng số phiếu của các đơn vị không được kiểm");
        }
        return switch (rule.sum()) {
            case EXACT -> say("Mỗi phiếu đúng {0} tên", rule.choices());
            case UNCHECKED -> say("Mỗi phiếu nhiều nhất {0} tên, không kiểm tổng", rule.choices());
            default -> say("Mỗi phiếu nhiều nhất {0} tên", rule.choices());
        };
    }

    private static String base(BallotRule.Base base) {
        return switch (base) {
            case VALID -> say("số phiếu hợp lệ##base");
            case RETURNED -> say("số phiếu thu về##base");
            case ISSUED -> say("số phiếu phát ra##base");
            case MEMBERS -> say("số thành viên của khối##base");
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
                        set.vetoed() ? "" : say("đơn vị không xếp loại"),
                        set.notEligible() ? "" : say("đơn vị chưa đủ thời gian hoạt động"),
                        set.absent() ? "" : say("đơn vị chưa nộp bảng tự chấm"),
                        set.provisional() ? "" : say("đơn vị chưa được thẩm định"))
                .filter(words -> !words.isEmpty())
                .toList();
        String among = out.isEmpty()
                ? say("mọi đơn vị có số liệu")
                : say("các đơn vị có số liệu, trừ {0}", String.join(", ", out));
        return say(
                "Đơn vị dẫn đầu của chỉ tiêu so trong khối lấy trong {0}; tự chấm so với tự chấm, thẩm định so với thẩm định.",
                among);
    }

    public static String rounding(Campaign campaign) {
        Rounding rounding = campaign.rounding();
        return say(
                "Điểm tính đến {0} chữ số thập phân, in ra {1} chữ số ({2}); xếp hạng theo điểm chưa làm tròn.",
                rounding.calculationScale(), rounding.displayScale(), mode(rounding.mode()));
    }

    private static String mode(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> say("làm tròn từ 5 trở lên");
            case HALF_EVEN -> say("làm tròn về số chẵn");
            case HALF_DOWN -> say("làm tròn từ trên 5");
            case DOWN, FLOOR -> say("bỏ phần lẻ");
            case UP, CEILING -> say("làm tròn lên");
            case UNNECESSARY -> say("không làm tròn");
        };
    }

    public static String ties(Campaign campaign) {
        boolean byScore = campaign.standing().rankBy() == RankBy.SCORE;
        if (campaign.tieBreaks().isEmpty()) {
            return byScore ? say("Bằng điểm thì đồng hạng.") : say("Bằng nhau thì đồng hạng.");
        }
        String steps = campaign.tieBreaks().stream().map(Settings::tieBreak).collect(Collectors.joining("; "));
        return byScore
                ? say("Bằng điểm thì xét lần lượt: {0}.", steps)
                : say("Bằng nhau thì xét lần lượt: {0}.", steps);
    }

    private static String tieBreak(TieBreak tieBreak) {
        return switch (tieBreak.kind()) {
            case SECTION -> say("điểm mục {0} cao hơn", tieBreak.code());
            case CRITERION -> say("điểm tiêu chí {0} cao hơn", tieBreak.code());
            case FEWER_DEDUCTIONS -> say("bị trừ ít hơn");
            case BONUS -> say("điểm thưởng nhiều hơn");
            case LAST_YEAR_RANK -> say("thứ hạng năm trước cao hơn");
            case PACT_ACHIEVEMENT -> say("tỷ lệ chỉ tiêu giao ước đạt cao hơn");
            case TOTAL -> say("tổng điểm cao hơn");
            case BALLOT -> say("nhiều phiếu suy tôn hơn");
        };
    }

    public static String rubric(Rubric rubric) {
        String max = NumberText.of(rubric.max());
        String frame = rubric.bonus() == Rubric.BonusPlace.INSIDE
                ? say("{0} ({1} điểm, điểm thưởng tính trong khung).", rubric.title(), max)
                : say("{0} ({1} điểm, điểm thưởng tính ngoài khung).", rubric.title(), max);
        return frame + " " + notApplicable(rubric.notApplicable());
    }

    /** {@link #rubric} without the title. */
    public static String frame(Rubric rubric) {
        String frame = rubric.bonus() == Rubric.BonusPlace.INSIDE
                ? say("Điểm thưởng tính trong khung.")
                : say("Điểm thưởng tính ngoài khung.");
        return frame + " " + notApplicable(rubric.notApplicable());
    }

    public static String notApplicable(NotApplicable setting) {
        return switch (setting) {
            case RESCALE -> say("Tiêu chí không áp dụng: phân bổ lại trong mục.");
            case FULL -> say("Tiêu chí không áp dụng: tính đủ điểm chuẩn.");
            case ZERO -> say("Tiêu chí không áp dụng: tính 0 điểm.");
        };
    }

    /** When a veto of the table leaves a unit unranked. */
    public static String veto(Veto veto) {
        return switch (veto.cause()) {
            case MISSING_SELF_SCORE -> say("Không xếp loại khi không gửi bảng tự chấm");
            case LATE -> say("Không xếp loại khi gửi bảng tự chấm chậm quá {0} ngày", veto.daysLate());
            case REPORTED -> say("Không xếp loại khi có ghi nhận");
        };
    }

    public static String eligibility(Campaign campaign) {
        Eligibility eligibility = campaign.eligibility();
        if (eligibility == null) {
            return say("Mọi đơn vị đều được xếp loại.");
        }
        return say(
                "Thành lập ít nhất {0} tháng, sáp nhập hoặc chia tách ít nhất {1} tháng tính đến hết kỳ.",
                eligibility.monthsSinceFounding(), eligibility.monthsSinceMerger());
    }

    public static String succession(Succession succession) {
        return switch (succession) {
            case DEPUTY ->
                say("Khối phó làm Khối trưởng năm sau; không có Khối phó thì đơn vị kế tiếp trong danh sách.");
            case NEXT_IN_LIST -> say("Đơn vị kế tiếp trong danh sách làm Khối trưởng năm sau.");
            case NAMED -> say("Khối trưởng năm sau do khối chọn, nêu tên trong quy tắc.");
        };
    }
}
