package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;

/**
 * A bloc's table (bảng xếp hạng).
 *
 * @param standings by rank, equal ranks in the order of the rule book; then the unranked in that order
 * @param nextHead who leads the bloc next year by the campaign's rotation setting
 * @param nextDeputy who is deputy next year, named or the member listed after the next head
 * @param notes in words, what the bloc has to decide itself, such as proposals withheld because of a tie
 * @param ballot the ballot that counts, or {@code null} before there is one
 * @param awaitsBallot whether votes should rank the bloc and none are counted yet, so that it stands by score
 * @param traces how each award of the bloc was considered, in the order of the rule book
 */
public record BlocStandings(
        Bloc bloc,
        List<Standing> standings,
        @Nullable Agency nextHead,
        @Nullable Agency nextDeputy,
        List<String> notes,
        @Nullable BallotCount ballot,
        boolean awaitsBallot,
        List<AwardTrace> traces) {

    public BlocStandings {
        standings = List.copyOf(standings);
        notes = List.copyOf(notes);
        traces = List.copyOf(traces);
    }

    /** Without vote, next deputy and traces. */
    public BlocStandings(Bloc bloc, List<Standing> standings, @Nullable Agency nextHead, List<String> notes) {
        this(bloc, standings, nextHead, null, notes, null, false, List.of());
    }

    public BlocStandings(Bloc bloc, List<Standing> standings, @Nullable Agency nextHead) {
        this(bloc, standings, nextHead, List.of());
    }

    @Override
    public List<String> notes() {
        return notes.stream().map(Speech::told).toList();
    }

    /** Whether some score of a ranked agency is still provisional, or the order itself is. */
    public boolean provisional() {
        return standings.stream()
                .anyMatch(standing -> standing.rank() != null
                        && (awaitsBallot || standing.card().provisional()));
    }

    /** Whether nobody stands before somebody with a higher total: not so where votes came first. */
    public boolean ranksFollowTotals() {
        BigDecimal before = null;
        for (Standing standing : standings) {
            BigDecimal total = standing.card().finalTotal();
            if (standing.rank() != null && total != null) {
                if (before != null && total.compareTo(before) > 0) {
                    return false;
                }
                before = total;
            }
        }
        return true;
    }

    /** The denominator of shares of members. */
    public int members() {
        return standings.size();
    }

    /** The denominator of shares of the ranked. */
    public int ranked() {
        return (int)
                standings.stream().filter(standing -> standing.rank() != null).count();
    }
}
