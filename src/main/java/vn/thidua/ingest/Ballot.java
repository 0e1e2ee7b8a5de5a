package vn.thidua.ingest;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * The count of one bloc's ballot (kiểm phiếu suy tôn).
 *
 * @param issued papers handed out (phát ra); {@code null} where the sheet does not say
 * @param returned papers handed in (thu về); {@code null} where the sheet does not say
 * @param valid papers that count (hợp lệ); {@code null} where the sheet does not say
 * @param votes a candidate each, in the order of the sheet
 * @param place where the count of valid papers stands, else the sheet
 */
public record Ballot(
        @Nullable Integer issued,
        @Nullable Integer returned,
        @Nullable Integer valid,
        List<VoteLine> votes,
        Place place)
        implements Line {

    public Ballot {
        votes = List.copyOf(votes);
    }

    /** The candidates. */
    @Override
    public Collection<String> agencies() {
        return votes.stream().map(VoteLine::agency).toList();
    }

    /** The votes of one candidate, at least 0; {@code null} for an agency that is none. */
    public @Nullable Integer votesOf(String agency) {
        return votes.stream()
                .filter(line -> line.agency().equals(agency))
                .map(VoteLine::votes)
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a valid paper at all; without one nothing was decided. */
    public boolean decides() {
        return valid != null && valid > 0;
    }
}
