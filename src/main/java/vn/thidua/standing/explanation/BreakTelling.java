package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Tolerance;

/** Two figures that do not agree: both sides with their cells, what it does to the total, why nobody has to act any more. */
final class BreakTelling {

    private final Sources sources;
    private final Amounts amounts;

    BreakTelling(Sources sources) {
        this.sources = sources;
        this.amounts = sources.amounts();
    }

    Explanation tell(Aged aged) {
        Break one = aged.found();
        List<Explanation> sides = new ArrayList<>();
        sides.add(side(one, one.counting(), say("Số này đang được tính.")));
        sides.add(side(one, one.other(), say("Số này không được tính.")));
        if (one.effect() != null) {
            sides.add(Explanation.of(say("Tổng điểm nếu bên kia đúng"), one.effect(), amounts.signed(one.effect()))
                    .by(say("Tính lại tổng điểm với số của bên kia.")));
        }
        Tolerance tolerance = one.tolerance();
        if (tolerance != null) {
            sides.add(Explanation.of(say("Được chênh nhau"), tolerance.amount(), NumberText.of(tolerance.amount()))
                    .by(rule(tolerance)));
        }
        BigDecimal difference = one.difference();
        return Explanation.of(
                        one.kind().label() + ": " + one.subjectWords(),
                        difference,
                        difference == null ? "" : say("chênh {0}", NumberText.of(difference.abs())))
                .because(settled(one) + waiver(one) + again(aged))
                .by(rule(one))
                .madeOf(sides);
    }

    private static String rule(Tolerance tolerance) {
        return switch (tolerance.from()) {
            case INDICATOR -> say("Mức chênh lệch cho phép của chỉ tiêu, theo quy tắc của đợt.");
            case CLASS -> say("Mức chênh lệch cho phép của loại này, theo quy tắc của đợt.");
            case DIGITS -> say("Nửa đơn vị của chữ số cuối cùng được ghi; số nguyên thì không được chênh.");
        };
    }

    private Explanation side(Break one, Side side, String counts) {
        return Explanation.of(side.party(), side.value(), figure(one, side))
                .because(side.place() == null ? "" : counts)
                .at(side.place())
                .by(side.place() == null ? source(one, side) : "");
    }

    private static String figure(Break one, Side side) {
        if (side.value() == null) {
            return "";
        }
        String value = NumberText.of(side.value());
        return one.kind() == BreakClass.LATE ? say("{0} ngày trễ", value) : value;
    }

    /** Where a side stands in no cell, it is prescribed or computed. */
    private String source(Break one, Side side) {
        return sources.rubric()
                .criterion(one.subject())
                .map(criterion -> say("{0}: tính theo bảng điểm, tiêu chí {1}.", side.party(), criterion.subject()))
                .orElse(say("{0}: theo quy định của đợt thi đua.", side.party()));
    }

    private static String settled(Break one) {
        return one.open() ? say("Chưa ai giải quyết.") : say("Đã rõ: {0}.", one.settled());
    }

    private static String waiver(Break one) {
        if (!one.waivedBy().isEmpty()) {
            return say(" Theo {0}.", one.waivedBy());
        }
        return one.waiverVoid().isEmpty() ? "" : say(" Quyết định miễn không còn tác dụng: {0}.", one.waiverVoid());
    }

    private static String again(Aged aged) {
        return aged.reopened() == 0 ? "" : say(" Đã từng hết rồi xuất hiện lại {0} lần.", aged.reopened());
    }

    private static String rule(Break one) {
        String demand = switch (one.kind()) {
            case PARTS_NOT_TOTAL -> say("Tổng phải bằng tổng các phần");
            case OVER_MAXIMUM -> say("Điểm không được vượt mức cao nhất của tiêu chí");
            case EVIDENCE_MISSING -> say("Điểm phải có minh chứng");
            case SELF_NOT_APPRAISED, APPRAISED_NOT_AGREED, REASON_MISSING ->
                say("Cấp sau cho điểm khác cấp trước thì phải nêu lý do");
            case TARGET_NOT_PACT -> say("Chỉ tiêu là chỉ tiêu đã ký trong giao ước");
            case PERCENT_NOT_ITS_PARTS -> say("Tỷ lệ bằng thực hiện chia kế hoạch, làm tròn đến chữ số cuối được ghi");
            case ACTUAL_NOT_REGISTER -> say("Số của sổ theo dõi, của chủ số liệu là số đúng");
            case TOLD_DIFFERENTLY -> say("Một chỉ tiêu chỉ có một số, là số của chủ số liệu");
            case LATE -> say("Hồ sơ phải nộp đúng hạn");
            case STALE_TEMPLATE -> say("Hồ sơ lập trên biểu mẫu của đợt");
            case WRONG_PERIOD -> say("Hồ sơ và việc được tính phải trong kỳ thi đua");
            case MEMBERSHIP -> say("Chỉ xét thành viên của khối");
            default -> say("Hai số phải khớp nhau");
        };
        return demand + ".";
    }
}
