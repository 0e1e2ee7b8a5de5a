package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.ingest.Submission;

/**
 * Looks for the one cell of an agency's sheet, a score or a stated sum, whose change alone makes every sum hold: the sums
 * that the sheet states and, where Thưởng or Trừ is filled in, those of the rows. If there are several such cells, nobody
 * knows which is wrong, and nothing is proposed.
 */
final class SmallestRepair {

    private final Examined examined;
    private final RubricIndex rubric;
    private final List<Examined.Scored> scores;
    private final List<StatedTotal> totals;

    private SmallestRepair(Examined examined, RubricIndex rubric, String agency) {
        this.examined = examined;
        this.rubric = rubric;
        scores = examined.scoresOf(agency).stream()
                .filter(scored -> scored.line().score() != null)
                .toList();
        totals = examined.submission().totals().stream()
                .filter(total -> total.agency().equals(agency) && !total.restatedSelf())
                .toList();
    }

    /** At most one for each agency of which the submission tells. */
    static List<Repair> of(Examined examined) {
        Submission submission = examined.submission();
        if (examined.hasUnreadableScores()) {
            return List.of();
        }
        Set<String> agencies =
                submission.totals().stream().map(StatedTotal::agency).collect(Collectors.toSet());
        return agencies.stream()
                .sorted()
                .flatMap(agency -> Stream.ofNullable(examined.rubrics().get(agency))
                        .flatMap(rubric -> new SmallestRepair(examined, rubric, agency).find().stream()))
                .toList();
    }

    private Optional<Repair> find() {
        List<Repair> repairs = new ArrayList<>();
        if (!holds(List.of())) {
            totals.stream().map(this::ofTotal).filter(this::helps).forEach(repairs::add);
            scores.stream().flatMap(this::ofScore).filter(this::helps).forEach(repairs::add);
        }
        return repairs.size() == 1 ? Optional.of(repairs.get(0)) : Optional.empty();
    }

    private boolean helps(Repair repair) {
        return repair.from().compareTo(repair.to()) != 0 && holds(List.of(repair));
    }

    private Repair ofTotal(StatedTotal total) {
        return new Repair(total.place(), total.value(), sum(total, List.of()));
    }

    /** The score that makes the first wrong sum hold in which it has a part, if a score may be that high or low. */
    private Stream<Repair> ofScore(Examined.Scored scored) {
        BigDecimal score = Objects.requireNonNull(scored.line().score());
        return totals.stream()
                .filter(total -> counts(scored, total))
                .map(total -> total.value().subtract(sum(total, List.of())))
                .filter(difference -> difference.signum() != 0)
                .findFirst()
                .map(difference -> new Repair(scored.line().place(), score, score.add(difference)))
                .filter(repair -> repair.to().compareTo(scored.criterion().floor()) >= 0
                        && scored.criterion()
                                .ceiling()
                                .filter(ceiling -> repair.to().compareTo(ceiling) > 0)
                                .isEmpty())
                .stream();
    }

    private boolean holds(List<Repair> repairs) {
        return totals.stream()
                        .allMatch(total -> TotalIsSumOfParts.agrees(
                                value(total, repairs), total.section(), sum(total, repairs), rubric))
                && scores.stream()
                        .allMatch(scored -> ScoreIsSumOfParts.sum(scored)
                                .filter(sum -> sum.compareTo(value(scored.line(), repairs)) != 0)
                                .isEmpty());
    }

    private BigDecimal sum(StatedTotal total, List<Repair> repairs) {
        return scores.stream()
                .filter(scored -> counts(scored, total))
                .map(scored -> value(scored.line(), repairs))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What only the authority scores does not count on a self-score. */
    private boolean counts(Examined.Scored scored, StatedTotal total) {
        String criterion = scored.criterion().code();
        return rubric.within(total.section(), criterion)
                && !(examined.isSelfScore() && rubric.authorityOnly(criterion));
    }

    private static BigDecimal value(StatedTotal total, List<Repair> repairs) {
        return repairs.stream()
                .filter(repair -> repair.place().equals(total.place()))
                .map(Repair::to)
                .findFirst()
                .orElse(total.value());
    }

    private static BigDecimal value(ScoreLine line, List<Repair> repairs) {
        return repairs.stream()
                .filter(repair -> repair.place().equals(line.place()))
                .map(Repair::to)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(line.score()));
    }
}
