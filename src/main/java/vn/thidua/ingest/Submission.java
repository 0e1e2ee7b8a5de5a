package vn.thidua.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param decisions rows of a book of decisions
 * @param issuedAt when the template on which it is written was issued, or {@code null} if it does not tell
 * @param marker what the form knows of itself, or {@code null} if it is none of ours; told at reading, not kept afterwards
 * @param ballot the count of a ballot, or {@code null} if it is none
 */
public record Submission(
        String file,
        @Nullable InputKind kind,
        @Nullable String agency,
        List<ScoreLine> scores,
        List<QuantityLine> quantities,
        List<StatedTotal> totals,
        List<NominationLine> nominations,
        List<RegisterLine> register,
        List<DecisionLine> decisions,
        @Nullable Ballot ballot,
        @Nullable Instant issuedAt,
        List<Finding> findings,
        @Nullable Marker marker) {

    public Submission {
        scores = List.copyOf(scores);
        quantities = List.copyOf(quantities);
        totals = List.copyOf(totals);
        nominations = List.copyOf(nominations);
        register = List.copyOf(register);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    /** A submission that decides nothing and counts no ballot, on a template that does not tell of itself. */
    public Submission(
            String file,
            @Nullable InputKind kind,
            @Nullable String agency,
            List<ScoreLine> scores,
            List<QuantityLine> quantities,
            List<StatedTotal> totals,
            List<NominationLine> nominations,
            List<RegisterLine> register,
            List<Finding> findings) {
        this(
                file,
                kind,
                agency,
                scores,
                quantities,
                totals,
                nominations,
                register,
                List.of(),
                null,
                null,
                findings,
                null);
    }

    /** A file of which nothing could be read but why. */
    public static Submission unreadable(String file, Finding why) {
        return new Submission(file, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(why));
    }

    /** Codes of the agencies of which it tells, sorted. */
    public SortedSet<String> agencies() {
        SortedSet<String> agencies = new TreeSet<>();
        if (agency != null) {
            agencies.add(agency);
        }
        scores.forEach(line -> agencies.add(line.agency()));
        quantities.forEach(line -> agencies.add(line.agency()));
        nominations.forEach(line -> agencies.add(line.agency()));
        if (ballot != null) {
            ballot.votes().forEach(line -> agencies.add(line.agency()));
        }
        decisions.stream().map(DecisionLine::agency).filter(Objects::nonNull).forEach(agencies::add);
        return agencies;
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The same submission with further findings after its own. */
    public Submission withFindings(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Submission(
                file,
                kind,
                agency,
                scores,
                quantities,
                totals,
                nominations,
                register,
                decisions,
                ballot,
                issuedAt,
                all,
                marker);
    }

    /** The same submission, on a template that was issued then. */
    public Submission withIssuedAt(@Nullable Instant moment) {
        return new Submission(
                file,
                kind,
                agency,
                scores,
                quantities,
                totals,
                nominations,
                register,
                decisions,
                ballot,
                moment,
                findings,
                marker);
    }
}
