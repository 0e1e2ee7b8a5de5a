package vn.thidua.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.SheetGrid;

/** What is gathered while one file is read: findings, and which lines were already met. Used by one thread. */
final class FileReading {

    private static final int LONGEST_QUOTE = 120;
    private static final int MOST_PROPOSALS = 50;
    private static final String EMPTY = "(trống)";

    private static final Pattern WHOLE_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[. ]\\d{3})+");
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Object, Place> met = new HashMap<>();
    private int proposals;
    private Recalculation recalculation = new Recalculation(new Grid(List.of()));

    FileReading(String file) {
        this.file = file;
    }

    /** Where the cells lie that formulas name. */
    void recalculate(Grid grid) {
        recalculation = new Recalculation(grid);
    }

    String file() {
        return file;
    }

    Place at(SheetGrid sheet, Cell cell) {
        return new Place(file, name(sheet), cell.address());
    }

    Place at(SheetGrid sheet) {
        return new Place(file, name(sheet), null);
    }

    /** The one sheet of a text file has no name. */
    private static @Nullable String name(SheetGrid sheet) {
        return sheet.name().isEmpty() ? null : sheet.name();
    }

    void find(FindingCode code, Place place, String subject, String found, String expected) {
        findings.add(new Finding(code, place, shortened(subject), shortened(found), expected));
    }

    /** Whether nothing of this code has been found at this place yet. */
    boolean firstAt(FindingCode code, Place place) {
        return findings.stream()
                .noneMatch(finding -> finding.code() == code && finding.place().equals(place));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    boolean found(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Says so where a name was understood although letters of it are not those of the agency's name. */
    void noteRepair(AgencyIndex agencies, SheetGrid sheet, Cell cell, String written, Agency agency) {
        if (agencies.repaired(written, agency)) {
            find(FindingCode.AGENCY_NAME_REPAIRED, at(sheet, cell), "", written, agency.name());
        }
    }

    /** Whether this is the first time that the file has the line; a second time is a finding. */
    boolean first(String agency, CodeIndex.Entry entry, Place place) {
        return met.putIfAbsent(agency + '\n' + entry.kind() + '\n' + entry.code(), place) == null
                || !again(entry, place);
    }

    /** Where the file, on whatever sheet, has said the same before, which would be this finding. */
    Optional<Place> before(FindingCode twice, Place place, Object... said) {
        return Optional.ofNullable(met.putIfAbsent(List.of(twice, List.of(said)), place));
    }

    /** Says that the line is there already; always {@code true}. */
    boolean again(CodeIndex.Entry entry, Place place) {
        find(FindingCode.CRITERION_DUPLICATE, place, entry.subject(), entry.code(), "");
        return true;
    }

    /** Looking for what may have been meant takes its time, which only the first few mistakes of a file get. */
    boolean mayPropose() {
        return proposals++ < MOST_PROPOSALS;
    }

    /** The score of a scored cell: what is no number there, or out of another maximum, refuses the file. */
    NumberReading score(SheetGrid sheet, Cell written, String subject, BigDecimal base) {
        Cell cell = calculated(sheet, written, subject);
        NumberReading reading = NumberReading.ofScore(cell, base);
        return noted(reading, sheet, cell, subject, FindingCode.NUMBER_UNREADABLE);
    }

    /** A figure beside the score, such as the base; {@code null} if empty, unreadable or words such as "không trừ". */
    @Nullable
    BigDecimal figure(SheetGrid sheet, Cell written, String subject) {
        Cell cell = calculated(sheet, written, subject);
        if (cell.kind() == Cell.Kind.TEXT && Words.folded(cell.text()).startsWith("khong ")) {
            find(FindingCode.NUMBER_REPAIRED, at(sheet, cell), subject, cell.words(), EMPTY);
            return null;
        }
        return noted(NumberReading.of(cell), sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE)
                .value();
    }

    /** A reported quantity; {@code null} if empty or unreadable. */
    @Nullable
    BigDecimal quantity(SheetGrid sheet, Cell written, String subject) {
        Cell cell = calculated(sheet, written, subject);
        return noted(NumberReading.ofQuantity(cell), sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE)
                .value();
    }

    /** A target or what became of it, told in a unit. */
    TargetReading target(SheetGrid sheet, Cell written, String unit, String subject) {
        Cell cell = calculated(sheet, written, subject);
        TargetReading target = TargetReading.of(cell, unit);
        if (!cell.percent()) {
            noted(target.number(), sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE);
        }
        return target;
    }

    /** A percentage; {@code null} if empty or unreadable. */
    @Nullable
    Stated rate(SheetGrid sheet, Cell written, String subject) {
        Cell cell = calculated(sheet, written, subject);
        NumberReading number = NumberReading.of(cell);
        boolean natural = cell.percent() || cell.words().endsWith("%");
        if (!natural || number.value() == null) {
            noted(number, sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE);
        }
        return number.value() == null ? null : new Stated(number.value(), at(sheet, cell));
    }

    /** A whole number from 0, in which dots group the thousands; {@code null} if unreadable. */
    @Nullable
    BigDecimal whole(SheetGrid sheet, Cell written, String subject, String expected) {
        Cell cell = calculated(sheet, written, subject);
        BigDecimal value = WHOLE_GROUPS.matcher(cell.words()).matches()
                ? new BigDecimal(cell.words().replaceAll("[. ]", ""))
                : NumberReading.of(cell).value();
        boolean fits = value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && !cell.percent();
        if (!fits) {
            find(FindingCode.QUANTITY_UNREADABLE, at(sheet, cell), subject, shown(cell), expected);
            return null;
        }
        return value;
    }

    private NumberReading noted(
            NumberReading reading, SheetGrid sheet, Cell cell, String subject, FindingCode unreadable) {
        if (reading.kind() == NumberReading.Kind.UNREADABLE) {
            find(unreadable, at(sheet, cell), subject, shortened(written(cell)), reading.expected());
        } else if (reading.repaired()) {
            BigDecimal value = reading.value();
            String after = value == null ? EMPTY : Figures.print(value);
            FindingCode code =
                    cell.kind() == Cell.Kind.DATE ? FindingCode.NUMBER_FROM_DATE : FindingCode.NUMBER_REPAIRED;
            find(code, at(sheet, cell), subject, written(cell), after);
        }
        return reading;
    }

    /** What stands in the cell as a person sees it, shortened. */
    String shown(Cell cell) {
        BigDecimal number = cell.number();
        if (cell.kind() == Cell.Kind.NUMBER && !cell.percent() && number != null) {
            return Figures.print(number);
        }
        return shortened(written(cell));
    }

    private static String written(Cell cell) {
        BigDecimal number = cell.number();
        LocalDateTime moment = cell.moment();
        if (moment != null) {
            return DAY.format(moment);
        }
        return cell.percent() && number != null ? Figures.print(number.movePointRight(2)) + "%" : cell.words();
    }

    /** A formula's result is taken as stored, a missing one as we compute it; both are said where they matter. */
    Cell calculated(SheetGrid sheet, Cell cell, String subject) {
        BigDecimal value = recalculation.number(sheet, cell).orElse(null);
        if (value == null) {
            return cell;
        }
        String again = Figures.print(value.round(SHOWN));
        if (cell.uncalculated()) {
            find(FindingCode.FORMULA_NOT_CALCULATED, at(sheet, cell), subject, "=" + cell.formula(), again);
            return Cell.number(cell.row(), cell.column(), value, "", false);
        }
        BigDecimal stored = cell.number();
        if (stored != null && Recalculation.differ(stored, value)) {
            find(FindingCode.FORMULA_STALE, at(sheet, cell), subject, Figures.print(stored), again);
        }
        return cell;
    }
}
