package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Section;

/**
 * What a criterion counts that was declared "không áp dụng".
 *
 * @param setting of the rubric
 * @param share what it was measured by; {@code null} unless the setting is {@link NotApplicable#RESCALE}
 */
public record Imputed(NotApplicable setting, @Nullable Share share, BigDecimal score) implements Working {

    /**
     * The scores of the applicable criteria of a section, and their bases.
     *
     * @param bases greater than 0
     */
    public record Share(Section section, BigDecimal scores, BigDecimal bases) {}
}
