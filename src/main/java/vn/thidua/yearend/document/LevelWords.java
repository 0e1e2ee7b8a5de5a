package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;

/** What each level gave for one criterion, and why. */
record LevelWords(Digits digits) {

    private static final String OWED = "…………";

    /** To go behind what was agreed: " (đơn vị tự chấm 11, chênh lệch −4)"; with a meeting, what the others had given. */
    String scores(Criterion criterion, CriterionScore score) {
        return score.owner(criterion)
                .map(owner -> " " + say("(tính theo {0})", owner))
                .orElseGet(() -> scores(score));
    }

    private String scores(CriterionScore score) {
        BigDecimal self = score.self().score();
        BigDecimal agreed = score.finalScore();
        if (score.open() || agreed == null) {
            return " " + say("(chưa thẩm định, lấy theo điểm tự chấm)");
        }
        if (score.council().score() != null) {
            return Stream.of(
                            given(score.self()).map(points -> say("đơn vị tự chấm {0}", points)),
                            given(score.appraised()).map(points -> say("thẩm định {0}", points)),
                            given(score.council()).map(points -> say("hội nghị {0}", points)))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ", " (", ")"));
        }
        if (self == null) {
            return " " + say("(đơn vị không tự chấm)");
        }
        return score.differs()
                ? " " + say("(đơn vị tự chấm {0}, chênh lệch {1})", digits.of(self), digits.difference(agreed, self))
                : ", " + say("bằng điểm tự chấm");
    }

    private Optional<String> given(Mark mark) {
        return Optional.ofNullable(mark.score()).map(digits::of);
    }

    /** The reasons given; dots where one is owed; empty where none is. */
    static String reasons(CriterionScore score) {
        String appraiser = reason(score.appraised(), score.appraised().differs(score.self()), score.notApplicable());
        if (score.council().score() == null) {
            return appraiser;
        }
        String meeting = reason(score.council(), score.council().differs(score.belowCouncil()), score.notApplicable());
        return Stream.of(
                        appraiser.isEmpty() ? "" : say("Thẩm định: {0}", appraiser),
                        meeting.isEmpty() ? "" : say("Hội nghị: {0}", meeting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String reason(Mark mark, boolean differs, boolean notApplicable) {
        if (mark.note().isEmpty() && notApplicable && mark.score() != null) {
            return say("Không áp dụng với đơn vị, điểm tính theo quy định của bảng điểm");
        }
        return mark.note().isEmpty() && differs ? OWED : mark.note();
    }
}
