package vn.thidua.finding;

import static vn.thidua.finding.Severity.ERROR;
import static vn.thidua.finding.Severity.INFO;
import static vn.thidua.finding.Severity.WARNING;

/** Every kind of finding, in the order of the data's way. Sentences: {@code messages_vi.properties}, {@code _en}. */
public enum FindingCode {
    // The file as a whole
    FILE_UNREADABLE(ERROR),
    FORMAT_UNSUPPORTED(ERROR),
    FILE_IGNORED(INFO),
    TABLE_NOT_FOUND(ERROR),
    KIND_UNKNOWN(ERROR),
    AGENCY_UNKNOWN(ERROR),
    AGENCY_AMBIGUOUS(ERROR),
    YEAR_UNKNOWN(ERROR),
    YEAR_NOT_OF_CAMPAIGN(ERROR),
    TEMPLATE_OUTDATED(WARNING),
    TEMPLATE_CONTRADICTS_SHEET(WARNING),
    AGENCY_FROM_TEMPLATE(INFO),

    // Cells
    NUMBER_UNREADABLE(ERROR),
    QUANTITY_UNREADABLE(WARNING),
    NUMBER_REPAIRED(INFO),
    DATE_UNREADABLE(WARNING),
    CRITERION_UNKNOWN(WARNING),
    CRITERION_DUPLICATE(WARNING),
    CRITERION_MISSING(WARNING),
    RULE_UNKNOWN(WARNING),
    ROW_AGENCY_UNKNOWN(WARNING),

    // The sheet against itself and the rubric
    SCORE_NOT_SUM_OF_PARTS(WARNING),
    TOTAL_NOT_SUM_OF_PARTS(WARNING),
    BASE_NOT_OF_RUBRIC(WARNING),
    SCORE_OVER_CEILING(WARNING),
    SCORE_BELOW_FLOOR(WARNING),
    BONUS_OUT_OF_RANGE(WARNING),
    DEDUCTION_OUT_OF_RANGE(WARNING),
    EVIDENCE_MISSING(WARNING),
    NOT_APPLICABLE_WITHOUT_REASON(WARNING),
    AUTHORITY_ONLY_SELF_SCORED(WARNING),
    TARGET_NOT_POSITIVE(WARNING),
    QUANTITY_OUT_OF_RANGE(WARNING),

    // Sheets against one another
    LATE(WARNING),
    NOT_IN_REGISTER(WARNING),
    REGISTER_ROW_WITHOUT_FILE(WARNING),
    REGISTER_CONTRADICTS_FILE(WARNING),
    SUPERSEDED(INFO),
    DUPLICATE(INFO),
    APPRAISED_TWICE(WARNING),
    APPRAISAL_WITHOUT_REASON(WARNING),
    RESTATED_SELF_TOTAL_DIFFERS(WARNING),
    NOMINEE_AWARD_UNKNOWN(WARNING),

    // What the rules give
    SCORE_NOT_DERIVED(WARNING),
    SCORE_DERIVED(INFO);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
