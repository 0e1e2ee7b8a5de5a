package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.FindingCode;

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

    ScoreTable read() {
        for (GridRow row : table.body()) {
            if (!read(row)) {
                break;
            }
        }
        return this;
    }

    /** @return whether more rows may follow: nothing below the total belongs to the table */
    private boolean read(GridRow row) {
        Cell code = table.code(row);
        String written = Codes.written(code);
        boolean known = false;
        for (Target target : targets) {
            Optional<CodeIndex.Entry> entry =
                    written.isEmpty() ? titled(row, target) : target.codes().line(written);
            entry.ifPresent(line -> read(row, target, line));
            known |= entry.isPresent();
        }
        if (known) {
            return true;
        }
        if (isTotal(row)) {
            targets.forEach(target -> total(row, target, null, "Tổng cộng"));
            return false;
        }
        if (looksLikeCode(written) && saysSomething(row)) {
            String title = table.cell(row, Column.TITLE).words();
            reading.find(FindingCode.CRITERION_UNKNOWN, reading.at(table.sheet(), code), title, written, "");
        }
        return true;
    }

    /** A scored row without a code is found by its title. */
    private Optional<CodeIndex.Entry> titled(GridRow row, Target target) {
        Cell title = table.cell(row, Column.TITLE);
        return row.cell(target.column()).blank() || title.blank()
                ? Optional.empty()
                : target.codes().titled(title.text());
    }

    private void read(GridRow row, Target target, CodeIndex.Entry entry) {
        Criterion criterion = entry.criterion();
        if (criterion != null) {
            criterion(row, target, entry, criterion);
        } else if (entry.kind() == CodeIndex.Kind.SECTION) {
            total(row, target, entry.code(), entry.subject());
        }
    }

    private void criterion(GridRow row, Target target, CodeIndex.Entry entry, Criterion criterion) {
        Cell cell = row.cell(target.column());
        if (cell.blank() && !keepsEmpty
                || !reading.first(target.agency(), entry, reading.at(table.sheet(), firstDuplicateCell(row, cell)))) {
            return;
        }
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
        return !table.cell(row, Column.TITLE).blank()
                || targets.stream()
                        .anyMatch(target -> !row.cell(target.column()).blank());
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
