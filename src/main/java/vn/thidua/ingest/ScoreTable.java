package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the rows of a score table: criteria, section subtotals, the total; rules' and other texts are passed over. */
final class ScoreTable {

    private static final Set<String> TOTALS =
            Set.of("tong", "cong", "tong so", "tong diem", "tong cong", "tong so diem");
    private static final Set<String> PARTS = Set.of("muc", "phan", "nhom", "tieu");
    private static final int LONGEST_CODE = 12;

    private final FileReading reading;
    private final Table table;
    private final List<Target> targets;
    private final boolean keepsEmpty;

    private final List<ScoreLine> lines = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private final Set<String> stated = new HashSet<>();
    private final Map<CodeIndex, RowMatching> matchings = new IdentityHashMap<>();

    /**
     * Whose scores stand in which column.
     *
     * @param agency code of the agency
     * @param restated the column in which an appraiser repeats the self-score, or -1
     */
    record Target(String agency, CodeIndex codes, int column, int restated) {}

    /** @param keepsEmpty whether lines without a score are kept (self-scores: something else may give it) */
    ScoreTable(FileReading reading, Table table, List<Target> targets, boolean keepsEmpty) {
        this.reading = reading;
        this.table = table;
        this.targets = List.copyOf(targets);
        this.keepsEmpty = keepsEmpty;
    }

    List<ScoreLine> lines() {
        return lines;
    }

    List<StatedTotal> totals() {
        return totals;
    }

    /** Nothing below the total belongs to the table. */
    ScoreTable read() {
        for (Target target : targets) {
            matchings.computeIfAbsent(
                    target.codes(),
                    codes -> new RowMatching(reading, table, RowNames.ofLines(table, codes), this::scored));
        }
        int end = end();
        for (GridRow row : table.body().subList(0, end)) {
            read(row);
        }
        if (end < table.body().size()) {
            targets.forEach(target -> total(table.body().get(end), target, null, "Tổng cộng"));
        }
        return this;
    }

    /** The first row that is called a total below all criteria; sections may end with one too. */
    private int end() {
        int end = table.body().size();
        for (int i = end - 1; i >= 0; i--) {
            GridRow row = table.body().get(i);
            if (matchings.values().stream().anyMatch(matching -> isCriterion(matching.of(row)))) {
                return end;
            }
            boolean known = matchings.values().stream().anyMatch(matching -> matching.of(row) != null);
            end = !known && isTotal(row) ? i : end;
        }
        return end;
    }

    private static boolean isCriterion(RowMatching.@Nullable Match match) {
        return match != null && !match.again() && match.entry().criterion() != null;
    }

    private void read(GridRow row) {
        boolean known = false;
        for (Target target : targets) {
            RowMatching.Match match = matching(target).of(row);
            known |= match != null;
            if (match != null) {
                read(row, target, match);
            }
        }
        Cell code = table.code(row);
        String written = Codes.written(code);
        if (!known && looksLikeCode(written) && saysSomething(row)) {
            Cell title = table.cell(row, Column.TITLE);
            String expected = reading.mayPropose() ? targets.get(0).codes().proposed(title.text()) : "";
            reading.find(
                    FindingCode.CRITERION_UNKNOWN, reading.at(table.sheet(), code), title.words(), written, expected);
        }
    }

    private RowMatching matching(Target target) {
        return Objects.requireNonNull(matchings.get(target.codes()));
    }

    private boolean scored(GridRow row) {
        return targets.stream().anyMatch(target -> !row.cell(target.column()).blank());
    }

    private void read(GridRow row, Target target, RowMatching.Match match) {
        CodeIndex.Entry entry = match.entry();
        Criterion criterion = entry.criterion();
        if (criterion != null) {
            criterion(row, target, match, criterion);
        } else if (entry.kind() == CodeIndex.Kind.SECTION && !match.again()) {
            total(row, target, entry.code(), entry.subject());
        }
    }

    private void criterion(GridRow row, Target target, RowMatching.Match match, Criterion criterion) {
        CodeIndex.Entry entry = match.entry();
        Cell cell = row.cell(target.column());
        Place place = reading.at(table.sheet(), firstDuplicateCell(row, cell));
        boolean unused = cell.blank() && (match.again() || !keepsEmpty);
        if (unused || match.again() && reading.again(entry, place)) {
            return;
        }
        if (!reading.first(target.agency(), entry, place)) {
            return;
        }
        noteHidden(row, cell, entry);
        String subject = entry.subject();
        NumberReading score = reading.score(table.sheet(), cell, subject, criterion.base());
        BigDecimal deduction = beside(row, Column.DEDUCTION, subject);
        lines.add(new ScoreLine(
                target.agency(),
                criterion.code(),
                beside(row, Column.BASE, subject),
                beside(row, Column.BONUS, subject),
                deduction == null ? null : deduction.abs(),
                score.value(),
                score.kind() == NumberReading.Kind.NOT_APPLICABLE,
                target.restated() < 0 ? null : reading.figure(table.sheet(), row.cell(target.restated()), subject),
                table.note(row),
                reading.at(table.sheet(), cell)));
    }

    private void noteHidden(GridRow row, Cell cell, CodeIndex.Entry entry) {
        if (!cell.blank() && (row.hidden() || table.sheet().hiddenColumns().contains(cell.column()))) {
            reading.find(
                    FindingCode.HIDDEN_CELLS_COUNTED,
                    reading.at(table.sheet(), cell),
                    entry.subject(),
                    Codes.written(cell),
                    "");
        }
    }

    /** The code's cell on a sheet of one agency, the score's cell in a matrix. */
    private Cell firstDuplicateCell(GridRow row, Cell score) {
        Cell code = table.code(row);
        return targets.size() == 1 && !code.blank() ? code : score;
    }

    /** Read only once a row: in a matrix the figures beside the scores belong to all agencies. */
    private @Nullable BigDecimal beside(GridRow row, Column column, String subject) {
        return table.has(column) && targets.size() == 1
                ? reading.figure(table.sheet(), table.cell(row, column), subject)
                : null;
    }

    private void total(GridRow row, Target target, @Nullable String section, String subject) {
        total(target, section, row.cell(target.column()), subject, false);
        if (target.restated() >= 0) {
            total(target, section, row.cell(target.restated()), subject, true);
        }
    }

    /** Numbered texts below a criterion may look like a section: only the first row of a code is its row. */
    private void total(Target target, @Nullable String section, Cell cell, String subject, boolean restated) {
        if (cell.blank() || !stated.add(target.agency() + '\n' + section + '\n' + restated)) {
            return;
        }
        BigDecimal value = reading.figure(table.sheet(), cell, subject);
        if (value != null) {
            totals.add(new StatedTotal(target.agency(), section, value, restated, reading.at(table.sheet(), cell)));
        }
    }

    private boolean isTotal(GridRow row) {
        Cell code = table.code(row);
        String words = Words.folded(code.blank() ? table.cell(row, Column.TITLE).text() : code.text());
        if (TOTALS.contains(words)) {
            return true;
        }
        if (!words.startsWith("tong cong ") && !words.startsWith("tong diem ")) {
            return false;
        }
        return !PARTS.contains(words.split(" ", -1)[2]);
    }

    private boolean saysSomething(GridRow row) {
        return !table.cell(row, Column.TITLE).blank() || scored(row);
    }

    /** Notes and signatures may stand in the first column too: they are long, or words without a digit. */
    private static boolean looksLikeCode(String written) {
        return !written.isEmpty()
                && written.length() <= LONGEST_CODE
                && written.indexOf(' ') < 0
                && (written.length() <= 2 || written.chars().anyMatch(Character::isDigit))
                && written.chars().anyMatch(Character::isLetterOrDigit);
    }
}
