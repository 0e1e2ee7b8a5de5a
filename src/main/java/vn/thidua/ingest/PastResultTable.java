package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Lineage;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.PastLine.SectionFigure;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the results of an earlier year (bảng kết quả năm trước): a unit a row, under the name that it had. */
final class PastResultTable {

    private static final Pattern RANK = Pattern.compile("(?:hạng )?#?(\\d{1,4})(?: ?/ ?\\d{1,4})?");
    private static final Pattern MAX =
            Pattern.compile("(?:thang diem|diem chuan|diem toi da)(?: \\D{0,50})? (?<!nam )(\\d{1,4})\\b");
    private static final List<String> FIRST_RANKS = List.of("nhat", "nhi", "ba", "tu", "nam");

    private final FileReading reading;
    private final Table table;
    private final AgencyIndex agencies;
    private final Lineage lineage;
    private final Function<String, CodeIndex> codesOf;
    private final int year;
    private final Set<String> met = new HashSet<>();

    /** @param year that the table's heading names */
    PastResultTable(
            FileReading reading,
            Table table,
            AgencyIndex agencies,
            Lineage lineage,
            Function<String, CodeIndex> codesOf,
            int year) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.lineage = lineage;
        this.codesOf = codesOf;
        this.year = year;
    }

    List<PastLine> read() {
        BigDecimal max = max();
        Map<Integer, String> sections = sections();
        List<PastLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            Cell unit = table.cell(row, Column.AGENCY);
            boolean told = !table.cell(row, Column.RANK).blank()
                    || !table.cell(row, Column.TOTAL).blank()
                    || !table.cell(row, Column.CLASS).blank();
            if (unit.kind() == Cell.Kind.TEXT && !unit.blank() && told && !sum(unit)) {
                line(row, unit, max, sections).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static boolean sum(Cell unit) {
        String words = Words.folded(unit.words());
        return words.startsWith("tong ") || words.startsWith("cong ") || words.equals("cong");
    }

    private Optional<PastLine> line(GridRow row, Cell unit, @Nullable BigDecimal max, Map<Integer, String> sections) {
        String name = unit.words();
        String agency = named(unit);
        Set<String> heirs = lineage.of(agency, name, year).members();
        if (heirs.isEmpty()) {
            gone(unit);
        }
        if (!met.add(agency == null ? Words.folded(name) : agency)) {
            reading.find(FindingCode.PAST_UNIT_TWICE, reading.at(table.sheet(), unit), name, "", "");
            return Optional.empty();
        }
        Cell rank = table.cell(row, Column.RANK);
        return Optional.of(new PastLine(
                year,
                name,
                agency,
                List.copyOf(heirs),
                rank(rank, name),
                reading.quantity(table.sheet(), table.cell(row, Column.TOTAL), name),
                table.cell(row, Column.CLASS).words(),
                max,
                figures(row, sections, name),
                reading.at(table.sheet(), rank)));
    }

    private @Nullable String named(Cell unit) {
        Set<Agency> found = agencies.find(unit.words());
        if (found.size() != 1) {
            return null;
        }
        Agency agency = found.iterator().next();
        reading.noteRepair(agencies, table.sheet(), unit, unit.words(), agency);
        return agency.code();
    }

    /** A name that is nearly a member's may be misspelt; any other is a unit that left. */
    private void gone(Cell unit) {
        String near = reading.mayPropose() ? agencies.misspelt(unit.words()) : "";
        reading.find(
                near.isEmpty() ? FindingCode.PAST_UNIT_GONE : FindingCode.PAST_UNIT_DOUBTFUL,
                reading.at(table.sheet(), unit),
                "",
                unit.words(),
                near);
    }

    /** "3", "hạng 3", "3/9", "Ba"; empty cells, dashes and words such as "không xếp hạng" are no rank. */
    private @Nullable Integer rank(Cell cell, String unit) {
        String words = Words.folded(cell.words());
        Optional<Integer> rank = rank(cell, RANK.matcher(Words.lowerCase(cell.words())), words);
        boolean none = words.isEmpty() || words.startsWith("khong") || words.startsWith("chua");
        if (rank.isEmpty() && !none) {
            reading.find(
                    FindingCode.NUMBER_UNREADABLE,
                    reading.at(table.sheet(), cell),
                    unit,
                    cell.words(),
                    "thứ hạng, là số nguyên từ 1; để trống nếu không xếp hạng");
        }
        return rank.orElse(null);
    }

    private static Optional<Integer> rank(Cell cell, Matcher written, String words) {
        BigDecimal number = cell.number();
        String digits = "";
        if (number != null) {
            digits = number.stripTrailingZeros().toPlainString();
        } else if (written.matches()) {
            digits = written.group(1);
        } else if (FIRST_RANKS.contains(words)) {
            digits = String.valueOf(FIRST_RANKS.indexOf(words) + 1);
        }
        return digits.matches("0*[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** "Thang điểm 100" above the table, or the number in a cell beside. */
    private @Nullable BigDecimal max() {
        return table.heading()
                .rows()
                .map(row -> row.cells().stream().map(Cell::words).collect(Collectors.joining(" ")))
                .map(row -> MAX.matcher(Words.folded(row)))
                .filter(Matcher::find)
                .map(max -> new BigDecimal(max.group(1)))
                .filter(max -> max.signum() > 0)
                .findFirst()
                .orElse(null);
    }

    /** The columns headed by a section of this year's table, by its code or title. */
    private Map<Integer, String> sections() {
        Map<Integer, String> sections = new LinkedHashMap<>();
        table.body().stream()
                .map(row -> agencies.find(table.cell(row, Column.AGENCY).words()))
                .filter(found -> found.size() == 1)
                .map(found -> codesOf.apply(found.iterator().next().code()))
                .findFirst()
                .ifPresent(codes -> table.unnamed()
                        .forEach(header -> section(codes, header.words())
                                .filter(code -> !sections.containsValue(code))
                                .ifPresent(code -> sections.put(header.column(), code))));
        return sections;
    }

    private static Optional<String> section(CodeIndex codes, String header) {
        return codes.line(header)
                .or(() -> codes.titled(header).stream().findFirst())
                .filter(entry -> entry.kind() == CodeIndex.Kind.SECTION)
                .map(CodeIndex.Entry::code);
    }

    private List<SectionFigure> figures(GridRow row, Map<Integer, String> sections, String unit) {
        List<SectionFigure> figures = new ArrayList<>();
        sections.forEach((column, section) -> {
            BigDecimal score = reading.quantity(table.sheet(), row.cell(column), unit + ", mục " + section);
            if (score != null) {
                figures.add(new SectionFigure(section, score));
            }
        });
        return figures;
    }
}
