package vn.thidua.workbook.draft;

import java.math.BigDecimal;

/**
 * What a phrase needs to know of the line it belongs to.
 *
 * @param base points of the line without any deduction or bonus
 * @param code for parts that need codes of their own
 */
record Line(BigDecimal base, String code) {}
