package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/**
 * Reads a sheet of figures that others than the agency tell: indices, receipts of funds. A row has a figure of one agency under
 * the code of a rule or under code or name of an indicator; those of several vouchers add up.
 */
final class IndexTable {

    private static final String NONE = "không có";

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Function<String, CodeIndex> codesOf;
    private final IndicatorIndex indicators;
    private final FigureOwners owners;
    private final OwnerAmounts amounts;
    private final Map<List<String>, QuantityLine> ofRules = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    IndexTable(
            FileReading reading,
            Table table,
            AgencyIndex names,
            Function<String, CodeIndex> codesOf,
            IndicatorIndex indicators) {
        this.reading = reading;
        this.table = table;
        this.agencies = new RowAgencies(reading, names);
        this.codesOf = codesOf;
        this.indicators = indicators;
        this.owners = new FigureOwners(reading, table, names);
        this.amounts = new OwnerAmounts(reading, table);
    }

    /** What a row tells a figure of. */
    private record Subject(
            String code, String words, @Nullable Indicator indicator, List<String> rules) {}

    List<Line> read() {
        for (GridRow row : table.body()) {
            boolean told = !amounts.cell(row).blank()
                    && !(code(row).blank() && table.cell(row, Column.INDICATOR).blank());
            if (told && !table.sum(row)) {
                read(row);
            }
        }
        lines.addAll(ofRules.values());
        return lines;
    }

    private Cell code(GridRow row) {
        return table.cell(row, table.has(Column.RULE) ? Column.RULE : Column.CRITERION);
    }

    private void read(GridRow row) {
        Cell code = code(row);
        Optional<Indicator> named =
                indicators.find(code.blank() ? table.cell(row, Column.INDICATOR).words() : Codes.written(code));
        if (named.filter(Indicator::shared).isPresent()) {
            shared(row, named.get());
        } else {
            agencies.of(table, row)
                    .ifPresent(agency -> subject(row, agency, named)
                            .ifPresentOrElse(subject -> line(row, agency, subject), () -> unknown(row)));
        }
    }

    /** One figure for all who tell it, whatever stands in the column of agencies. */
    private void shared(GridRow row, Indicator indicator) {
        lines.add(new RegisterScope(indicator.toldBy(), reading.at(table.sheet(), amounts.cell(row))));
        line(row, null, new Subject(indicator.code(), indicator.subject(), indicator, List.of()));
    }

    /** Codes of rules go before those of indicators. */
    private Optional<Subject> subject(GridRow row, String agency, Optional<Indicator> named) {
        CodeIndex codes = codesOf.apply(agency);
        Optional<CodeIndex.Entry> rule = codes.rule(Codes.written(code(row)));
        if (rule.isPresent()) {
            String code = rule.get().code();
            Indicator indicator = indicators.ofRule(code).orElse(null);
            return Optional.of(new Subject(code, rule.get().subject(), indicator, List.of(code)));
        }
        return named.map(indicator -> new Subject(
                indicator.code(),
                indicator.subject(),
                indicator,
                indicator.rules().stream()
                        .filter(code -> codes.rule(code).isPresent())
                        .toList()));
    }

    private void unknown(GridRow row) {
        Cell code = code(row);
        String label = table.cell(row, Column.INDICATOR).words();
        boolean coded = !code.blank();
        reading.find(
                FindingCode.FIGURE_UNKNOWN,
                reading.at(table.sheet(), coded ? code : table.cell(row, Column.INDICATOR)),
                coded ? label : "",
                coded ? Codes.written(code) : label,
                reading.mayPropose() ? indicators.proposed(label) : "");
    }

    private void line(GridRow row, @Nullable String agency, Subject subject) {
        Indicator indicator = subject.indicator();
        Optional<String> owner = owners.of(row, indicator);
        if (owner.isEmpty() || !first(row, agency, subject)) {
            return;
        }
        Place place = reading.at(table.sheet(), amounts.cell(row));
        Optional<BigDecimal> amount = amounts.of(row, indicator, subject.words());
        amount.ifPresent(figure -> {
            if (indicator != null) {
                lines.add(new OwnerFigure(agency, indicator.code(), figure, owner.get(), voucher(row), place));
            }
            subject.rules()
                    .forEach(rule -> add(new QuantityLine(
                            Objects.requireNonNull(agency), rule, null, figure, table.note(row), place)));
        });
    }

    /** To what other vouchers brought. */
    private void add(QuantityLine line) {
        ofRules.merge(
                List.of(line.agency(), line.rule()),
                line,
                (before, now) -> new QuantityLine(
                        before.agency(),
                        before.rule(),
                        null,
                        Objects.requireNonNull(before.actual()).add(Objects.requireNonNull(now.actual())),
                        before.note(),
                        before.place()));
    }

    private String voucher(GridRow row) {
        return Codes.written(table.cell(row, Column.VOUCHER));
    }

    /** Whether the figure, or its voucher, is met for the first time. */
    private boolean first(GridRow row, @Nullable String agency, Subject subject) {
        String voucher = voucher(row);
        Place place = reading.at(table.sheet(), amounts.cell(row));
        String about = agency == null ? "" : agency;
        Optional<Place> before = reading.before(FindingCode.FIGURE_TWICE, place, about, subject.code(), voucher);
        if (before.isPresent()) {
            String cell = Objects.requireNonNullElse(before.get().cell(), "");
            reading.find(FindingCode.FIGURE_TWICE, place, subject.words(), voucher.isEmpty() ? NONE : voucher, cell);
            return false;
        }
        if (voucher.isEmpty() && table.body().stream().anyMatch(other -> sameWithVoucher(row, other))) {
            reading.find(FindingCode.VOUCHER_MISSING, place, subject.words(), "", "");
        }
        return true;
    }

    private boolean sameWithVoucher(GridRow row, GridRow other) {
        return !table.cell(other, Column.VOUCHER).blank() && label(row).equals(label(other));
    }

    private List<String> label(GridRow row) {
        return List.of(
                Codes.written(code(row)), table.cell(row, Column.INDICATOR).words());
    }
}
