package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

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
        RowMatching matching = new RowMatching(reading, table, RowNames.ofRules(table, codes), this::figures);
        List<QuantityLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            if (figures(row)) {
                read(row, matching.of(row)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** Templates print all rules; rows that nobody filled say nothing. */
    private boolean figures(GridRow row) {
        return !table.cell(row, Column.PLAN).blank()
                || !table.cell(row, Column.ACTUAL).blank();
    }

    private Optional<QuantityLine> read(GridRow row, RowMatching.@Nullable Match match) {
        Cell code = table.cell(row, Column.RULE);
        Place place = reading.at(table.sheet(), code);
        if (match == null) {
            unknown(row, code);
            return Optional.empty();
        }
        return match.again() && reading.again(match.entry(), place) || !reading.first(agency, match.entry(), place)
                ? Optional.empty()
                : Optional.of(line(row, match.entry()));
    }

    /** Rows without a code may be notes. */
    private void unknown(GridRow row, Cell code) {
        if (!code.blank()) {
            String indicator = table.cell(row, Column.INDICATOR).words();
            reading.find(FindingCode.RULE_UNKNOWN, reading.at(table.sheet(), code), indicator, Codes.written(code), "");
        }
    }

    private @Nullable Stated rate(GridRow row, String subject) {
        Cell cell = table.cell(row, Column.RATE);
        return cell.blank() ? null : reading.rate(table.sheet(), cell, subject);
    }

    private QuantityLine line(GridRow row, CodeIndex.Entry rule) {
        Cell actual = table.cell(row, Column.ACTUAL);
        Cell planned = table.cell(row, Column.PLAN);
        BigDecimal plan = reading.quantity(table.sheet(), planned, rule.subject());
        return new QuantityLine(
                agency,
                rule.code(),
                plan,
                reading.quantity(table.sheet(), actual, rule.subject()),
                table.note(row),
                reading.at(table.sheet(), actual),
                table.has(Column.PLAN) ? reading.at(table.sheet(), planned) : null,
                rate(row, rule.subject()));
    }
}
