package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;

/**
 * A received file in its final state.
 *
 * @param file path relative to the campaign's inbox folder
 * @param agency code, or {@code null} if of several or unknown
 * @param receivedAt by the register, else when its bytes were first seen; in the campaign's zone
 * @param findings all of them, in the order in which they were made
 */
public record FiledSubmission(
        String file,
        String sha256,
        @Nullable String agency,
        @Nullable InputKind kind,
        FileState state,
        ZonedDateTime receivedAt,
        List<Finding> findings) {

    public FiledSubmission {
        findings = List.copyOf(findings);
    }
}
