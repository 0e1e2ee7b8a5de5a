package vn.thidua.samples;

import java.util.List;
import java.util.Map;

/**
 * A biên bản thống nhất điểm of one agency.
 *
 * @param appraiser as it stands behind "Đơn vị thẩm định:"; empty for no such line
 * @param entries by code of the criterion
 * @param selfTotal the restated total of the self-scores as typed; empty for the true sum
 * @param amounts quantities as accepted; none for no sheet <em>Số liệu</em>
 */
record Minutes(
        Letterhead head,
        String unit,
        String appraiser,
        Map<String, Agreed> entries,
        String selfTotal,
        List<Amount> amounts) {}
