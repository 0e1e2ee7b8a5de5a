package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/**
 * Which row of a table is about which entry of the rubric. The code decides; where it is missing, unknown or given to
 * several rows, the label does, which is said. Between two candidates nothing is chosen.
 */
final class RowMatching {

    private final FileReading reading;
    private final Table table;
    private final RowNames names;
    private final Predicate<GridRow> counts;

    private final Map<Integer, Match> matches = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * What a row is about.
     *
     * @param again whether another row has the better claim to the entry
     */
    record Match(CodeIndex.Entry entry, boolean again) {}

    /** @param counts whether a row says something that somebody would miss */
    RowMatching(FileReading reading, Table table, RowNames names, Predicate<GridRow> counts) {
        this.reading = reading;
        this.table = table;
        this.names = names;
        this.counts = counts;
        byCode();
        byLabel();
    }

    @Nullable
    Match of(GridRow row) {
        return matches.get(row.number());
    }

    private void byCode() {
        Map<String, List<GridRow>> claims = new LinkedHashMap<>();
        Map<String, CodeIndex.Entry> entries = new HashMap<>();
        for (GridRow row : table.body()) {
            Optional<CodeIndex.Entry> entry = names.coded(row);
            if (entry.isPresent()) {
                String key = key(entry.get());
                claims.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
                entries.putIfAbsent(key, entry.get());
            }
        }
        taken.addAll(claims.keySet());
        claims.forEach((key, rows) -> settle(entries.get(key), rows));
    }

    /** Of several rows with one code, that with the right label has it, else the first; the others are told by label. */
    private void settle(CodeIndex.@Nullable Entry entry, List<GridRow> rows) {
        if (entry == null) {
            return;
        }
        GridRow owner = owner(entry, rows);
        for (GridRow row : rows) {
            boolean again = row != owner;
            if (!again || !told(row)) {
                matches.put(row.number(), new Match(entry, again));
            }
        }
        noteOtherLabel(owner, entry);
    }

    /** An empty row has no claim to a code that a filled one has too; sections are often left without a sum. */
    private GridRow owner(CodeIndex.Entry entry, List<GridRow> rows) {
        if (rows.size() == 1) {
            return rows.get(0);
        }
        List<GridRow> filled = entry.kind() == CodeIndex.Kind.SECTION
                ? rows
                : rows.stream().filter(counts).toList();
        List<GridRow> claimants = filled.isEmpty() ? rows : filled;
        return claimants.stream()
                .filter(row -> names.labels(row).contains(entry))
                .findFirst()
                .orElse(claimants.get(0));
    }

    private void noteOtherLabel(GridRow row, CodeIndex.Entry entry) {
        List<CodeIndex.Entry> labels = names.labels(row);
        boolean another = labels.size() == 1
                && labels.get(0).kind() == entry.kind()
                && entry.kind() != CodeIndex.Kind.SECTION
                && !labels.contains(entry);
        if (another && counts.test(row)) {
            reading.find(
                    FindingCode.CRITERION_LABEL_DIFFERS,
                    reading.at(table.sheet(), names.code(row)),
                    entry.subject(),
                    names.label(row).words(),
                    labels.get(0).subject());
        }
    }

    private void byLabel() {
        for (GridRow row : table.body()) {
            if (!matches.containsKey(row.number()) && counts.test(row) && !told(row)) {
                names.labels(row).stream()
                        .findFirst()
                        .ifPresent(entry -> matches.put(row.number(), new Match(entry, true)));
            }
        }
    }

    /** Whether the row's label left one entry that no row has; otherwise, if it left several, that is said. */
    private boolean told(GridRow row) {
        List<CodeIndex.Entry> free = names.labels(row).stream()
                .filter(entry -> !taken.contains(key(entry)))
                .toList();
        if (free.isEmpty() || !counts.test(row)) {
            return false;
        }
        Optional<CodeIndex.Entry> only = free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
        only.ifPresent(entry -> {
            taken.add(key(entry));
            matches.put(row.number(), new Match(entry, false));
        });
        say(row, only.isPresent() ? FindingCode.CRITERION_BY_LABEL : FindingCode.LABEL_AMBIGUOUS, free);
        return true;
    }

    private void say(GridRow row, FindingCode code, List<CodeIndex.Entry> entries) {
        Cell cell = names.code(row).blank() ? names.label(row) : names.code(row);
        String expected = entries.stream().map(CodeIndex.Entry::code).collect(Collectors.joining(" hoặc "));
        reading.find(
                code,
                reading.at(table.sheet(), cell),
                names.label(row).words(),
                Codes.written(names.code(row)),
                expected);
    }

    private static String key(CodeIndex.Entry entry) {
        return entry.kind() + "\n" + entry.code();
    }
}
