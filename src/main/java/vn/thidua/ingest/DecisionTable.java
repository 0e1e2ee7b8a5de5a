package vn.thidua.ingest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.DecisionLine.Type;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the rows of the book of decisions; a row that lacks what a decision needs is a finding and decides nothing. */
final class DecisionTable {

    private static final String ALL = "tat ca";
    private static final Pattern LATENESS = Pattern.compile("\\b(tre|muon|qua han|nop cham)\\b");

    private final Set<Column> telling;
    /** A heading of plain "Nội dung" is no other column's here. */
    private final Column content;

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final ZoneId zone;

    DecisionTable(FileReading reading, Table table, RowAgencies agencies, ZoneId zone) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.zone = zone;
        this.content = table.has(Column.CONTENT) ? Column.CONTENT : Column.TITLE;
        this.telling = Set.of(Column.DECIDED_ON, Column.DOCUMENT, Column.INPUT_KIND, Column.FILE, content);
    }

    List<DecisionLine> read() {
        List<DecisionLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            long told = telling.stream()
                    .filter(column -> !table.cell(row, column).blank())
                    .count();
            if (told > 1) {
                line(row).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<DecisionLine> line(GridRow row) {
        Cell typeCell = table.cell(row, Column.INPUT_KIND);
        Optional<Type> type = type(row, typeCell);
        boolean complete = told(row, Column.DOCUMENT, "số văn bản")
                & told(row, Column.OFFICE, "cơ quan ra quyết định")
                & told(row, Column.NOTE, "lý do");
        Optional<LocalDate> day = day(row);
        Optional<String> agency = agency(row);
        InputKind kind = kind(row);
        Optional<ZonedDateTime> until = until(row);
        // All that is lacking is told at once.
        boolean fits = type.filter(known -> fits(row, known, kind)).isPresent();
        if (!fits || day.isEmpty() || agency.isEmpty() || !complete) {
            return Optional.empty();
        }
        return Optional.of(new DecisionLine(
                type.get(),
                day.get(),
                Codes.written(table.cell(row, Column.DOCUMENT)),
                table.cell(row, Column.OFFICE).words(),
                agency.get().isEmpty() ? null : agency.get(),
                type.get() == Type.EXTEND || type.get() == Type.WAIVE && late(row) ? kind : null,
                table.cell(row, Column.FILE).words(),
                content(row),
                table.note(row),
                until.orElse(null),
                reading.at(table.sheet(), typeCell)));
    }

    private @Nullable InputKind kind(GridRow row) {
        return FormKind.named(content(row)).filter(this::owed).orElse(null);
    }

    /** Whether it speaks of a paper that came late, and not of anything else about that paper. */
    private boolean late(GridRow row) {
        String words = Words.folded(content(row));
        return DecisionLine.codes(content(row)).isEmpty()
                && LATENESS.matcher(words).find();
    }

    private boolean owed(InputKind kind) {
        return kind != InputKind.REGISTER && kind != InputKind.DECISION;
    }

    private String content(GridRow row) {
        return table.cell(row, content).words();
    }

    /** What a type of decision needs beside what all need. */
    private boolean fits(GridRow row, Type type, @Nullable InputKind kind) {
        return switch (type) {
            case WITHDRAW, CHOOSE -> told(row, Column.FILE, "tên tệp");
            case EXTEND ->
                (kind != null || lacking(row, content, "loại hồ sơ được gia hạn, ví dụ «Bảng tự chấm»"))
                                & told(row, Column.UNTIL, "ngày gia hạn đến")
                        && until(row).isPresent();
            case WAIVE ->
                told(row, content, "điều được miễn")
                        && (DecisionLine.codes(content(row)).isEmpty() || told(row, Column.AGENCY, "đơn vị"));
        };
    }

    private boolean told(GridRow row, Column column, String what) {
        return !table.cell(row, column).blank() || lacking(row, column, what);
    }

    private boolean lacking(GridRow row, Column column, String what) {
        Cell cell = table.cell(row, column);
        reading.find(
                FindingCode.DECISION_INCOMPLETE, reading.at(table.sheet(), cell), subject(row), cell.words(), what);
        return false;
    }

    private Optional<Type> type(GridRow row, Cell cell) {
        String words = Words.folded(cell.text());
        Optional<Type> type = words.startsWith("rut")
                ? Optional.of(Type.WITHDRAW)
                : words.startsWith("chon")
                        ? Optional.of(Type.CHOOSE)
                        : words.contains("gia han")
                                ? Optional.of(Type.EXTEND)
                                : words.startsWith("mien") ? Optional.of(Type.WAIVE) : Optional.empty();
        if (type.isEmpty()) {
            lacking(row, Column.INPUT_KIND, "loại quyết định: rút tệp, chọn tệp, gia hạn hoặc miễn");
        }
        return type;
    }

    private Optional<LocalDate> day(GridRow row) {
        Cell cell = table.cell(row, Column.DECIDED_ON);
        if (!told(row, Column.DECIDED_ON, "ngày quyết định")) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateReading.day(cell);
        if (day.isEmpty()) {
            unreadable(row, cell);
        }
        return day;
    }

    /** A day without a time holds to its end. */
    private Optional<ZonedDateTime> until(GridRow row) {
        Cell cell = table.cell(row, Column.UNTIL);
        Optional<LocalDate> day = DateReading.day(cell);
        if (day.isEmpty() && !cell.blank()) {
            unreadable(row, cell);
        }
        return day.map(date -> {
            LocalTime time = DateReading.time(cell).orElse(LocalTime.MIDNIGHT);
            return date.atTime(time.equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59, 59) : time)
                    .atZone(zone);
        });
    }

    private void unreadable(GridRow row, Cell cell) {
        if (reading.firstAt(FindingCode.DATE_UNREADABLE, reading.at(table.sheet(), cell))) {
            reading.find(
                    FindingCode.DATE_UNREADABLE,
                    reading.at(table.sheet(), cell),
                    subject(row),
                    cell.words(),
                    "ngày dd/mm/yyyy");
        }
    }

    /** Empty text for all agencies; nothing if the row names one that nobody knows. */
    private Optional<String> agency(GridRow row) {
        Cell cell = table.cell(row, Column.AGENCY);
        return cell.blank() || Words.folded(cell.text()).startsWith(ALL) ? Optional.of("") : agencies.of(table, row);
    }

    private String subject(GridRow row) {
        String number = Codes.written(table.cell(row, Column.DOCUMENT));
        return number.isEmpty() ? "Dòng " + row.number() : "Quyết định " + number;
    }
}
