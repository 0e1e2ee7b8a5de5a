package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the count of a ballot: a row for each candidate, and above or below them the papers issued, returned and valid. */
final class BallotTable {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Map<Papers, Integer> papers = new EnumMap<>(Papers.class);
    private final Map<Papers, Place> places = new EnumMap<>(Papers.class);
    private final List<VoteLine> votes = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    /** What is counted of the papers, by the words that tell it. */
    private enum Papers {
        ISSUED("phat ra", "Số phiếu phát ra"),
        RETURNED("thu ve", "Số phiếu thu về"),
        VALID("hop le", "Số phiếu hợp lệ");

        private final String words;
        private final String label;

        Papers(String words, String label) {
            this.words = words;
            this.label = label;
        }

        static @Nullable Papers of(String folded) {
            if (folded.contains("khong " + VALID.words)) {
                return null;
            }
            for (Papers kind : values()) {
                if (folded.contains(kind.words)) {
                    return kind;
                }
            }
            return null;
        }
    }

    BallotTable(FileReading reading, Table table, RowAgencies agencies) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
    }

    Ballot read() {
        Stream.concat(table.heading().rows(), table.body().stream()).forEach(this::papers);
        table.body().forEach(this::candidate);
        for (Papers kind : Papers.values()) {
            if (!papers.containsKey(kind) && !places.containsKey(kind)) {
                reading.find(FindingCode.BALLOT_COUNT_MISSING, reading.at(table.sheet()), kind.label, "", "");
            }
        }
        return new Ballot(
                papers.get(Papers.ISSUED),
                papers.get(Papers.RETURNED),
                papers.get(Papers.VALID),
                votes,
                places.getOrDefault(Papers.VALID, reading.at(table.sheet())));
    }

    /** "Số phiếu phát ra: 9 phiếu", "9" in the cell or to its right; what a sentence holds several of is parted. */
    private void papers(GridRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT) {
                for (String part : cell.words().split("[;]|, (?=\\p{L})")) {
                    Papers kind = Papers.of(Words.folded(part));
                    if (kind != null && !places.containsKey(kind)) {
                        take(kind, row, cell, part);
                    }
                }
            }
        }
    }

    private void take(Papers kind, GridRow row, Cell label, String part) {
        Optional<Cell> figure = figure(row, label, part);
        if (figure.isEmpty()) {
            return;
        }
        places.put(kind, reading.at(table.sheet(), figure.get()));
        Integer count = count(figure.get(), kind.label);
        if (count != null) {
            papers.put(kind, count);
        }
    }

    /** The cell's own figure behind the words as a cell, else the next filled cell. */
    private static Optional<Cell> figure(GridRow row, Cell label, String part) {
        String figure = part.replaceFirst("^[^\\d−-]*", "").replaceFirst("(?i)\\s*phiếu.*$", "");
        if (!figure.isEmpty()) {
            return Optional.of(Cell.text(label.row(), label.column(), figure.strip()));
        }
        return row.cells().stream()
                .filter(cell -> cell.column() > label.column() && !cell.blank())
                .findFirst();
    }

    private void candidate(GridRow row) {
        Cell named = table.cell(row, Column.AGENCY);
        Cell count = table.cell(row, Column.VOTES);
        if (named.blank() || count.blank() || Papers.of(Words.folded(named.words())) != null) {
            return;
        }
        if (count.kind() == Cell.Kind.TEXT && Words.folded(named.words()).startsWith("tong")) {
            return;
        }
        Optional<String> agency = agencies.named(table.sheet(), named);
        if (agency.isEmpty()) {
            if (!Words.folded(named.words()).startsWith("tong")) {
                reading.find(
                        FindingCode.BALLOT_CANDIDATE_UNKNOWN, reading.at(table.sheet(), named), "", named.words(), "");
            }
            return;
        }
        if (!met.add(agency.get())) {
            reading.find(FindingCode.BALLOT_CANDIDATE_TWICE, reading.at(table.sheet(), named), named.words(), "", "");
            return;
        }
        Integer counted = count(count, named.words());
        if (counted != null) {
            votes.add(new VoteLine(agency.get(), counted, reading.at(table.sheet(), count)));
        }
    }

    /** Votes and papers are whole and not below 0. */
    private @Nullable Integer count(Cell cell, String subject) {
        NumberReading number = NumberReading.of(cell);
        BigDecimal value = number.value();
        boolean whole = value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(MOST) <= 0
                && !cell.percent();
        if (!whole || value == null) {
            reading.find(
                    FindingCode.NUMBER_UNREADABLE,
                    reading.at(table.sheet(), cell),
                    subject,
                    cell.words(),
                    "số phiếu, là số nguyên không âm");
            return null;
        }
        return value.intValueExact();
    }
}
