package vn.thidua.ingest.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a function.
 *
 * @param values one value, or those cells of a range that are not blank
 * @param range where the cells lie; {@code null} if this is no reference
 */
record Argument(List<Value> values, @Nullable Reference range) {

    /** The one value; a range of several has none. */
    Value value() {
        if (range != null && !range.single()) {
            throw new NotComputableException();
        }
        return values.isEmpty() ? Value.BLANK : values.get(0);
    }
}
