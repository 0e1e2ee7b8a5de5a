package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/**
 * A received file in its final state.
 *
 * @param file path relative to the campaign's inbox folder
 * @param agency code, or {@code null} if of several or unknown
 * @param receivedAt by the register, else when its bytes were first seen; in the campaign's zone
 * @param findings all of them, in the order in which they were made
 * @param inFolder whether something lies at its path in the inbox still; where not, it is filed all the same
 * @param version how many different contents of the same paper came up to this one; 0 where that is not counted
 * @param revision what it changed of the version before; {@code null} if it is the first
 */
public record FiledSubmission(
        String file,
        String sha256,
        @Nullable String agency,
        @Nullable InputKind kind,
        FileState state,
        ZonedDateTime receivedAt,
        List<Finding> findings,
        boolean inFolder,
        int version,
        @Nullable Revision revision) {

    public FiledSubmission {
        findings = List.copyOf(findings);
    }

    /** The only version of a file that lies in the inbox. */
    public FiledSubmission(
            String file,
            String sha256,
            @Nullable String agency,
            @Nullable InputKind kind,
            FileState state,
            ZonedDateTime receivedAt,
            List<Finding> findings) {
        this(file, sha256, agency, kind, state, receivedAt, findings, true, 1, null);
    }

    FiledSubmission withRevision(@Nullable Revision changed) {
        return new FiledSubmission(file, sha256, agency, kind, state, receivedAt, findings, inFolder, version, changed);
    }

    /** The same, of fewer findings. */
    public FiledSubmission withFindings(List<Finding> fewer) {
        return new FiledSubmission(file, sha256, agency, kind, state, receivedAt, fewer, inFolder, version, revision);
    }

    /** How many of its findings weigh so much. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
