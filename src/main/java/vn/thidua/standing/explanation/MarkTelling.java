package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.words.Settings;
import vn.thidua.score.Capped;
import vn.thidua.score.Derived;
import vn.thidua.score.Imputed;
import vn.thidua.score.Mark;
import vn.thidua.score.Working;

/** One party's score of a criterion: what stands in its sheet, what the rules give, and which of the two counts. */
final class MarkTelling {

    private final Amounts amounts;
    private final RuleTelling rules;

    MarkTelling(Amounts amounts, RuleTelling rules) {
        this.amounts = amounts;
        this.rules = rules;
    }

    /**
     * The mark.
     *
     * @param label whose it is
     * @param noteLabel what the party's note is called, such as "Giải trình"
     * @param working how it came about; {@code null} if nothing was derived or it does not belong to this mark
     */
    Explanation tell(String label, String noteLabel, Criterion criterion, Mark mark, @Nullable Working working) {
        String note = mark.note().isBlank() ? "" : " " + noteLabel + ": “" + mark.note().strip() + "”.";
        Explanation told = Explanation.of(label, mark.score(), amounts.orNone(mark.score()))
                .because(sentence(criterion, mark, working) + note)
                .at(mark.source());
        return working instanceof Derived derived
                ? told.madeOf(derived.rules().stream().map(rules::tell).toList())
                : told.by(working instanceof Imputed imputed ? Settings.notApplicable(imputed.setting()) : "");
    }

    private String sentence(Criterion criterion, Mark mark, @Nullable Working working) {
        BigDecimal score = mark.score();
        if (score == null) {
            return mark.entered() == null
                    ? "Không có điểm."
                    : "Ghi " + amounts.points(mark.entered()) + " nhưng thiếu số liệu để so trong khối nên không tính.";
        }
        if (working instanceof Imputed imputed) {
            return imputed(criterion, imputed);
        }
        String derived = working instanceof Derived one ? formula(one) : "";
        BigDecimal entered = mark.entered();
        if (mark.from() == Mark.Origin.ENTERED) {
            return "Ghi " + amounts.points(score) + beside(score, mark.derived(), derived);
        }
        if (entered == null) {
            return "Không ghi điểm; tính theo số liệu: " + derived;
        }
        return entered.compareTo(score) == 0
                ? "Ghi " + amounts.points(score) + beside(score, mark.derived(), derived)
                : "Ghi " + amounts.points(entered) + ", nhưng tiêu chí này luôn tính theo số liệu: " + derived;
    }

    private String beside(BigDecimal score, @Nullable BigDecimal derived, String formula) {
        if (derived == null) {
            return ".";
        }
        return derived.compareTo(score) == 0
                ? ", khớp với số liệu: " + formula
                : "; điểm ghi được tính, dù theo số liệu là " + amounts.points(derived) + ": " + formula;
    }

    /** "điểm chuẩn 3, cộng 4, trừ 0,5 là 6,5 điểm." */
    private String formula(Derived derived) {
        StringBuilder words = new StringBuilder();
        BigDecimal base = derived.criterion().base();
        boolean allToEarn = derived.start().signum() == 0 && base.signum() > 0;
        if (!allToEarn) {
            words.append("điểm chuẩn ").append(amounts.of(derived.start()));
        }
        if (derived.start().compareTo(base) != 0) {
            words.append(allToEarn ? "" : ", ")
                    .append("đạt ")
                    .append(amounts.of(derived.earned().counting()))
                    .append(" trong ")
                    .append(amounts.of(base.subtract(derived.start())))
                    .append(allToEarn ? " điểm chuẩn" : "")
                    .append(cut(derived.earned()));
        }
        moved(words, ", cộng ", derived.bonuses());
        moved(words, ", trừ ", derived.deductions());
        if (derived.delta().bites()) {
            words.append(", cộng trừ bù nhau chỉ tính ").append(amounts.of(derived.delta().counting()));
        }
        if (derived.floored().bites()) {
            words.append(", không thấp hơn ").append(amounts.of(derived.criterion().floor()));
        }
        return words.append(" là ").append(amounts.points(derived.score())).append('.').toString();
    }

    private void moved(StringBuilder words, String verb, Capped points) {
        if (points.sum().signum() != 0) {
            words.append(verb).append(amounts.of(points.counting())).append(cut(points));
        }
    }

    private String cut(Capped points) {
        return points.bites() ? " (cộng dồn " + amounts.of(points.sum()) + ", chỉ tính đến mức tối đa)" : "";
    }

    private String imputed(Criterion criterion, Imputed imputed) {
        Imputed.Share share = imputed.share();
        if (share == null) {
            return "Khai không áp dụng: " + amounts.points(imputed.score()) + ".";
        }
        return "Khai không áp dụng: các tiêu chí còn lại của mục %s – %s đạt %s/%s điểm chuẩn, lấy theo tỷ lệ ấy của %s: %s."
                .formatted(
                        share.section().code(),
                        share.section().title(),
                        amounts.of(share.scores()),
                        amounts.of(share.bases()),
                        amounts.of(criterion.base()),
                        amounts.points(imputed.score()));
    }
}
