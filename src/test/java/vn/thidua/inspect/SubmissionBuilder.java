package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Line;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.ingest.Submission;

/** Builds submissions line by line; an empty string leaves a figure out. The n-th line's score stands in cell Fn. */
final class SubmissionBuilder {

    private static final String FILE = "tu-cham.xlsx";

    private final InputKind kind;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String agency = "cai-lay";
    private int row;

    private SubmissionBuilder(InputKind kind) {
        this.kind = kind;
    }

    static SubmissionBuilder aSelfScore() {
        return new SubmissionBuilder(InputKind.SELF_SCORE);
    }

    static SubmissionBuilder anAppraisal() {
        return new SubmissionBuilder(InputKind.APPRAISAL);
    }

    /** A self-score in which nothing is wrong: 20 points. */
    static SubmissionBuilder aFullSelfScore() {
        return aSelfScore()
                .score("a1", "3")
                .score("a7", "3")
                .score("C1", "5")
                .score("2.1", "1")
                .score("007", "3");
    }

    SubmissionBuilder of(String code) {
        agency = code;
        return this;
    }

    SubmissionBuilder score(String criterion, String score) {
        return line(criterion, "", "", "", score, "");
    }

    SubmissionBuilder line(String criterion, String base, String bonus, String deduction, String score, String note) {
        lines.add(new ScoreLine(
                agency,
                criterion,
                figure(base),
                figure(bonus),
                figure(deduction),
                score.equals("KAD") ? null : figure(score),
                score.equals("KAD"),
                null,
                note,
                next()));
        return this;
    }

    SubmissionBuilder quantity(String rule, String plan, String actual, String note) {
        lines.add(new QuantityLine(agency, rule, figure(plan), figure(actual), note, next()));
        return this;
    }

    SubmissionBuilder total(String section, String value) {
        return total(section, value, false);
    }

    SubmissionBuilder total(String section, String value, boolean restated) {
        lines.add(new StatedTotal(agency, section.isEmpty() ? null : section, new BigDecimal(value), restated, next()));
        return this;
    }

    SubmissionBuilder found(FindingCode code, String cell) {
        findings.add(new Finding(code, new Place(FILE, "1", cell), "", "", ""));
        return this;
    }

    Submission build() {
        return new Submission(FILE, kind, agency, lines, findings);
    }

    private Place next() {
        row++;
        return new Place(FILE, "1", "F" + row);
    }

    private static BigDecimal figure(String digits) {
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }
}
