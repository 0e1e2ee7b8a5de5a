package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads what a meeting changed: of each row the agency, the criterion, the score before, the one agreed on, and why. */
final class CorrectionTable {

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Function<String, CodeIndex> codesOf;

    CorrectionTable(FileReading reading, Table table, RowAgencies agencies, Function<String, CodeIndex> codesOf) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.codesOf = codesOf;
    }

    /** Forms print more rows than are used. */
    List<ScoreLine> read() {
        List<ScoreLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            boolean told = !table.cell(row, Column.AGENCY).blank()
                    && !(written(row).isEmpty()
                            && table.cell(row, Column.AGREED).blank());
            if (told) {
                agencies.of(table, row).flatMap(agency -> line(row, agency)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private String written(GridRow row) {
        return Codes.written(table.code(row));
    }

    private Optional<ScoreLine> line(GridRow row, String agency) {
        Cell code = table.code(row);
        CodeIndex.Entry entry = codesOf.apply(agency).line(written(row)).orElse(null);
        Criterion criterion = entry == null ? null : entry.criterion();
        if (entry == null || criterion == null) {
            String title = table.cell(row, Column.TITLE).text();
            String expected = reading.mayPropose() ? codesOf.apply(agency).proposed(title) : "";
            reading.find(FindingCode.CRITERION_UNKNOWN, reading.at(table.sheet(), code), title, written(row), expected);
            return Optional.empty();
        }
        return reading.first(agency, entry, reading.at(table.sheet(), code))
                ? Optional.ofNullable(line(row, agency, entry, criterion))
                : Optional.empty();
    }

    private @Nullable ScoreLine line(GridRow row, String agency, CodeIndex.Entry entry, Criterion criterion) {
        Cell cell = table.cell(row, Column.AGREED);
        if (cell.blank()) {
            reading.find(
                    FindingCode.CORRECTION_WITHOUT_SCORE, reading.at(table.sheet(), cell), entry.subject(), "", "");
            return null;
        }
        NumberReading agreed = reading.score(table.sheet(), cell, entry.subject(), criterion.base());
        BigDecimal before = reading.figure(table.sheet(), table.cell(row, Column.BEFORE), entry.subject());
        return new ScoreLine(
                agency,
                criterion.code(),
                null,
                null,
                null,
                agreed.value(),
                agreed.kind() == NumberReading.Kind.NOT_APPLICABLE,
                before,
                table.note(row),
                reading.at(table.sheet(), cell));
    }
}
