package vn.thidua.ingest;

import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.GridRow;

/** A column of amounts of money: each in the unit that its row tells, else the column's head, else what stands above the table. */
final class MoneyColumn {

    private final Table table;
    private final Money.@Nullable Unit unit;

    MoneyColumn(Table table, Column column) {
        this.table = table;
        this.unit = Money.Unit.within(Words.folded(table.head(column)))
                .or(() -> table.heading().moneyUnit())
                .orElse(null);
    }

    /** {@code null} if nobody tells. */
    Money.@Nullable Unit unit(GridRow row) {
        return Money.Unit.named(Words.folded(table.cell(row, Column.UNIT).words()))
                .orElse(unit);
    }
}
