package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;

/** Whose score of a criterion counts, and what it did to the one below it. */
final class CountingWords {

    private static final Map<Level, String> SCORES = Map.of(
            Level.SELF, "điểm tự chấm", Level.APPRAISAL, "điểm thẩm định", Level.COUNCIL, "điểm hội nghị thống nhất");

    private final Amounts amounts;
    private final Set<String> authorityOnly;
    private final boolean awaitsCouncil;

    CountingWords(Sources sources) {
        this.amounts = sources.amounts();
        this.authorityOnly = sources.rubric().authorityOnly();
        this.awaitsCouncil = sources.campaign().appraisal().awaitsCouncil();
    }

    String of(Criterion criterion, CriterionScore score) {
        return score.owner(criterion)
                .map(owner -> "Tính theo " + owner + ", không do đơn vị tự chấm.")
                .orElseGet(() -> of(score));
    }

    private String of(CriterionScore score) {
        if (score.finalScore() == null) {
            return authorityOnly.contains(score.criterion())
                    ? "Chỉ cơ quan thẩm định chấm tiêu chí này, và chưa chấm: tạm tính 0 điểm vào tổng."
                    : "Chưa ai cho điểm: tạm tính 0 điểm vào tổng.";
        }
        if (score.open()) {
            return "Tạm tính theo điểm tự chấm, vì chưa có điểm thẩm định.";
        }
        return below(score).map(below -> over(score, below)).orElseGet(() -> alone(score));
    }

    private String alone(CriterionScore score) {
        return score.level() == Level.APPRAISAL && authorityOnly.contains(score.criterion())
                ? "Chỉ cơ quan thẩm định chấm tiêu chí này."
                : "Tính " + SCORES.get(score.level())
                        + (score.self().entered() == null
                                ? "; đơn vị không có điểm tự chấm."
                                : "; điểm đơn vị ghi không tính được.");
    }

    /** The highest level below the one that counts that gave a score. */
    private static Optional<Level> below(CriterionScore score) {
        return Stream.of(Level.APPRAISAL, Level.SELF)
                .filter(level -> level.compareTo(score.level()) < 0)
                .filter(level -> score.mark(level).score() != null)
                .findFirst();
    }

    private String over(CriterionScore score, Level below) {
        Mark counting = score.deciding();
        BigDecimal now = orZero(counting);
        BigDecimal before = orZero(score.mark(below));
        if (now.compareTo(before) == 0) {
            return score.level().label() + " giữ nguyên " + SCORES.get(below) + ".";
        }
        return "Tính %s %s thay cho %s %s, %s %s.%s"
                .formatted(
                        SCORES.get(score.level()),
                        amounts.of(now),
                        SCORES.get(below),
                        amounts.of(before),
                        now.compareTo(before) < 0 ? "kém" : "hơn",
                        amounts.points(now.subtract(before).abs()),
                        (counting.note().isBlank() ? " Không nêu lý do." : "") + waiting(score));
    }

    private String waiting(CriterionScore score) {
        return awaitsCouncil && score.level() == Level.APPRAISAL ? " Còn chờ hội nghị thống nhất." : "";
    }

    private static BigDecimal orZero(Mark mark) {
        return mark.score() == null ? BigDecimal.ZERO : mark.score();
    }
}
