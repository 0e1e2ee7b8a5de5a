package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the targets of a pact, and what became of them where the sheet tells. */
final class PactTable {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[).]\\s.*");

    private final FileReading reading;
    private final Table table;
    private final RowOwners owners;
    private final IndicatorIndex indicators;
    private final boolean report;
    private final List<PactLine> lines = new ArrayList<>();

    /** @param report whether the sheet owes what became of the targets */
    PactTable(FileReading reading, Table table, RowOwners owners, IndicatorIndex indicators, boolean report) {
        this.reading = reading;
        this.table = table;
        this.owners = owners;
        this.indicators = indicators;
        this.report = report;
    }

    /** Rows of unknown agencies are read for what else is wrong with them, and are no lines. */
    List<PactLine> read() {
        for (GridRow row : table.body()) {
            Cell label = label(row);
            if (!label.blank() && isTarget(row, label)) {
                String agency = owners.of(row).orElse("");
                line(row, label, agency)
                        .filter(line -> !line.agency().isEmpty())
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Cell label(GridRow row) {
        return table.cell(row, table.has(Column.INDICATOR) ? Column.INDICATOR : Column.TITLE);
    }

    private Cell unitCell(GridRow row) {
        boolean underAgency = !table.has(Column.UNIT) && !owners.listed();
        return table.cell(row, underAgency ? Column.AGENCY : Column.UNIT);
    }

    private Cell actualCell(GridRow row) {
        return table.cell(row, table.has(Column.ACTUAL) ? Column.ACTUAL : Column.RESULT);
    }

    /** Other rows are headings within the table or what stands below it. */
    private boolean isTarget(GridRow row, Cell label) {
        boolean filled = !table.cell(row, Column.PLAN).blank()
                || !actualCell(row).blank()
                || !table.cell(row, Column.RATE).blank()
                || !unitCell(row).blank();
        return filled || indicator(row, label).isPresent() || !table.has(Column.UNIT) && numbered(row, label);
    }

    private boolean numbered(GridRow row, Cell label) {
        return Codes.numbers(table.code(row)) || NUMBERED.matcher(label.words()).matches();
    }

    private Optional<Indicator> indicator(GridRow row, Cell label) {
        return indicators
                .find(Codes.written(table.cell(row, table.has(Column.RULE) ? Column.RULE : Column.ORDINAL)))
                .or(() -> indicators.find(label.words()));
    }

    private Optional<PactLine> line(GridRow row, Cell label, String agency) {
        String subject = IndicatorIndex.unnumbered(label.words());
        String unit = unitCell(row).words();
        TargetReading plan = reading.target(table.sheet(), table.cell(row, Column.PLAN), unit, subject);
        TargetReading actual = reading.target(table.sheet(), actualCell(row), unit, subject);
        if (waived(plan) || waived(actual)) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = indicator(row, label);
        Cell rate = table.cell(row, Column.RATE);
        PactLine line = new PactLine(
                agency,
                indicator.map(Indicator::code).orElse(null),
                label.words(),
                unit,
                plan.direction(),
                stated(plan, table.cell(row, Column.PLAN)),
                stated(actual, actualCell(row)),
                rate.blank() ? null : reading.rate(table.sheet(), rate, subject),
                table.note(row),
                reading.at(table.sheet(), label));
        complete(row, line, subject);
        if (indicator.isEmpty()) {
            nearMiss(label);
        }
        return first(line, subject) ? Optional.of(line) : Optional.empty();
    }

    private static boolean waived(TargetReading reading) {
        return reading.number().kind() == NumberReading.Kind.NOT_APPLICABLE;
    }

    private @Nullable Stated stated(TargetReading target, Cell cell) {
        return target.number().value() == null
                ? null
                : new Stated(target.number().value(), reading.at(table.sheet(), cell));
    }

    private void complete(GridRow row, PactLine line, String subject) {
        if (table.cell(row, Column.PLAN).blank()) {
            missing(FindingCode.PLAN_MISSING, table.cell(row, Column.PLAN), line, subject);
        }
        if (report && actualCell(row).blank()) {
            missing(FindingCode.ACTUAL_MISSING, actualCell(row), line, subject);
        }
    }

    /** At the empty cell, or at the label where the table has no such column. */
    private void missing(FindingCode code, Cell empty, PactLine line, String subject) {
        Place place = empty.column() < 0 ? line.place() : reading.at(table.sheet(), empty);
        reading.find(code, place, subject, "", "");
    }

    private void nearMiss(Cell label) {
        String proposed = reading.mayPropose() ? indicators.proposed(label.words()) : "";
        if (!proposed.isEmpty()) {
            reading.find(
                    FindingCode.INDICATOR_NEARLY_KNOWN, reading.at(table.sheet(), label), "", label.words(), proposed);
        }
    }

    private boolean first(PactLine line, String subject) {
        Optional<Place> before = reading.before(FindingCode.INDICATOR_TWICE, line.place(), line.agency(), line.key());
        before.ifPresent(first -> reading.find(
                FindingCode.INDICATOR_TWICE, line.place(), subject, "", first.cell() == null ? "" : first.cell()));
        return before.isEmpty();
    }
}
