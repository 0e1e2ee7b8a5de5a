package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** What stands above a table: title, agency, year. */
final class Heading {

    private static final Pattern YEAR = Pattern.compile("\\bnam (?:hoc )?((?:19|20)\\d{2})(?: ((?:19|20)\\d{2}))?\\b");
    private static final Pattern DATE = Pattern.compile("(?:ngay (?:\\d{1,2} )?)?thang (?:\\d{1,2} )?nam \\d{4}");
    private static final Set<String> AGENCY_LABELS = Set.of(
            "don vi",
            "ten don vi",
            "don vi tu cham",
            "don vi duoc cham",
            "don vi duoc tham dinh",
            "don vi de nghi",
            "co quan don vi",
            "cong doan co so",
            "cdcs");
    private static final Set<String> APPRAISER_LABELS = Set.of(
            "don vi tham dinh",
            "co quan tham dinh",
            "ben tham dinh",
            "nguoi tham dinh",
            "to tham dinh",
            "doan tham dinh",
            "don vi phuc tra",
            "nguoi phuc tra");
    private static final Set<String> MEETING_LABELS = Set.of("cuoc hop", "ten cuoc hop", "hoi nghi", "phien hop");
    private static final Set<String> MINUTES_LABELS = Set.of("bien ban so", "so bien ban", "theo bien ban so");
    private static final Set<String> OWNER_LABELS = Set.of(
            "chu so lieu",
            "co quan cung cap",
            "co quan cung cap so lieu",
            "don vi cung cap",
            "don vi cung cap so lieu",
            "co quan cong bo",
            "nguon so lieu",
            "don vi quan ly quy",
            "co quan quan ly quy");
    private static final Pattern DOTS = Pattern.compile("[.…\\s/]*");
    private static final int LONGEST = 300;

    private final String sheetName;
    private final List<GridRow> rows;
    private final List<Line> lines = new ArrayList<>();

    /** One text above the table, with its row for neighbours. */
    private record Line(GridRow row, Cell cell, String folded) {}

    /** A text that should name an agency and the cell in which it stands. */
    record Named(Cell cell, String text) {}

    Heading(String sheetName, List<GridRow> rows) {
        this.sheetName = sheetName;
        this.rows = List.copyOf(rows);
        for (GridRow row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.text().length() <= LONGEST) {
                    lines.add(new Line(row, cell, Words.folded(cell.text())));
                }
            }
        }
    }

    boolean saysAny(String... foldedWords) {
        for (Line line : lines) {
            for (String words : foldedWords) {
                if (line.folded().contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line begins so, as a title does, and does not only mention it. */
    boolean begins(String foldedWords) {
        return lines.stream().anyMatch(line -> line.folded().startsWith(foldedWords));
    }

    /** The text behind a label such as "Đơn vị:", in the line or to its right; the first that is not empty. */
    Optional<Named> labelledAgency() {
        return labelled(AGENCY_LABELS);
    }

    /** The text behind "Đơn vị thẩm định:" and the like; dots that were to be written over are none. */
    Optional<Named> labelledAppraiser() {
        return labelled(APPRAISER_LABELS).filter(Heading::written);
    }

    /** The text behind "Chủ số liệu:" and the like. */
    Optional<Named> labelledOwner() {
        return labelled(OWNER_LABELS).filter(Heading::written);
    }

    /** The texts behind "Cuộc họp:" and "Biên bản số:". */
    List<Named> labelledMeeting() {
        return Stream.of(MEETING_LABELS, MINUTES_LABELS)
                .flatMap(labels -> labelled(labels).stream())
                .filter(Heading::written)
                .toList();
    }

    private static boolean written(Named named) {
        return !DOTS.matcher(named.text()).matches();
    }

    private Optional<Named> labelled(Set<String> labels) {
        for (Line line : lines) {
            Named named = behindLabel(line, labels);
            if (named != null && !named.text().isEmpty()) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Named behindLabel(Line line, Set<String> labels) {
        String text = line.cell().words();
        int colon = text.indexOf(':');
        String label = colon < 0 ? line.folded() : Words.folded(text.substring(0, colon));
        if (!labels.contains(label)) {
            return null;
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        return rest.isEmpty() ? rightOf(line) : new Named(line.cell(), rest);
    }

    private static @Nullable Named rightOf(Line line) {
        for (Cell cell : line.row().cells()) {
            if (cell.column() > line.cell().column() && !cell.blank()) {
                return new Named(cell, cell.words());
            }
        }
        return null;
    }

    /** The unit of money that a line such as "Đơn vị tính: triệu đồng" names for the whole table. */
    Optional<Money.Unit> moneyUnit() {
        return lines.stream()
                .filter(line ->
                        line.folded().contains("don vi tinh") || line.folded().contains("dvt"))
                .flatMap(line -> Money.Unit.within(line.folded()).stream())
                .findFirst();
    }

    /** All rows above the table. */
    Stream<GridRow> rows() {
        return rows.stream();
    }

    /** All texts above the table as they stand. */
    List<Named> texts() {
        return lines.stream()
                .map(line -> new Named(line.cell(), line.cell().words()))
                .toList();
    }

    /** Years named by a title, else by the sheet's name; the years of dates and of legal references do not count. */
    List<YearNamed> years() {
        List<YearNamed> years = new ArrayList<>();
        for (Line line : lines) {
            if (!line.folded().startsWith("can cu")) {
                addYears(years, DATE.matcher(line.folded()).replaceAll(""), line.cell());
            }
        }
        if (years.isEmpty()) {
            addYears(years, "nam " + Words.folded(sheetName), null);
            addYears(years, Words.folded(sheetName), null);
        }
        return years;
    }

    /** A year and the cell that names it; {@code null} if the sheet's name does. */
    record YearNamed(int year, @Nullable Cell cell) {}

    private static void addYears(List<YearNamed> years, String folded, @Nullable Cell cell) {
        Matcher year = YEAR.matcher(folded);
        while (year.find()) {
            years.add(new YearNamed(Integer.parseInt(year.group(1)), cell));
            if (year.group(2) != null) {
                years.add(new YearNamed(Integer.parseInt(year.group(2)), cell));
            }
        }
    }
}
