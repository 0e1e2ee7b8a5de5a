package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.words.Settings;
import vn.thidua.score.Derived;
import vn.thidua.score.Imputed;
import vn.thidua.score.Mark;
import vn.thidua.score.Working;

/** One level's score of a criterion: what stands in its sheet, what the rules give, and which of the two counts. */
final class MarkTelling {

    private static final String BY_FIGURES_ALONE =
            "Tiêu chí so với đơn vị dẫn đầu khối chỉ tính theo số liệu, không tính theo điểm ghi.";

    private final Amounts amounts;
    private final FormulaWords formulas;
    private final RuleTelling rules;

    MarkTelling(Amounts amounts, RuleTelling rules) {
        this.amounts = amounts;
        this.formulas = new FormulaWords(amounts);
        this.rules = rules;
    }

    /**
     * The mark, down to its rules.
     *
     * @param label whose it is
     * @param working how it came about; {@code null} if nothing was derived or it is not this mark's
     */
    Explanation tell(String label, Level level, Criterion criterion, Mark mark, @Nullable Working working) {
        Explanation told = Explanation.of(label, mark.score(), amounts.orNone(mark.score()))
                .because(sentence(criterion, mark, working) + note(level, mark))
                .at(mark.source());
        if (mark.score() == null && mark.entered() != null) {
            return told.by(BY_FIGURES_ALONE);
        }
        return working instanceof Derived derived
                ? told.madeOf(rules.all(derived.rules()))
                : told.by(working instanceof Imputed imputed ? Settings.notApplicable(imputed.setting()) : "");
    }

    /** The mark of a level whose figures give the same as the agency's, which have been told. */
    Explanation same(String label, Level level, Mark mark) {
        String entered = mark.entered() == null ? "Không ghi điểm" : "Ghi " + amounts.points(mark.entered());
        return Explanation.of(label, mark.score(), amounts.orNone(mark.score()))
                .because(entered + "; số liệu cho kết quả như tự chấm." + note(level, mark))
                .at(mark.source())
                .by("Quy tắc và số liệu như ở phần tự chấm.");
    }

    /** What moved the mark and what was written beside it, in a sentence or two. */
    String brief(Level level, Criterion criterion, Mark mark, @Nullable Working working) {
        if (working instanceof Derived derived) {
            String differs =
                    mark.from() == Mark.Origin.ENTERED && derived.score().compareTo(mark.score()) != 0
                            ? "Theo số liệu thì khác: "
                            : "";
            String words = differs + formulas.of(derived) + ".";
            return first(words) + rules.moved(derived.rules()) + note(level, mark);
        }
        return (working instanceof Imputed imputed ? imputed(criterion, imputed) : "") + note(level, mark);
    }

    private static String note(Level level, Mark mark) {
        String note = mark.note().strip();
        return note.isEmpty() ? "" : (level == Level.SELF ? " Giải trình" : " Lý do") + ": “" + note + "”.";
    }

    private String sentence(Criterion criterion, Mark mark, @Nullable Working working) {
        BigDecimal score = mark.score();
        BigDecimal entered = mark.entered();
        if (score == null) {
            return entered == null
                    ? "Không có điểm."
                    : "Ghi " + amounts.points(entered) + " nhưng thiếu số liệu để so trong khối nên không tính.";
        }
        if (working instanceof Imputed imputed) {
            return imputed(criterion, imputed);
        }
        String formula = working instanceof Derived derived ? formulas.of(derived) + "." : "";
        if (entered == null) {
            return by(criterion) + (formula.isEmpty() ? "." : ": " + formula);
        }
        if (mark.from() == Mark.Origin.DERIVED && entered.compareTo(score) != 0) {
            return "Ghi " + amounts.points(entered) + ", nhưng tiêu chí này luôn tính theo số liệu: " + formula;
        }
        return "Ghi " + amounts.points(score) + beside(score, mark.derived(), formula);
    }

    /** Whose figures a score that nobody entered follows from. */
    private static String by(Criterion criterion) {
        Source source =
                criterion.allRules().map(rule -> rule.source()).distinct().count() == 1
                        ? criterion.rules().get(0).source()
                        : Source.SUBMISSION;
        return switch (source) {
            case SUBMISSION -> "Không ghi điểm; tính theo số liệu";
            case REGISTER -> "Tính theo sổ tiếp nhận";
            case INDEX -> "Tính theo chỉ số của cơ quan khác";
            case DISCIPLINE -> "Tính theo sổ theo dõi kỷ luật";
        };
    }

    private String beside(BigDecimal score, @Nullable BigDecimal derived, String formula) {
        if (derived == null) {
            return ".";
        }
        return derived.compareTo(score) == 0
                ? ", khớp với số liệu" + (formula.isEmpty() ? "." : ": " + formula)
                : "; điểm ghi được tính, dù theo số liệu là " + amounts.points(derived)
                        + (formula.isEmpty() ? "." : ": " + formula);
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

    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
