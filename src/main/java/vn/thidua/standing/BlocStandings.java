package vn.thidua.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;

/**
 * A bloc's table (bảng xếp hạng).
 *
 * @param standings by rank, equal ranks in the order of the rule book; then the unranked in that order
 * @param nextHead who leads the bloc next year by the campaign's rotation setting
 * @param notes in words, what the bloc has to decide itself, such as proposals withheld because of a tie
 */
public record BlocStandings(
        Bloc bloc, List<Standing> standings, @Nullable Agency nextHead, List<String> notes) {

    public BlocStandings {
        standings = List.copyOf(standings);
        notes = List.copyOf(notes);
    }

    public BlocStandings(Bloc bloc, List<Standing> standings, @Nullable Agency nextHead) {
        this(bloc, standings, nextHead, List.of());
    }

    /** Whether some score of a ranked agency is still provisional. */
    public boolean provisional() {
        return standings.stream()
                .anyMatch(standing -> standing.rank() != null && standing.card().provisional());
    }
}
