package vn.thidua.score;

import java.math.BigDecimal;

/** How a mark came about that was not entered, or might have been derived beside the entry (diễn giải cách tính). */
public sealed interface Working permits Derived, Imputed {

    /** What came of it, at the calculation scale. */
    BigDecimal score();
}
