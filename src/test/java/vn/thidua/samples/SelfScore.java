package vn.thidua.samples;

import java.util.List;
import java.util.Map;

/**
 * A bảng tự chấm as an agency fills it in.
 *
 * @param unit the agency's name as it writes it
 * @param entries by code of the criterion; a criterion that is not in here stays empty
 * @param total the grand total as typed; empty for the true sum
 * @param amounts none for no sheet <em>Số liệu</em>
 */
record SelfScore(Letterhead head, String unit, Map<String, Entry> entries, String total, List<Amount> amounts) {}
