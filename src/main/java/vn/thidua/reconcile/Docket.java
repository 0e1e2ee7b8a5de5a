package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything received in a campaign and everything that is missing (sổ theo dõi).
 *
 * @param dataAsOf newest receipt taken into account, in the campaign's zone; {@code null} if nothing was received
 * @param submissions every file ever received, exactly once, by path
 * @param missing in the order of blocs, members and kinds
 */
public record Docket(@Nullable ZonedDateTime dataAsOf, List<FiledSubmission> submissions, List<MissingInput> missing) {

    public Docket {
        submissions = List.copyOf(submissions);
        missing = List.copyOf(missing);
    }
}
