package vn.thidua.standing.explanation;

import vn.thidua.campaign.Level;
import java.util.Set;
import java.util.HashSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.words.CriterionWords;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Derived;
import vn.thidua.score.Mark;
import vn.thidua.score.WorkedCard;
import vn.thidua.score.Working;

/** A criterion of one agency: what each party gave, and whose score counts. */
final class CriterionTelling {

    /** What notes are called: the agency's own, and whoever appraises it. */
    private static final String PLEA = "Giải trình";

    private static final String REASON = "Lý do";

    private final Amounts amounts;
    private final MarkTelling marks;
    private final Set<String> authorityOnly = new HashSet<>();

    CriterionTelling(Sources sources) {
        this.amounts = sources.amounts();
        this.marks = new MarkTelling(amounts, new RuleTelling(sources));
        authorityOnly.addAll(sources.rubric().authorityOnly());
    }

    /** @param worked the agency's card with its working */
    Explanation tell(Criterion criterion, CriterionScore score, WorkedCard worked) {
        List<Explanation> parts = new ArrayList<>();
        if (told(score.self())) {
            parts.add(self("Tự chấm", criterion, score, worked));
        }
        if (told(score.appraised())) {
            parts.add(besideSelf(criterion, score, worked));
        }
        if (told(score.council())) {
            parts.add(marks.tell(label("Hội nghị", score.council()), REASON, criterion, score.council(), null));
        }
        return Explanation.of("Tiêu chí " + criterion.subject(), score.finalScore(), amounts.orNone(score.finalScore()))
                .because(sentence(criterion, score) + amounts.exactly(score.finalScore()))
                .by(CriterionWords.bounds(criterion) + ".")
                .under(criterion.legal())
                .madeOf(parts);
    }

    /** The same in a few sentences, with its cells: what moved the score that counts, and what was written beside it. */
    Explanation brief(Criterion criterion, CriterionScore score, WorkedCard worked) {
        String moved = marks.brief(
                score.open() ? PLEA : REASON, criterion, score.deciding(), working(criterion, score, worked));
        return Explanation.of("Tiêu chí " + criterion.subject(), score.finalScore(), amounts.orNone(score.finalScore()))
                .because((sentence(criterion, score) + " " + moved.strip()).strip()
                        + amounts.exactly(score.finalScore()))
                .at(score.self().source(), other(score))
                .by(CriterionWords.bounds(criterion) + ".")
                .under(criterion.legal());
    }

    /** How the score that counts came about; an appraiser who gave no figures and changed nothing took over the agency's. */
    private static @Nullable Working working(Criterion criterion, CriterionScore score, WorkedCard worked) {
        if (score.level() == Level.COUNCIL) {
            return null;
        }
        BigDecimal given = score.appraised().score();
        BigDecimal claimed = score.self().score();
        Working self = of(score.self(), worked.self(criterion.code()).orElse(null));
        if (given == null) {
            return self;
        }
        Working appraised =
                of(score.appraised(), worked.appraised(criterion.code()).orElse(null));
        return appraised == null && claimed != null && claimed.compareTo(given) == 0 ? self : appraised;
    }

    /** The cell of the level that decided, if it is another than the agency's. */
    private static @Nullable Place other(CriterionScore score) {
        Place decided = score.open() ? score.appraised().source() : score.deciding().source();
        return Objects.equals(decided, score.self().source()) ? null : decided;
    }

    private static boolean told(Mark mark) {
        return mark.score() != null || mark.entered() != null;
    }

    /** The appraiser's, without the rules where they gave what they gave the agency. */
    private Explanation besideSelf(Criterion criterion, CriterionScore score, WorkedCard worked) {
        String label = label("Thẩm định", score.appraised());
        Working working =
                of(score.appraised(), worked.appraised(criterion.code()).orElse(null));
        Working claimed = of(score.self(), worked.self(criterion.code()).orElse(null));
        return working instanceof Derived derived && claimed instanceof Derived self && derived.sameAs(self)
                ? marks.same(label, REASON, score.appraised())
                : appraised(label, criterion, score, worked);
    }

    private static String label(String level, Mark mark) {
        return level + (mark.by().isEmpty() ? "" : " (" + mark.by() + ")");
    }

    /** What one of the two parties gave, as a part of that party's sums. */
    Explanation of(Party party, Criterion criterion, CriterionScore score, WorkedCard worked) {
        String label = "Tiêu chí " + criterion.subject();
        return party == Party.SELF ? self(label, criterion, score, worked) : appraised(label, criterion, score, worked);
    }

    private Explanation self(String label, Criterion criterion, CriterionScore score, WorkedCard worked) {
        return marks.tell(
                label,
                PLEA,
                criterion,
                score.self(),
                of(score.self(), worked.self(criterion.code()).orElse(null)));
    }

    private Explanation appraised(String label, Criterion criterion, CriterionScore score, WorkedCard worked) {
        return marks.tell(
                label,
                REASON,
                criterion,
                score.appraised(),
                of(score.appraised(), worked.appraised(criterion.code()).orElse(null)));
    }

    /** A working that gives another score than the one stored tells of other figures than those published. */
    private static @Nullable Working of(Mark mark, @Nullable Working working) {
        BigDecimal derived = mark.derived();
        return working != null && derived != null && derived.compareTo(working.score()) == 0 ? working : null;
    }

    private String sentence(Criterion criterion, CriterionScore score) {
        BigDecimal agreed = score.council().score();
        BigDecimal before = score.belowCouncil().score();
        if (agreed == null) {
            return withoutCouncil(criterion, score);
        }
        String below = score.appraised().score() == null ? "điểm tự chấm" : "điểm thẩm định";
        if (before == null) {
            return "Tính điểm hội nghị thống nhất; trước đó chưa ai cho điểm.";
        }
        return agreed.compareTo(before) == 0
                ? "Hội nghị giữ nguyên " + below + "."
                : replaced("điểm hội nghị thống nhất", agreed, below, before)
                        + (score.council().note().isBlank() ? " Hội nghị không nêu lý do." : "");
    }

    private String replaced(String higher, BigDecimal counts, String lower, BigDecimal instead) {
        return "Tính %s %s thay cho %s %s, %s %s."
                .formatted(
                        higher,
                        amounts.of(counts),
                        lower,
                        amounts.of(instead),
                        counts.compareTo(instead) < 0 ? "kém" : "hơn",
                        amounts.points(counts.subtract(instead).abs()));
    }

    private String withoutCouncil(Criterion criterion, CriterionScore score) {
        BigDecimal claimed = score.self().score();
        BigDecimal given = score.appraised().score();
        boolean only = authorityOnly.contains(criterion.code());
        if (given == null) {
            return claimed != null
                    ? "Tạm tính theo điểm tự chấm, vì chưa có điểm thẩm định."
                    : only
                            ? "Chỉ cơ quan thẩm định chấm tiêu chí này, và chưa chấm: tạm tính 0 điểm vào tổng."
                            : "Chưa ai cho điểm: tạm tính 0 điểm vào tổng.";
        }
        if (claimed == null) {
            return only
                    ? "Chỉ cơ quan thẩm định chấm tiêu chí này."
                    : "Tính điểm thẩm định; đơn vị không có điểm tự chấm.";
        }
        if (claimed.compareTo(given) == 0) {
            return "Thẩm định giữ nguyên điểm tự chấm.";
        }
        String reason = score.appraised().note().isBlank() ? " Bên thẩm định không nêu lý do." : "";
        return replaced("điểm thẩm định", given, "điểm tự chấm", claimed) + reason;
    }
}
