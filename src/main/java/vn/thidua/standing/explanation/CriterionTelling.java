package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.words.CriterionWords;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Derived;
import vn.thidua.score.Mark;
import vn.thidua.score.WorkedCard;
import vn.thidua.score.Working;

/** A criterion of one agency: what each level gave, and whose score counts. */
final class CriterionTelling {

    private final Sources sources;
    private final Amounts amounts;
    private final CountingWords counting;
    private final MarkTelling marks;
    private final ReceiptTelling receipts;

    CriterionTelling(Sources sources) {
        this.sources = sources;
        this.amounts = sources.amounts();
        this.counting = new CountingWords(sources);
        this.marks = new MarkTelling(amounts, new RuleTelling(sources));
        this.receipts = new ReceiptTelling(sources);
    }

    /** @param worked the agency's card with its working */
    Explanation tell(Criterion criterion, CriterionScore score, WorkedCard worked) {
        List<Explanation> parts = new ArrayList<>(score.owner(criterion)
                .map(owner -> List.of(owned(owner, criterion, score, worked)))
                .orElseGet(() -> levels(criterion, score, worked)));
        parts.addAll(setAside(criterion, worked.card().agency()));
        if (criterion.allRules().anyMatch(rule -> rule.source() == Source.REGISTER)) {
            receipts.counting(worked.card().agency()).ifPresent(parts::add);
        }
        return told(criterion, score)
                .because(counting.of(criterion, score) + amounts.exactly(score.finalScore()))
                .madeOf(parts);
    }

    /** A score of which neither the agency nor an appraiser said anything is nobody's self-score. */
    private Explanation owned(String owner, Criterion criterion, CriterionScore score, WorkedCard worked) {
        return marks.tell(
                say("Theo {0}", owner),
                score.level(),
                criterion,
                score.deciding(),
                working(score.level(), criterion, score, worked));
    }

    private List<Explanation> levels(Criterion criterion, CriterionScore score, WorkedCard worked) {
        return Stream.of(Level.values())
                .filter(level ->
                        score.mark(level).score() != null || score.mark(level).entered() != null)
                .map(level -> mark(level, criterion, score, worked))
                .toList();
    }

    /** The same in a few sentences, with its cells: what moved the score that counts, and what was written beside it. */
    Explanation brief(Criterion criterion, CriterionScore score, WorkedCard worked) {
        String moved = marks.brief(score.level(), criterion, score.deciding(), deciding(criterion, score, worked));
        return told(criterion, score)
                .because((counting.of(criterion, score) + " " + moved.strip()).strip()
                        + amounts.exactly(score.finalScore()))
                .at(
                        score.self().source(),
                        score.appraised().source(),
                        score.council().source());
    }

    private Explanation told(Criterion criterion, CriterionScore score) {
        return Explanation.of(
                        say("Tiêu chí {0}", criterion.subject()),
                        score.finalScore(),
                        amounts.orNone(score.finalScore()))
                .by(CriterionWords.bounds(criterion) + ".")
                .under(criterion.legal());
    }

    /** How the score that counts came about; who gave no figures and changed nothing took over what stood below. */
    private static @Nullable Working deciding(Criterion criterion, CriterionScore score, WorkedCard worked) {
        for (int level = score.level().ordinal(); level >= 0; level--) {
            Mark mark = score.mark(Level.values()[level]);
            if (same(mark.score(), score.finalScore())) {
                Working working = working(Level.values()[level], criterion, score, worked);
                if (working != null) {
                    return working;
                }
            }
        }
        return null;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** A level's mark, without the rules where they gave the appraiser what they gave the agency. */
    private Explanation mark(Level level, Criterion criterion, CriterionScore score, WorkedCard worked) {
        Mark mark = score.mark(level);
        boolean named = !mark.by().isEmpty() && !mark.by().equals(level.label());
        String label = level.label() + (named ? " – " + mark.by() : "");
        Working working = working(level, criterion, score, worked);
        return level != Level.SELF
                        && working instanceof Derived derived
                        && working(Level.SELF, criterion, score, worked) instanceof Derived self
                        && derived.sameAs(self)
                ? marks.same(label, level, mark)
                : marks.tell(label, level, criterion, mark, working);
    }

    /** What one of the levels gave, as a part of that level's sums. */
    Explanation of(Level level, Criterion criterion, CriterionScore score, WorkedCard worked) {
        return marks.tell(
                say("Tiêu chí {0}", criterion.subject()),
                level,
                criterion,
                score.mark(level),
                working(level, criterion, score, worked));
    }

    /** A working that gives another score than the one stored tells of other figures than those published. */
    private static @Nullable Working working(
            Level level, Criterion criterion, CriterionScore score, WorkedCard worked) {
        BigDecimal derived = score.mark(level).derived();
        return worked.working(level, criterion.code())
                .filter(working -> same(derived, working.score()))
                .orElse(null);
    }

    /** What the head gave to itself, where that does not count. */
    private List<Explanation> setAside(Criterion criterion, String agency) {
        return sources.compared().dossiers().stream()
                .filter(dossier -> dossier.agency().equals(agency))
                .flatMap(dossier -> dossier.setAside().stream())
                .filter(line -> line.criterion().equals(criterion.code()))
                .map(line -> Explanation.of(say("Không tính"), line.score(), amounts.orNone(line.score()))
                        .because(say("Khối trưởng tự thẩm định mình; điểm này để ngoài."))
                        .at(line.place())
                        .by(say("Khối trưởng không thẩm định bảng của chính mình.")))
                .toList();
    }
}
