package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.FindingCode;

/** Reads the rows of the sheet <em>Số liệu</em>: what was planned and done under the codes of rules, prizes and vetoes. */
final class QuantityTable {

    private final FileReading reading;
    private final Table table;
    private final CodeIndex codes;
    private final String agency;

    QuantityTable(FileReading reading, Table table, CodeIndex codes, String agency) {
        this.reading = reading;
        this.table = table;
        this.codes = codes;
        this.agency = agency;
    }

    List<QuantityLine> read() {
        List<QuantityLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            if (figures(row)) {
                read(row).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** Templates print all rules; rows that nobody filled say nothing. */
    private boolean figures(GridRow row) {
        return !table.cell(row, Column.RULE).blank()
                && (!table.cell(row, Column.PLAN).blank()
                        || !table.cell(row, Column.ACTUAL).blank());
    }

    private Optional<QuantityLine> read(GridRow row) {
        Cell code = table.cell(row, Column.RULE);
        String written = Codes.written(code);
        Optional<CodeIndex.Entry> rule = codes.rule(written);
        if (rule.isEmpty()) {
            String indicator = table.cell(row, Column.INDICATOR).words();
            reading.find(FindingCode.RULE_UNKNOWN, reading.at(table.sheet(), code), indicator, written, "");
            return Optional.empty();
        }
        return reading.first(agency, rule.get(), reading.at(table.sheet(), code))
                ? Optional.of(line(row, rule.get()))
                : Optional.empty();
    }

    private QuantityLine line(GridRow row, CodeIndex.Entry rule) {
        Cell actual = table.cell(row, Column.ACTUAL);
        BigDecimal plan = reading.quantity(table.sheet(), table.cell(row, Column.PLAN), rule.subject());
        return new QuantityLine(
                agency,
                rule.code(),
                plan,
                reading.quantity(table.sheet(), actual, rule.subject()),
                table.note(row),
                reading.at(table.sheet(), actual));
    }
}
