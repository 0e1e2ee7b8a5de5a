package vn.thidua.samples;

import java.util.List;
import java.util.Map;

/**
 * A bảng điểm thẩm định, criterion × agency.
 *
 * @param appraiser as it stands behind "Đơn vị thẩm định:"; empty for no such line
 * @param agencies names as they head the columns
 * @param sections codes of the top sections covered
 * @param scores by code of the criterion, one score for each agency as typed ({@link Figure})
 */
record Matrix(
        Letterhead head,
        String appraiser,
        List<String> agencies,
        List<String> sections,
        Map<String, List<String>> scores,
        List<Reason> reasons) {

    /** Why an agency's score was changed. */
    record Reason(String criterion, String agency, String text) {}
}
