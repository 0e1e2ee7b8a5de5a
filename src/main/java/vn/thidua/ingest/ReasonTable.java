package vn.thidua.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the sheet <em>Lý do</em> of an appraisal matrix: why which agency's score of which criterion was changed. */
final class ReasonTable {

    private final RowAgencies agencies;
    private final FileReading reading;
    private final Function<String, CodeIndex> codesOf;
    private final Map<String, String> reasons = new HashMap<>();

    ReasonTable(FileReading reading, RowAgencies agencies, Function<String, CodeIndex> codesOf) {
        this.reading = reading;
        this.agencies = agencies;
        this.codesOf = codesOf;
    }

    void read(Table table) {
        for (GridRow row : table.body()) {
            if (!table.code(row).blank() && !table.note(row).isEmpty()) {
                agencies.of(table, row).ifPresent(agency -> read(table, row, agency));
            }
        }
    }

    private void read(Table table, GridRow row, String agency) {
        Cell code = table.code(row);
        String written = Codes.written(code);
        Optional<CodeIndex.Entry> line = codesOf.apply(agency).line(written);
        if (line.isEmpty()) {
            reading.find(FindingCode.CRITERION_UNKNOWN, reading.at(table.sheet(), code), table.note(row), written, "");
        }
        line.ifPresent(entry -> reasons.merge(key(agency, entry.code()), table.note(row), (a, b) -> a + "; " + b));
    }

    /** The same line with the reasons given for it behind its own note. */
    ScoreLine applied(ScoreLine line) {
        String reason = reasons.get(key(line.agency(), line.criterion()));
        return reason == null ? line : withNote(line, reason);
    }

    private static ScoreLine withNote(ScoreLine line, String reason) {
        String note = line.note().isEmpty() ? reason : line.note() + "; " + reason;
        return new ScoreLine(
                line.agency(),
                line.criterion(),
                line.base(),
                line.bonus(),
                line.deduction(),
                line.score(),
                line.notApplicable(),
                line.restatedSelf(),
                note,
                line.place());
    }

    private static String key(String agency, String criterion) {
        return agency + '\n' + criterion;
    }
}
