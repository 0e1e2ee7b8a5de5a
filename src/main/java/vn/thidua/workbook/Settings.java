package vn.thidua.workbook;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.TieBreak;
import vn.thidua.visual.Points;

/** A campaign's settings as sentences. */
final class Settings {

    private Settings() {}

    /** "từ 90 điểm – Hoàn thành xuất sắc nhiệm vụ; …; còn lại – Không hoàn thành nhiệm vụ". */
    static String classes(Campaign campaign) {
        return campaign.classification().classes().stream()
                .map(Settings::awardClass)
                .collect(Collectors.joining("; "));
    }

    private static String awardClass(AwardClass awardClass) {
        String from = awardClass.from() == null ? "còn lại" : "từ " + Points.plain(awardClass.from()) + " điểm";
        return from + " – " + awardClass.label() + gate(awardClass);
    }

    private static String gate(AwardClass awardClass) {
        Gate gate = awardClass.gate();
        if (gate == null) {
            return "";
        }
        String level = gate.level() == Classification.Level.CRITERION ? "tiêu chí" : "mục";
        return " (mỗi " + level + " đạt ít nhất " + Points.plain(gate.percent()) + " % điểm chuẩn)";
    }

    static String classLabel(Campaign campaign, String code) {
        return campaign.classification().classes().stream()
                .filter(awardClass -> awardClass.code().equals(code))
                .findFirst()
                .map(AwardClass::label)
                .orElse(code);
    }

    static String awardLabels(Campaign campaign, List<String> codes) {
        return campaign.awards().stream()
                .filter(award -> codes.contains(award.code()))
                .map(AwardRule::label)
                .collect(Collectors.joining(", "));
    }

    static String basis(Campaign campaign) {
        return campaign.classification().basis() == Classification.Basis.CAPPED
                ? "So ngưỡng xếp loại bằng tổng điểm, tối đa bằng điểm của bảng điểm."
                : "So ngưỡng xếp loại bằng tổng điểm, kể cả phần vượt điểm của bảng điểm.";
    }

    static String ceiling(Campaign campaign) {
        Classification.Ceiling ceiling = campaign.classification().ceiling();
        if (ceiling == null) {
            return "Không giới hạn tỷ lệ của loại cao nhất.";
        }
        String base = ceiling.base() == Base.MEMBERS ? "số thành viên của khối" : "số đơn vị được xếp hạng";
        return "Loại cao nhất không quá " + Points.plain(ceiling.percent()) + " % " + base + ".";
    }

    static String rounding(Campaign campaign) {
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

    static String ties(Campaign campaign) {
        if (campaign.tieBreaks().isEmpty()) {
            return "Bằng điểm thì đồng hạng.";
        }
        return "Bằng điểm thì xét lần lượt: "
                + campaign.tieBreaks().stream().map(Settings::tieBreak).collect(Collectors.joining("; ")) + ".";
    }

    private static String tieBreak(TieBreak tieBreak) {
        return switch (tieBreak.kind()) {
            case SECTION -> "điểm mục " + tieBreak.code() + " cao hơn";
            case CRITERION -> "điểm tiêu chí " + tieBreak.code() + " cao hơn";
            case FEWER_DEDUCTIONS -> "bị trừ ít hơn";
            case BONUS -> "điểm thưởng nhiều hơn";
            case LAST_YEAR_RANK -> "thứ hạng năm trước cao hơn";
            case TOTAL -> "tổng điểm cao hơn";
            case BALLOT -> "nhiều phiếu suy tôn hơn";
        };
    }

    static String rubric(Rubric rubric) {
        String bonus = rubric.bonus() == Rubric.BonusPlace.INSIDE ? "trong" : "ngoài";
        return rubric.title() + " (" + Points.plain(rubric.max()) + " điểm, điểm thưởng tính " + bonus + " khung). "
                + notApplicable(rubric.notApplicable());
    }

    /** {@link #rubric} without the title. */
    static String frame(Rubric rubric) {
        String bonus = rubric.bonus() == Rubric.BonusPlace.INSIDE ? "trong" : "ngoài";
        return "Điểm thưởng tính " + bonus + " khung. " + notApplicable(rubric.notApplicable());
    }

    private static String notApplicable(NotApplicable setting) {
        return switch (setting) {
            case RESCALE -> "Tiêu chí không áp dụng: phân bổ lại trong mục.";
            case FULL -> "Tiêu chí không áp dụng: tính đủ điểm chuẩn.";
            case ZERO -> "Tiêu chí không áp dụng: tính 0 điểm.";
        };
    }

    static String succession(Succession succession) {
        return succession == Succession.DEPUTY
                ? "Khối phó làm Khối trưởng năm sau; không có Khối phó thì đơn vị kế tiếp trong danh sách."
                : "Đơn vị kế tiếp trong danh sách làm Khối trưởng năm sau.";
    }
}
