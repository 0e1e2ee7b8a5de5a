package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
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
            return told.by(say(BY_FIGURES_ALONE));
        }
        return working instanceof Derived derived
                ? told.madeOf(rules.all(derived.rules()))
                : told.by(working instanceof Imputed imputed ? Settings.notApplicable(imputed.setting()) : "");
    }

    /** The mark of a level whose figures give the same as the agency's, which have been told. */
    Explanation same(String label, Level level, Mark mark) {
        String entered = mark.entered() == null
                ? say("Không ghi điểm; số liệu cho kết quả như tự chấm.")
                : say("Ghi {0}; số liệu cho kết quả như tự chấm.", amounts.points(mark.entered()));
        return Explanation.of(label, mark.score(), amounts.orNone(mark.score()))
                .because(entered + note(level, mark))
                .at(mark.source())
                .by(say("Quy tắc và số liệu như ở phần tự chấm."));
    }

    /** What moved the mark and what was written beside it, in a sentence or two. */
    String brief(Level level, Criterion criterion, Mark mark, @Nullable Working working) {
        if (working instanceof Derived derived) {
            boolean differs =
                    mark.from() == Mark.Origin.ENTERED && derived.score().compareTo(mark.score()) != 0;
            String words = formulas.of(derived);
            return (differs ? say("Theo số liệu thì khác: {0}.", words) : Speech.capital(words) + ".")
                    + rules.moved(derived.rules())
                    + note(level, mark);
        }
        return (working instanceof Imputed imputed ? imputed(criterion, imputed) : "") + note(level, mark);
    }

    private static String note(Level level, Mark mark) {
        String note = mark.note().strip();
        if (note.isEmpty()) {
            return "";
        }
        return level == Level.SELF ? say(" Giải trình: “{0}”.", note) : say(" Lý do: “{0}”.", note);
    }

    private String sentence(Criterion criterion, Mark mark, @Nullable Working working) {
        BigDecimal score = mark.score();
        BigDecimal entered = mark.entered();
        if (score == null) {
            return entered == null
                    ? say("Không có điểm.")
                    : say("Ghi {0} nhưng thiếu số liệu để so trong khối nên không tính.", amounts.points(entered));
        }
        if (working instanceof Imputed imputed) {
            return imputed(criterion, imputed);
        }
        String formula = working instanceof Derived derived ? formulas.of(derived) + "." : "";
        if (entered == null) {
            return by(criterion) + (formula.isEmpty() ? "." : ": " + formula);
        }
        if (mark.from() == Mark.Origin.DERIVED && entered.compareTo(score) != 0) {
            return say("Ghi {0}, nhưng tiêu chí này luôn tính theo số liệu: {1}", amounts.points(entered), formula);
        }
        return written(score, mark.derived(), formula);
    }

    /** Whose figures a score that nobody entered follows from. */
    private static String by(Criterion criterion) {
        Source source =
                criterion.allRules().map(rule -> rule.source()).distinct().count() == 1
                        ? criterion.rules().get(0).source()
                        : Source.SUBMISSION;
        return switch (source) {
            case SUBMISSION -> say("Không ghi điểm; tính theo số liệu");
            case REGISTER -> say("Tính theo sổ tiếp nhận");
            case INDEX -> say("Tính theo chỉ số của cơ quan khác");
            case DISCIPLINE -> say("Tính theo sổ theo dõi kỷ luật");
        };
    }

    private String written(BigDecimal score, @Nullable BigDecimal derived, String formula) {
        String points = amounts.points(score);
        if (derived == null) {
            return say("Ghi {0}.", points);
        }
        String words = derived.compareTo(score) == 0
                ? say("Ghi {0}, khớp với số liệu", points)
                : say("Ghi {0}; điểm ghi được tính, dù theo số liệu là {1}", points, amounts.points(derived));
        return words + (formula.isEmpty() ? "." : ": " + formula);
    }

    private String imputed(Criterion criterion, Imputed imputed) {
        Imputed.Share share = imputed.share();
        if (share == null) {
            return say("Khai không áp dụng: {0}.", amounts.points(imputed.score()));
        }
        return say(
                "Khai không áp dụng: các tiêu chí còn lại của mục {0} – {1} đạt {2}/{3} điểm chuẩn, lấy theo tỷ lệ ấy của {4}: {5}.",
                share.section().code(),
                share.section().title(),
                amounts.of(share.scores()),
                amounts.of(share.bases()),
                amounts.of(criterion.base()),
                amounts.points(imputed.score()));
    }
}
