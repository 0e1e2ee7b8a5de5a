package vn.thidua.yearend.document;

import java.math.BigDecimal;
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
        return score.owner(criterion).map(owner -> " (tính theo " + owner + ")").orElseGet(() -> scores(score));
    }

    private String scores(CriterionScore score) {
        BigDecimal self = score.self().score();
        BigDecimal agreed = score.finalScore();
        if (score.open() || agreed == null) {
            return " (chưa thẩm định, lấy theo điểm tự chấm)";
        }
        if (score.council().score() != null) {
            return Stream.of(
                            part("đơn vị tự chấm", score.self()),
                            part("thẩm định", score.appraised()),
                            part("hội nghị", score.council()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ", " (", ")"));
        }
        if (self == null) {
            return " (đơn vị không tự chấm)";
        }
        return score.differs()
                ? " (đơn vị tự chấm " + digits.of(self) + ", chênh lệch " + digits.difference(agreed, self) + ")"
                : ", bằng điểm tự chấm";
    }

    private String part(String level, Mark mark) {
        return mark.score() == null ? "" : level + " " + digits.of(mark.score());
    }

    /** The reasons given; dots where one is owed; empty where none is. */
    static String reasons(CriterionScore score) {
        String appraiser = reason(score.appraised(), score.appraised().differs(score.self()), score.notApplicable());
        if (score.council().score() == null) {
            return appraiser;
        }
        String meeting = reason(score.council(), score.council().differs(score.belowCouncil()), score.notApplicable());
        return Stream.of(
                        appraiser.isEmpty() ? "" : "Thẩm định: " + appraiser,
                        meeting.isEmpty() ? "" : "Hội nghị: " + meeting)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String reason(Mark mark, boolean differs, boolean notApplicable) {
        if (mark.note().isEmpty() && notApplicable && mark.score() != null) {
            return "Không áp dụng với đơn vị, điểm tính theo quy định của bảng điểm";
        }
        return mark.note().isEmpty() && differs ? OWED : mark.note();
    }
}
