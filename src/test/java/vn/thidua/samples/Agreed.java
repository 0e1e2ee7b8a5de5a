package vn.thidua.samples;

/**
 * One criterion's line in the minutes of an appraisal, each cell as it was typed ({@link Figure}).
 *
 * @param self the self-score as repeated
 * @param agreed điểm thống nhất
 */
record Agreed(String self, String agreed, String reason) {}
