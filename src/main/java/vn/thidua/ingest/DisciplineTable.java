package vn.thidua.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/**
 * Reads the register of discipline and violations: a row for each decision. Names of persons and remarks are not read. A row
 * that cannot be placed is a finding and counts for nothing; one without day or number counts and is a finding too.
 */
final class DisciplineTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Set<String> NONE = Set.of("khong", "khong co", "khong ky luat", "khong co ky luat", "0");
    private static final String PERSON = "ho ten|ho va ten|nguoi bi|nguoi vi pham|ten can bo|ten doan vien";
    private static final int MOST_PERSONS = 10_000;

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Campaign campaign;
    private final Column form;

    DisciplineTable(FileReading reading, Table table, RowAgencies agencies, Campaign campaign) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.campaign = campaign;
        this.form = table.has(Column.PENALTY) ? Column.PENALTY : Column.AWARD;
    }

    /**
     * The entries, and of whom the register speaks.
     *
     * @param named the bloc that its heading names; without one it speaks of all
     */
    List<Line> read(Optional<Bloc> named) {
        names();
        List<Line> lines = new ArrayList<>();
        lines.add(new RegisterScope(members(named), reading.at(table.sheet())));
        for (GridRow row : table.body()) {
            if (table.tells(row, form, Column.DOCUMENT) > 0
                    && table.tells(row, Column.AGENCY, form, Column.DECIDED_ON, Column.DOCUMENT) > 1) {
                agencies.of(table, row).flatMap(agency -> line(row, agency)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<String> members(Optional<Bloc> named) {
        return named.map(Stream::of)
                .orElseGet(() -> campaign.blocs().stream())
                .flatMap(bloc -> bloc.members().stream())
                .map(Agency::code)
                .toList();
    }

    /** Says of columns with persons' names that nobody needs them. */
    private void names() {
        Stream<Cell> named = Stream.concat(
                Stream.ofNullable(table.columns().get(Column.RECIPIENT))
                        .map(column -> table.heads().get(column)),
                table.unnamed().stream()
                        .filter(head -> Words.folded(head.words()).matches(".*\\b(" + PERSON + ")\\b.*")));
        named.forEach(head -> reading.find(
                FindingCode.DISCIPLINE_NAMES_NOT_READ, reading.at(table.sheet(), head), "", head.words(), ""));
    }

    private Optional<Line> line(GridRow row, String agency) {
        Cell written = table.cell(row, form);
        String words = Words.folded(written.words());
        if (NONE.contains(words)) {
            return Optional.empty();
        }
        Optional<DisciplineForm> known = campaign.registers().discipline().named(written.words());
        if (known.isEmpty()) {
            find(FindingCode.DISCIPLINE_FORM_UNKNOWN, row, written, written.words(), scale());
            return Optional.empty();
        }
        return line(row, agency, known.get());
    }

    private String scale() {
        return campaign.registers().discipline().forms().stream()
                .map(DisciplineForm::label)
                .collect(Collectors.joining(", "));
    }

    private Optional<Line> line(GridRow row, String agency, DisciplineForm known) {
        Optional<LocalDate> day = day(row);
        String number = Codes.written(table.cell(row, Column.DOCUMENT));
        if (day.filter(this::outside).isPresent()) {
            Cell cell = table.cell(row, Column.DECIDED_ON);
            String period = DAY.format(campaign.from()) + " – " + DAY.format(campaign.to());
            find(FindingCode.DISCIPLINE_OUTSIDE_PERIOD, row, cell, DAY.format(day.get()), period);
            return Optional.empty();
        }
        Place place = reading.at(table.sheet(), table.cell(row, form));
        Object when = day.isPresent() ? day.get() : "";
        if (reading.before(FindingCode.DISCIPLINE_TWICE, place, agency, known.code(), when, number)
                .isPresent()) {
            reading.find(FindingCode.DISCIPLINE_TWICE, place, subject(row), known.label(), number);
            return Optional.empty();
        }
        incomplete(row, number);
        return Optional.of(
                new DisciplineLine(agency, known, day.orElse(null), number, persons(row), selfDetected(row), place));
    }

    private boolean outside(LocalDate day) {
        return day.isBefore(campaign.from()) || day.isAfter(campaign.to());
    }

    private Optional<LocalDate> day(GridRow row) {
        Cell cell = table.cell(row, Column.DECIDED_ON);
        Optional<LocalDate> day = DateReading.day(cell);
        if (day.isEmpty() && !cell.blank()) {
            find(FindingCode.DATE_UNREADABLE, row, cell, cell.words(), "ngày dd/mm/yyyy");
        }
        return day;
    }

    private void incomplete(GridRow row, String number) {
        String lacking = Stream.of(
                        number.isEmpty() ? "số quyết định" : "",
                        table.cell(row, Column.DECIDED_ON).blank() ? "ngày quyết định" : "")
                .filter(what -> !what.isEmpty())
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            find(FindingCode.DISCIPLINE_INCOMPLETE, row, table.cell(row, form), "", lacking);
        }
    }

    private int persons(GridRow row) {
        Cell cell = table.cell(row, Column.PEOPLE);
        if (cell.blank()) {
            return 1;
        }
        BigDecimal persons = Objects.requireNonNullElse(NumberReading.of(cell).value(), BigDecimal.ZERO);
        boolean counted = persons.signum() > 0
                && persons.stripTrailingZeros().scale() <= 0
                && persons.compareTo(BigDecimal.valueOf(MOST_PERSONS)) <= 0;
        if (!counted) {
            find(FindingCode.QUANTITY_UNREADABLE, row, cell, cell.words(), "số người, từ 1");
        }
        return counted ? persons.intValueExact() : 1;
    }

    /** An empty cell says no. */
    private boolean selfDetected(GridRow row) {
        Cell cell = table.cell(row, Column.SELF_DETECTED);
        if (Words.folded(cell.words()).equals("x")) {
            return true;
        }
        BigDecimal answer = NumberReading.ofQuantity(cell).value();
        boolean yes = answer != null && answer.compareTo(BigDecimal.ONE) == 0;
        if (!cell.blank() && !yes && (answer == null || answer.signum() != 0)) {
            find(FindingCode.QUANTITY_UNREADABLE, row, cell, cell.words(), "có hoặc không");
        }
        return yes;
    }

    private void find(FindingCode code, GridRow row, Cell cell, String found, String expected) {
        reading.find(code, reading.at(table.sheet(), cell), subject(row), found, expected);
    }

    private String subject(GridRow row) {
        return table.cell(row, Column.AGENCY).words();
    }
}
