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
 */
public record BlocStandings(
        Bloc bloc, List<Standing> standings, @Nullable Agency nextHead) {

    public BlocStandings {
        standings = List.copyOf(standings);
    }

    /** Whether some score of a ranked agency is still provisional. */
    public boolean provisional() {
        return standings.stream()
                .anyMatch(standing -> standing.rank() != null && standing.card().provisional());
    }
}
