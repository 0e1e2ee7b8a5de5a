package vn.thidua.reconcile;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/**
 * One kind of paper of one member.
 *
 * @param agency code of the member
 * @param due last moment on time, extended where a decision says so
 * @param extendedBy the document that extends it; empty if none does
 * @param fill how much of it has come
 * @param filled criteria that have an answer, or nominations
 * @param wanted criteria that want one; 0 where nobody can tell
 * @param file the file that counts, or where none does the newest that came; {@code null} if none came
 * @param refused the newest refused file if it came after the one that counts; {@code null} if none did
 * @param late by how much the file came after {@code due}; zero if on time or not received
 * @param copies how many more files have the same bytes as one of this paper
 */
public record BoardLine(
        String agency,
        InputKind kind,
        ZonedDateTime due,
        String extendedBy,
        Fill fill,
        int filled,
        int wanted,
        @Nullable FiledSubmission file,
        @Nullable FiledSubmission refused,
        Duration late,
        int copies) {

    /** How much of a paper has come. */
    public enum Fill {
        COMPLETE,
        /** Something that it should answer is left open. */
        PARTIAL,
        /** The form came back with nothing in it. */
        EMPTY,
        /** What came is refused. */
        REFUSED,
        /** What came waits. */
        PENDING,
        MISSING
    }

    /** What decisions did to the file. */
    public List<Finding> decisions() {
        return file == null
                ? List.of()
                : file.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.DECISION_APPLIED)
                        .toList();
    }
}
