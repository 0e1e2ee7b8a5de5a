package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads a list of movements and activities: when, how many people, how much money. */
final class ActivityTable {

    private static final String EXPECTED_DAYS = "ngày dd/mm/yyyy, hoặc từ ngày … đến ngày …";
    private static final String EXPECTED_UNIT = "đồng hoặc triệu đồng, ghi ở tiêu đề cột hay sau con số";

    private final FileReading reading;
    private final Table table;
    private final RowOwners owners;
    private final int year;
    private final MoneyColumn money;
    private String group = "";

    ActivityTable(FileReading reading, Table table, RowOwners owners, int year) {
        this.reading = reading;
        this.table = table;
        this.owners = owners;
        this.year = year;
        this.money = new MoneyColumn(table, Column.FUNDS);
    }

    List<ActivityLine> read() {
        List<ActivityLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            Cell title = table.cell(row, Column.ACTIVITY);
            if (table.sum(row) || title.blank() && told(row)) {
                continue;
            }
            if (told(row) || !title.blank() && Codes.numbers(table.cell(row, Column.ORDINAL))) {
                String agency = owners.of(row).orElse("");
                ActivityLine line = line(row, title, agency);
                if (!agency.isEmpty()) {
                    lines.add(line);
                }
            } else {
                enterGroup(row, title);
            }
        }
        return lines;
    }

    private boolean told(GridRow row) {
        return Stream.of(Column.SPAN, Column.FROM, Column.UNTIL, Column.PEOPLE, Column.FUNDS)
                .anyMatch(column -> !table.cell(row, column).blank());
    }

    /** A row of nothing but words, such as "I. Ủng hộ các quỹ", in one cell or in two. */
    private void enterGroup(GridRow row, Cell title) {
        Cell first = table.cell(row, Column.ORDINAL);
        if (!title.blank()) {
            group = title.words();
        } else if (first.kind() == Cell.Kind.TEXT && first.words().indexOf(' ') > 0) {
            group = IndicatorIndex.unnumbered(first.words());
        }
    }

    private ActivityLine line(GridRow row, Cell title, String agency) {
        String subject = title.words();
        Cell days = table.cell(row, table.has(Column.SPAN) ? Column.SPAN : Column.FROM);
        Optional<SpanReading> span = span(row, days, subject);
        return new ActivityLine(
                agency,
                group,
                subject,
                span.map(SpanReading::from).orElse(null),
                span.map(SpanReading::to).orElse(null),
                people(table.cell(row, Column.PEOPLE), subject),
                funds(row, table.cell(row, Column.FUNDS), subject),
                note(row),
                reading.at(table.sheet(), title),
                days.column() < 0 ? reading.at(table.sheet(), title) : reading.at(table.sheet(), days),
                reading.at(table.sheet(), table.has(Column.FUNDS) ? table.cell(row, Column.FUNDS) : title));
    }

    private String note(GridRow row) {
        return Stream.of(table.cell(row, Column.RESULT).words(), table.note(row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Optional<SpanReading> span(GridRow row, Cell days, String subject) {
        Cell last = table.cell(row, Column.UNTIL);
        if (days.blank() && last.blank()) {
            return Optional.empty();
        }
        Optional<SpanReading> from = SpanReading.of(days.blank() ? last : days, year);
        Optional<SpanReading> to = last.blank() ? from : SpanReading.of(last, year);
        if (from.isEmpty() || to.isEmpty()) {
            Cell wrong = from.isEmpty() && !days.blank() ? days : last;
            return unreadable(wrong, subject, EXPECTED_DAYS);
        }
        return to.get().to().isBefore(from.get().from())
                ? unreadable(last, subject, "ngày kết thúc không trước ngày bắt đầu")
                : Optional.of(new SpanReading(from.get().from(), to.get().to()));
    }

    private Optional<SpanReading> unreadable(Cell cell, String subject, String expected) {
        reading.find(
                FindingCode.DATE_UNREADABLE, reading.at(table.sheet(), cell), subject, reading.shown(cell), expected);
        return Optional.empty();
    }

    private @Nullable BigDecimal people(Cell cell, String subject) {
        return cell.blank() ? null : reading.whole(table.sheet(), cell, subject, "số người, là số nguyên từ 0");
    }

    private @Nullable Money funds(GridRow row, Cell written, String subject) {
        if (written.blank()) {
            return null;
        }
        Cell cell = reading.calculated(table.sheet(), written, subject);
        MoneyReading amount = MoneyReading.of(cell, money.unit(row));
        Place place = reading.at(table.sheet(), cell);
        if (amount.unitUnknown()) {
            reading.find(FindingCode.MONEY_UNIT_UNKNOWN, place, subject, reading.shown(cell), EXPECTED_UNIT);
        } else if (!amount.expected().isEmpty()) {
            reading.find(FindingCode.QUANTITY_UNREADABLE, place, subject, reading.shown(cell), amount.expected());
        }
        return amount.money();
    }
}
