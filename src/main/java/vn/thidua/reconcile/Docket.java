package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.inbox.Untaken;

/**
 * Everything received in a campaign and everything that is missing (sổ theo dõi).
 *
 * @param dataAsOf newest receipt taken into account, in the campaign's zone; {@code null} if nothing was received
 * @param submissions every file ever received, exactly once, by path
 * @param missing in the order of blocs, members and kinds
 * @param untaken what lies in the campaign's inbox folder and was not taken, by path
 * @param folder whether the campaign has a folder in the inbox
 * @param extensions deadlines put later, in the order of blocs, members and kinds
 */
public record Docket(
        @Nullable ZonedDateTime dataAsOf,
        List<FiledSubmission> submissions,
        List<MissingInput> missing,
        List<Untaken> untaken,
        boolean folder,
        List<Extension> extensions) {

    public Docket {
        submissions = List.copyOf(submissions);
        missing = List.copyOf(missing);
        untaken = List.copyOf(untaken);
        extensions = List.copyOf(extensions);
    }

    /** A docket of an inbox in which every file was taken, with the deadlines of the rule book. */
    public Docket(@Nullable ZonedDateTime dataAsOf, List<FiledSubmission> submissions, List<MissingInput> missing) {
        this(dataAsOf, submissions, missing, List.of(), true, List.of());
    }

    /** How many files are refused, taken or not. */
    public long refused() {
        return submissions.stream()
                        .filter(submission -> submission.state() == FileState.REFUSED)
                        .count()
                + untaken.stream()
                        .filter(entry -> entry.state() == Untaken.State.REFUSED)
                        .count();
    }
}
