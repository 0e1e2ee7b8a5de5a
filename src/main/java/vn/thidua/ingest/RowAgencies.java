package vn.thidua.ingest;

import java.util.Optional;
import java.util.Set;
import vn.thidua.campaign.Agency;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/** The agency that a row of a table of several agencies is about. */
final class RowAgencies {

    private final FileReading reading;
    private final AgencyIndex agencies;

    RowAgencies(FileReading reading, AgencyIndex agencies) {
        this.reading = reading;
        this.agencies = agencies;
    }

    /** The agency's code; with a finding where the row names none that is known for certain. */
    Optional<String> of(Table table, GridRow row) {
        Cell cell = table.cell(row, Column.AGENCY);
        Optional<String> named = named(table.sheet(), cell);
        if (named.isEmpty()) {
            String expected = reading.mayPropose() ? agencies.expected(cell.words()) : "";
            reading.find(FindingCode.ROW_AGENCY_UNKNOWN, reading.at(table.sheet(), cell), "", cell.words(), expected);
        }
        return named;
    }

    /** Whether the cell names an agency for certain. */
    boolean knows(Cell cell) {
        return !cell.blank() && agencies.find(cell.words()).size() == 1;
    }

    /** The code of the agency that the cell names for certain. */
    Optional<String> named(SheetGrid sheet, Cell cell) {
        Set<Agency> found = agencies.find(cell.words());
        if (found.size() != 1) {
            return Optional.empty();
        }
        Agency agency = found.iterator().next();
        reading.noteRepair(agencies, sheet, cell, cell.words(), agency);
        return Optional.of(agency.code());
    }
}
