package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.BallotRule.Minimum;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.VoteLine;
import vn.thidua.score.ScoreText;

/** The votes of a bloc as its ballot counts them. A ballot without a single valid paper decides nothing. */
public final class Votes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final @Nullable Ballot ballot;
    private final BallotRule rule;
    private final int members;

    Votes(@Nullable Ballot ballot, BallotRule rule, int members) {
        this.ballot = ballot != null && ballot.decides() ? ballot : null;
        this.rule = rule;
        this.members = members;
    }

    /** Those of a table that is ranked. */
    public static Votes of(Campaign campaign, BlocStandings bloc) {
        BallotCount count = bloc.ballot();
        return new Votes(
                count == null ? null : ballot(count, bloc), campaign.standing().ballot(), bloc.members());
    }

    private static Ballot ballot(BallotCount count, BlocStandings bloc) {
        List<VoteLine> lines = bloc.standings().stream()
                .map(standing -> new VoteLine(
                        standing.agency().code(), Objects.requireNonNullElse(standing.votes(), 0), count.place()))
                .toList();
        return new Ballot(count.issued(), count.returned(), count.valid(), lines, count.place());
    }

    public boolean counted() {
        return ballot != null;
    }

    /** 0 for whom nobody voted; {@code null} where no ballot counts. */
    @Nullable
    Integer of(String agency) {
        if (ballot == null) {
            return null;
        }
        Integer votes = ballot.votesOf(agency);
        return votes == null ? 0 : votes;
    }

    int or0(String agency) {
        Integer votes = of(agency);
        return votes == null ? 0 : votes;
    }

    /** Whether the agency counts as voted for: the rule's minimum, or one vote where it has none. */
    public boolean reached(String agency) {
        Minimum minimum = rule.minimum();
        int votes = or0(agency);
        return counted()
                && votes > 0
                && (minimum == null
                        || BigDecimal.valueOf(votes)
                                        .multiply(HUNDRED)
                                        .compareTo(minimum.percent().multiply(BigDecimal.valueOf(base(minimum))))
                                >= 0);
    }

    /** Such as "7/9 phiếu, tối thiểu 50 % số phiếu hợp lệ". */
    public String words(String agency) {
        Minimum minimum = rule.minimum();
        return minimum == null
                ? say("{0} phiếu, tối thiểu 1 phiếu", or0(agency))
                : say(
                        "{0}/{1} phiếu, tối thiểu {2}\u00a0% {3}",
                        or0(agency), base(minimum), ScoreText.of(minimum.percent()), name(minimum.base()));
    }

    private int base(Minimum minimum) {
        if (ballot == null) {
            return 0;
        }
        Integer base = switch (minimum.base()) {
            case VALID -> ballot.valid();
            case RETURNED -> ballot.returned();
            case ISSUED -> ballot.issued();
            case MEMBERS -> Integer.valueOf(members);
        };
        return base == null ? 0 : base;
    }

    private static String name(BallotRule.Base base) {
        return switch (base) {
            case VALID -> say("số phiếu hợp lệ");
            case RETURNED -> say("số phiếu thu về");
            case ISSUED -> say("số phiếu phát ra");
            case MEMBERS -> say("số thành viên của khối");
        };
    }
}
