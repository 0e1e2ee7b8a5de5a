package vn.thidua.workbook.draft;

/**
 * What only a person can answer.
 *
 * @param blocking whether the rubric cannot be used before it is answered
 * @param place the cell it is about; empty for the table as a whole
 * @param code of the section or criterion it belongs to; empty for the table as a whole
 */
public record Question(boolean blocking, String place, String code, String text) {

    /** Such as "B12 (a2): …". */
    @Override
    public String toString() {
        String where = place.isEmpty() ? "" : place + " ";
        String whose = code.isEmpty() ? "" : "(" + code + ") ";
        return (where + whose).strip() + (where.isEmpty() && whose.isEmpty() ? "" : ": ") + text;
    }
}
