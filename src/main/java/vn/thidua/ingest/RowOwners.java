package vn.thidua.ingest;

import java.util.Optional;
import vn.thidua.campaign.Agency;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/**
 * Whose the rows of a table are: the agency's that the heading names, or theirs that stand in the column <em>Đơn vị</em>, each
 * for the rows below it too. Rows are asked for from top to bottom.
 */
final class RowOwners {

    private final Table table;
    private final RowAgencies agencies;
    private final boolean listed;
    private Optional<String> owner;

    /** @param headings asked only where no row names an agency */
    RowOwners(Table table, RowAgencies agencies, HeadingReader headings) {
        this.table = table;
        this.agencies = agencies;
        this.listed = table.body().stream().anyMatch(row -> agencies.knows(table.cell(row, Column.AGENCY)));
        this.owner = listed ? Optional.empty() : headings.agency(table).map(Agency::code);
    }

    /** Whether rows name agencies. A column <em>Đơn vị</em> without any holds units. */
    boolean listed() {
        return listed;
    }

    /** The one agency whose table it is; none of a list or of an unknown agency. */
    Optional<String> only() {
        return listed ? Optional.empty() : owner;
    }

    Optional<String> of(GridRow row) {
        Cell cell = table.cell(row, Column.AGENCY);
        if (listed && !cell.blank()) {
            owner = agencies.of(table, row);
        }
        return owner;
    }
}
