package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the rows of a sheet of external indices: one figure of one agency under the code of the rule that uses it. */
final class IndexTable {

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Function<String, CodeIndex> codesOf;

    IndexTable(FileReading reading, Table table, RowAgencies agencies, Function<String, CodeIndex> codesOf) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.codesOf = codesOf;
    }

    List<QuantityLine> read() {
        List<QuantityLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            if (!table.cell(row, Column.RULE).blank()
                    && !table.cell(row, Column.VALUE).blank()) {
                agencies.of(table, row).flatMap(agency -> line(row, agency)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<QuantityLine> line(GridRow row, String agency) {
        Cell code = table.cell(row, Column.RULE);
        String written = Codes.written(code);
        Optional<CodeIndex.Entry> rule = codesOf.apply(agency).rule(written);
        if (rule.isEmpty()) {
            String indicator = table.cell(row, Column.INDICATOR).words();
            reading.find(FindingCode.RULE_UNKNOWN, reading.at(table.sheet(), code), indicator, written, "");
            return Optional.empty();
        }
        return reading.first(agency, rule.get(), reading.at(table.sheet(), code))
                ? Optional.of(line(row, agency, rule.get()))
                : Optional.empty();
    }

    private QuantityLine line(GridRow row, String agency, CodeIndex.Entry rule) {
        Cell cell = table.cell(row, Column.VALUE);
        BigDecimal value = reading.quantity(table.sheet(), cell, rule.subject());
        return new QuantityLine(agency, rule.code(), null, value, table.note(row), reading.at(table.sheet(), cell));
    }
}
