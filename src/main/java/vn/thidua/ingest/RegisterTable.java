package vn.thidua.ingest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the rows of the register of incoming documents (sổ tiếp nhận văn bản). */
final class RegisterTable {

    private static final String EXPECTED_DAY = "ngày dd/mm/yyyy";
    private static final String EXPECTED_TIME = "giờ HH:mm";

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final ZoneId zone;

    RegisterTable(FileReading reading, Table table, RowAgencies agencies, ZoneId zone) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.zone = zone;
    }

    List<RegisterLine> read() {
        List<RegisterLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            Cell file = table.cell(row, Column.FILE);
            if (!file.blank()) {
                lines.add(line(row, file));
            }
        }
        return lines;
    }

    private RegisterLine line(GridRow row, Cell file) {
        InputKind kind = kind(row, file.words());
        return new RegisterLine(
                file.words(),
                sender(row, kind),
                kind,
                receivedAt(row, file.words()),
                Codes.written(table.cell(row, Column.DOCUMENT)),
                reading.at(table.sheet(), file),
                table.cell(row, Column.DATE).address());
    }

    private @Nullable InputKind kind(GridRow row, String file) {
        Cell cell = table.cell(row, Column.INPUT_KIND);
        Optional<InputKind> kind = FormKind.named(cell.text());
        if (kind.isEmpty() && !cell.blank()) {
            reading.find(
                    FindingCode.REGISTER_KIND_UNKNOWN,
                    reading.at(table.sheet(), cell),
                    file,
                    cell.words(),
                    FormKind.EXPECTED);
        }
        return kind.orElse(null);
    }

    /** Appraisals, indices and registers come from blocs and offices that need not be members. */
    private @Nullable String sender(GridRow row, @Nullable InputKind kind) {
        Cell cell = table.cell(row, Column.AGENCY);
        boolean ofMember = kind == null || kind.ofOneSender();
        Optional<String> agency =
                ofMember && !cell.blank() ? agencies.of(table, row) : agencies.named(table.sheet(), cell);
        return agency.orElse(null);
    }

    /** A day without a time counts from its first minute, for the benefit of the agency. */
    private @Nullable ZonedDateTime receivedAt(GridRow row, String file) {
        Cell dayCell = table.cell(row, Column.DATE);
        Optional<LocalDate> day = DateReading.day(dayCell);
        if (day.isEmpty()) {
            unreadable(dayCell, file, EXPECTED_DAY);
            return null;
        }
        Cell timeCell = table.cell(row, Column.TIME);
        Optional<LocalTime> time = DateReading.time(timeCell.blank() ? dayCell : timeCell);
        if (time.isEmpty() && !timeCell.blank()) {
            unreadable(timeCell, file, EXPECTED_TIME);
            return null;
        }
        return day.get().atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(zone);
    }

    private void unreadable(Cell cell, String file, String expected) {
        reading.find(FindingCode.DATE_UNREADABLE, reading.at(table.sheet(), cell), file, cell.words(), expected);
    }
}
