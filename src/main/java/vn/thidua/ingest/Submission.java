package vn.thidua.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/**
 * What one workbook says, read against the campaign's rule book. Lines that no criterion, rule or agency answers to are
 * findings, not lines.
 *
 * @param file path relative to the campaign's inbox folder
 * @param kind what it is, or {@code null} if that could not be told
 * @param agency code of the agency that it is of, or {@code null} if of several (matrix, register, index) or unknown
 * @param lines all that it says, those of one type in the order of the file
 * @param issuedAt when the template on which it is written was issued, or {@code null} if it does not tell
 * @param marker what the form knows of itself, or {@code null} if it is none of ours; told at reading, not kept afterwards
 */
public record Submission(
        String file,
        @Nullable InputKind kind,
        @Nullable String agency,
        List<Line> lines,
        @Nullable Instant issuedAt,
        List<Finding> findings,
        @Nullable Marker marker) {

    public Submission {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** A submission on a template that does not tell of itself. */
    public Submission(
            String file,
            @Nullable InputKind kind,
            @Nullable String agency,
            List<? extends Line> lines,
            List<Finding> findings) {
        this(file, kind, agency, List.copyOf(lines), null, findings, null);
    }

    /** A file of which nothing could be read but why. */
    public static Submission unreadable(String file, Finding why) {
        return new Submission(file, null, null, List.of(), List.of(why));
    }

    /** Its lines of one type, in the order of the file. */
    public <T extends Line> List<T> lines(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Line line : lines) {
            if (type.isInstance(line)) {
                found.add(type.cast(line));
            }
        }
        return Collections.unmodifiableList(found);
    }

    public List<ScoreLine> scores() {
        return lines(ScoreLine.class);
    }

    public List<QuantityLine> quantities() {
        return lines(QuantityLine.class);
    }

    /** Targets of a pact, as signed or as kept. */
    public List<PactLine> pact() {
        return lines(PactLine.class);
    }

    /** Movements and activities. */
    public List<ActivityLine> activities() {
        return lines(ActivityLine.class);
    }

    public List<StatedTotal> totals() {
        return lines(StatedTotal.class);
    }

    public List<NominationLine> nominations() {
        return lines(NominationLine.class);
    }

    /** Rows of a register of incoming documents. */
    public List<RegisterLine> register() {
        return lines(RegisterLine.class);
    }

    /** Rows of a book of decisions. */
    public List<DecisionLine> decisions() {
        return lines(DecisionLine.class);
    }

    /** The count of a ballot, or {@code null} if it is none. */
    public @Nullable Ballot ballot() {
        return lines(Ballot.class).stream().findFirst().orElse(null);
    }

    /** Codes of the agencies of which it tells, sorted. */
    public SortedSet<String> agencies() {
        SortedSet<String> agencies = new TreeSet<>();
        if (agency != null) {
            agencies.add(agency);
        }
        for (Line line : lines) {
            agencies.addAll(line.agencies());
        }
        return agencies;
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The same submission with further findings after its own. */
    public Submission withFindings(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Submission(file, kind, agency, lines, issuedAt, all, marker);
    }
}
