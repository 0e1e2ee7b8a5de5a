package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;

/** Whose score of a criterion counts, and what it did to the one below it. */
final class CountingWords {

    private static final String LESS = "Tính {0} {1} thay cho {2} {3}, kém {4}.{5}";
    private static final String MORE = "Tính {0} {1} thay cho {2} {3}, hơn {4}.{5}";

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
                .map(owner -> say("Tính theo {0}, không do đơn vị tự chấm.", owner))
                .orElseGet(() -> of(score));
    }

    private String of(CriterionScore score) {
        if (score.finalScore() == null) {
            return authorityOnly.contains(score.criterion())
                    ? say("Chỉ cơ quan thẩm định chấm tiêu chí này, và chưa chấm: tạm tính 0 điểm vào tổng.")
                    : say("Chưa ai cho điểm: tạm tính 0 điểm vào tổng.");
        }
        if (score.open()) {
            return say("Tạm tính theo điểm tự chấm, vì chưa có điểm thẩm định.");
        }
        return below(score).map(below -> over(score, below)).orElseGet(() -> alone(score));
    }

    private String alone(CriterionScore score) {
        if (score.level() == Level.APPRAISAL && authorityOnly.contains(score.criterion())) {
            return say("Chỉ cơ quan thẩm định chấm tiêu chí này.");
        }
        return score.self().entered() == null
                ? say("Tính {0}; đơn vị không có điểm tự chấm.", scoreOf(score.level()))
                : say("Tính {0}; điểm đơn vị ghi không tính được.", scoreOf(score.level()));
    }

    private static String scoreOf(Level level) {
        return switch (level) {
            case SELF -> say("điểm tự chấm");
            case APPRAISAL -> say("điểm thẩm định");
            case COUNCIL -> say("điểm hội nghị thống nhất");
        };
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
            return say("{0} giữ nguyên {1}.", score.level().label(), scoreOf(below));
        }
        return say(
                now.compareTo(before) < 0 ? LESS : MORE,
                scoreOf(score.level()),
                amounts.of(now),
                scoreOf(below),
                amounts.of(before),
                amounts.points(now.subtract(before).abs()),
                (counting.note().isBlank() ? say(" Không nêu lý do.") : "") + waiting(score));
    }

    private String waiting(CriterionScore score) {
        return awaitsCouncil && score.level() == Level.APPRAISAL ? say(" Còn chờ hội nghị thống nhất.") : "";
    }

    private static BigDecimal orZero(Mark mark) {
        return mark.score() == null ? BigDecimal.ZERO : mark.score();
    }
}
