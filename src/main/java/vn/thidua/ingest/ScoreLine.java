package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One criterion's line on a score sheet, or one cell of an appraisal matrix.
 *
 * @param agency code of the agency that the score is for
 * @param criterion code in the rubric
 * @param base what the sheet prints as điểm chuẩn, or {@code null}
 * @param bonus what the sheet claims in the column Thưởng, or {@code null} if empty
 * @param deduction what stands in the column Trừ, as a positive number, or {@code null} if empty
 * @param score the score entered, or {@code null} if the cell is empty or "không áp dụng"
 * @param notApplicable "không áp dụng" was declared; then {@code score} is {@code null}
 * @param restatedSelf the self-score as an appraiser repeats it, on a correction sheet what stood before; or {@code null}
 * @param note giải trình, minh chứng or lý do; empty if none
 * @param place of the score's cell
 */
public record ScoreLine(
        String agency,
        String criterion,
        @Nullable BigDecimal base,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal score,
        boolean notApplicable,
        @Nullable BigDecimal restatedSelf,
        String note,
        Place place)
        implements Line {

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
