package vn.thidua.workbook.returns;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.NameKey;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;

/**
 * A submission that goes back.
 *
 * @param name of its files without their ending, such as {@code returns/so-y-te/tu-cham}
 * @param due by when it was to be sent, extended where a decision says so; {@code null} if it is no paper of the board
 * @param past whether that moment has gone by
 */
public record Returned(
        FiledSubmission submission, String name, @Nullable ZonedDateTime due, boolean past) {

    private static final String FOLDER = "returns/";
    private static final String UNKNOWN = "khong-ro-don-vi";
    private static final String SEVERAL = "nhieu-don-vi";
    private static final int LONGEST_NAME = 60;

    /** What an agency cannot mend in its file. */
    private static final Set<FindingCode> OF_THE_RECEIPT =
            EnumSet.of(FindingCode.LATE, FindingCode.NOT_IN_REGISTER, FindingCode.SUPERSEDED, FindingCode.DUPLICATE);

    /**
     * Everything of the docket that goes back, each under its own name.
     *
     * @param waived cells that a decision of the bloc lets stand as they are
     */
    public static List<Returned> of(Docket docket, Board board, Set<Place> waived) {
        List<FiledSubmission> owed = docket.submissions().stream()
                .map(submission -> submission.withFindings(submission.findings().stream()
                        .filter(finding -> !waived.contains(finding.place()))
                        .toList()))
                .filter(submission -> toMend(submission) && current(submission, docket))
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        owed.forEach(submission -> uses.merge(name(submission), 1, Integer::sum));
        List<Returned> returned = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FiledSubmission submission : owed) {
            String name = name(submission);
            String unique = uses.getOrDefault(name, 0) == 1
                    ? name
                    : name + "-" + submission.sha256().substring(0, 8);
            if (taken.add(unique)) {
                returned.add(of(submission, unique, docket, board));
            }
        }
        returned.sort(Comparator.comparing(Returned::name));
        return returned;
    }

    private static Returned of(FiledSubmission submission, String name, Docket docket, Board board) {
        ZonedDateTime asOf = docket.dataAsOf();
        InputKind kind = submission.kind() == null ? InputKind.SELF_SCORE : submission.kind();
        return board.lines().stream()
                .filter(line -> line.kind() == kind && line.agency().equals(submission.agency()))
                .findFirst()
                .map(BoardLine::due)
                .map(due -> new Returned(submission, name, due, asOf != null && asOf.isAfter(due)))
                .orElse(new Returned(submission, name, null, false));
    }

    private static boolean toMend(FiledSubmission submission) {
        return (submission.state() == FileState.REFUSED || submission.state() == FileState.ACCEPTED_WITH_WARNINGS)
                && submission.findings().stream()
                        .anyMatch(finding ->
                                finding.severity() != Severity.INFO && !OF_THE_RECEIPT.contains(finding.code()));
    }

    /** A refused file is past mending once a later one of the agency was accepted in its place. */
    private static boolean current(FiledSubmission submission, Docket docket) {
        return submission.state() != FileState.REFUSED
                || docket.submissions().stream()
                        .noneMatch(other -> (other.state() == FileState.ACCEPTED
                                        || other.state() == FileState.ACCEPTED_WITH_WARNINGS)
                                && !other.receivedAt().isBefore(submission.receivedAt())
                                && replaces(other, submission));
    }

    private static boolean replaces(FiledSubmission other, FiledSubmission submission) {
        String agency = submission.agency();
        return other.file().equals(submission.file())
                || agency != null && agency.equals(other.agency()) && submission.kind() == other.kind();
    }

    private static String name(FiledSubmission submission) {
        String agency = submission.agency();
        String folder = agency != null ? agency : ofSeveral(submission) ? SEVERAL : UNKNOWN;
        return FOLDER + folder + "/" + ascii(submission.file());
    }

    /** The file's own name in ASCII, without folders and ending. */
    private static String ascii(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String bare = NameKey.of(dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String fitting =
                bare.substring(0, Math.min(bare.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return fitting.isEmpty() ? "tep" : fitting;
    }

    /** Whether it is one agency's, which then gets a letter; the secretary writes none to himself. */
    boolean ofOneSender() {
        return submission.agency() != null || !ofSeveral(submission);
    }

    /** A form that one agency sends is one agency's, even where nobody can tell whose. */
    private static boolean ofSeveral(FiledSubmission submission) {
        InputKind kind = submission.kind();
        return submission.agency() == null && kind != null && !kind.ofOneSender();
    }
}
