package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads amounts into the unit of the indicator they are of; where no unit is told, they are in it. */
final class OwnerAmounts {

    private static final String PERCENT = Indicator.unitKey("%");

    private final FileReading reading;
    private final Table table;
    private final Column column;
    private final MoneyColumn money;

    OwnerAmounts(FileReading reading, Table table) {
        this.reading = reading;
        this.table = table;
        this.column = table.has(Column.VALUE) ? Column.VALUE : Column.FUNDS;
        this.money = new MoneyColumn(table, column);
    }

    Cell cell(GridRow row) {
        return table.cell(row, column);
    }

    /**
     * The row's amount.
     *
     * @param indicator whose unit is meant; {@code null} for a rule's figure in the rule's own
     * @return empty, with a finding, if it cannot be told
     */
    Optional<BigDecimal> of(GridRow row, @Nullable Indicator indicator, String subject) {
        String unit = indicator == null || indicator.unit() == null ? "" : indicator.unit();
        Optional<Money.Unit> wanted = Money.Unit.named(Words.folded(unit));
        if (wanted.isPresent()) {
            Money.Unit told = money.unit(row);
            return told == null && cell(row).kind() != Cell.Kind.TEXT
                    ? plain(row, unit, subject)
                    : money(row, wanted.get(), told == null ? wanted.get() : told, subject);
        }
        Cell told = table.cell(row, Column.UNIT);
        if (indicator != null && !indicator.toldIn(told.words())) {
            reading.find(
                    FindingCode.UNIT_NOT_OF_INDICATOR, reading.at(table.sheet(), told), subject, told.words(), unit);
            return Optional.empty();
        }
        return plain(row, unit, subject);
    }

    private Optional<BigDecimal> money(GridRow row, Money.Unit wanted, Money.Unit told, String subject) {
        Cell cell = reading.calculated(table.sheet(), cell(row), subject);
        MoneyReading amount = MoneyReading.of(cell, told);
        if (amount.money() == null) {
            reading.find(
                    FindingCode.QUANTITY_UNREADABLE,
                    reading.at(table.sheet(), cell),
                    subject,
                    reading.shown(cell),
                    amount.expected().isEmpty() ? "một số tiền" : amount.expected());
            return Optional.empty();
        }
        return Optional.of(amount.money().in(wanted));
    }

    /** A cell of percents is natural only where percents are told. */
    private Optional<BigDecimal> plain(GridRow row, String unit, String subject) {
        Cell cell = cell(row);
        boolean strange = cell.percent() && !Indicator.unitKey(unit).equals(PERCENT);
        return Optional.ofNullable(
                unit.isEmpty() || strange
                        ? reading.quantity(table.sheet(), cell, subject)
                        : reading.target(table.sheet(), cell, unit, subject)
                                .number()
                                .value());
    }
}
