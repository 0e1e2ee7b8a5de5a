package vn.thidua.ingest.formula;

import java.util.List;

/** Where a formula finds the cells that it names. */
@FunctionalInterface
public interface Cells {

    /**
     * The values of the cells that are not blank, row by row.
     *
     * @throws NotComputableException if they are not known, or too many
     */
    List<Value> in(Reference reference);
}
