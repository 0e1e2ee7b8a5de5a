package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Lineage;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.SheetGrid;

/** Makes a submission of the tables of one file. */
final class FormReader {

    private final Campaign campaign;
    private final AgencyIndex agencies;
    private final Lineage lineage;
    private final IndicatorIndex indicators;
    private final Map<String, CodeIndex> codes;
    private final String file;
    private final List<Table> tables;
    private final FileReading reading;
    private final MarkerReader markers;
    private final @Nullable Marker marker;
    private final HeadingReader headings;
    private final RowAgencies rowAgencies;
    private final BlocIndex blocs;

    private final Set<String> agenciesMet = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();

    FormReader(
            Campaign campaign,
            AgencyIndex agencies,
            Lineage lineage,
            IndicatorIndex indicators,
            Map<String, CodeIndex> codes,
            FileReading reading,
            List<Table> tables,
            MarkerReader markers,
            @Nullable Marker marker) {
        this.campaign = campaign;
        this.agencies = agencies;
        this.lineage = lineage;
        this.indicators = indicators;
        this.codes = codes;
        this.file = reading.file();
        this.tables = tables;
        this.reading = reading;
        this.markers = markers;
        this.marker = marker;
        this.headings =
                new HeadingReader(reading, agencies, markers.agency(marker).orElse(null));
        this.rowAgencies = new RowAgencies(reading, agencies);
        this.blocs = new BlocIndex(campaign);
    }

    Submission read() {
        List<Table> main = tables.stream().filter(table -> table.form().main()).toList();
        if (main.isEmpty()) {
            reading.find(
                    FindingCode.TABLE_NOT_FOUND, Place.of(file), "", "", "STT | Nội dung | Điểm chuẩn | Điểm tự chấm");
            return submission(null);
        }
        InputKind kind = kind(main);
        if (kind != InputKind.DECISION && kind != InputKind.PAST_AWARD && kind != InputKind.PAST_TABLE) {
            headings.year(main, campaign.year());
        }
        main.forEach(this::readMain);
        readSupplements();
        return submission(kind);
    }

    private @Nullable InputKind kind(List<Table> main) {
        Set<InputKind> kinds = new LinkedHashSet<>();
        SheetGrid latest = main.get(0).sheet();
        for (Table table : main) {
            Optional<InputKind> kind = FormKind.of(table);
            if (kind.isPresent() && kinds.add(kind.get())) {
                latest = table.sheet();
            }
            if (kind.isEmpty()) {
                reading.find(FindingCode.KIND_UNKNOWN, reading.at(table.sheet()), "", "", FormKind.EXPECTED);
            }
        }
        if (kinds.size() > 1) {
            String found = kinds.stream().map(InputKind::noun).collect(Collectors.joining(" và "));
            reading.find(FindingCode.KIND_UNKNOWN, reading.at(latest), "", found, "một loại");
        }
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    private void readMain(Table table) {
        switch (table.form()) {
            case MATRIX -> matrix(table);
            case SELF_SCORES, AGREED_SCORES -> scoresOfOne(table);
            case NOMINATIONS -> nominations(table);
            case REGISTER -> lines.addAll(new RegisterTable(reading, table, rowAgencies, campaign.zone()).read());
            case CORRECTIONS -> corrections(table);
            case BALLOT -> ballot(table);
            case DECISIONS -> lines.addAll(new DecisionTable(reading, table, rowAgencies, campaign.zone()).read());
            case PAST_RESULTS -> pastResults(table);
            case PACT -> pact(table);
            case ACTIVITIES -> activities(table);
            case DISCIPLINE ->
                lines.addAll(
                        new DisciplineTable(reading, table, rowAgencies, campaign).read(blocs.of(table.heading())));
            case PAST_AWARDS -> lines.addAll(new PastAwardTable(reading, table, rowAgencies, campaign).read());
            case INDEX -> lines.addAll(new IndexTable(reading, table, agencies, this::codesOf, indicators).read());
            case QUANTITIES, REASONS -> throw new IllegalStateException("Not a main table: " + table.form());
        }
    }

    /** A sheet of an unknown agency is read all the same, so that its other mistakes are told at once. */
    private void scoresOfOne(Table table) {
        Optional<Agency> agency = headings.agency(table);
        boolean self = FormKind.of(table).filter(InputKind.SELF_SCORE::equals).isPresent();
        int column = table.columns().getOrDefault(self ? Column.SELF : Column.AGREED, -1);
        int restated = self ? -1 : table.columns().getOrDefault(Column.SELF, -1);
        if (column < 0) {
            return;
        }
        if (!self) {
            headings.appraiser(table).ifPresent(lines::add);
        }
        if (agency.isPresent()) {
            agenciesMet.add(agency.get().code());
            keep(read(table, List.of(target(agency.get(), column, restated)), self));
        } else {
            read(table, List.of(new ScoreTable.Target("", likeliestCodes(table), column, restated)), self);
        }
    }

    /** The rubric that knows most of the table's codes. */
    private CodeIndex likeliestCodes(Table table) {
        return codes.values().stream()
                .distinct()
                .max(Comparator.comparingLong(index -> table.body().stream()
                        .filter(row ->
                                index.line(Codes.written(table.code(row))).isPresent())
                        .count()))
                .orElseThrow();
    }

    private void corrections(Table table) {
        headings.meeting(table).ifPresent(lines::add);
        CorrectionTable read = new CorrectionTable(reading, table, rowAgencies, this::codesOf);
        List<ScoreLine> corrections = read.read();
        corrections.stream().map(ScoreLine::agency).forEach(agenciesMet::add);
        lines.addAll(corrections);
    }

    private void matrix(Table table) {
        headings.appraiser(table).ifPresent(lines::add);
        List<ScoreTable.Target> targets = new ArrayList<>();
        table.agencies().forEach((column, agency) -> {
            agenciesMet.add(agency.code());
            targets.add(target(agency, column, -1));
        });
        keep(read(table, targets, false));
        strangers(table);
    }

    /** A column of figures headed by no agency that we know is an agency's name misspelt. */
    private void strangers(Table table) {
        for (Cell header : table.unnamed()) {
            boolean figures = table.body().stream()
                    .anyMatch(row -> !table.code(row).blank()
                            && row.cell(header.column()).kind() == Cell.Kind.NUMBER);
            if (figures) {
                reading.find(
                        FindingCode.AGENCY_UNKNOWN,
                        reading.at(table.sheet(), header),
                        "",
                        header.words(),
                        agencies.expected(header.words()));
            }
        }
    }

    private void nominations(Table table) {
        headings.agency(table).ifPresent(agency -> {
            agenciesMet.add(agency.code());
            lines.addAll(new NominationTable(reading, table, agencies).read(agency.code()));
        });
    }

    private void pact(Table table) {
        RowOwners owners = owners(table);
        boolean report =
                FormKind.of(table).filter(InputKind.PACT_REPORT::equals).isPresent();
        lines.addAll(new PactTable(reading, table, owners, indicators, report).read());
    }

    private void activities(Table table) {
        lines.addAll(new ActivityTable(reading, table, owners(table), campaign.year()).read());
    }

    private RowOwners owners(Table table) {
        RowOwners owners = new RowOwners(table, rowAgencies, headings);
        owners.only().ifPresent(agenciesMet::add);
        return owners;
    }

    private ScoreTable.Target target(Agency agency, int column, int restated) {
        return new ScoreTable.Target(agency.code(), codesOf(agency.code()), column, restated);
    }

    private CodeIndex codesOf(String agency) {
        CodeIndex index = codes.get(agency);
        if (index == null) {
            throw new IllegalStateException("No rubric for agency " + agency);
        }
        return index;
    }

    private ScoreTable read(Table table, List<ScoreTable.Target> targets, boolean keepsEmpty) {
        return new ScoreTable(reading, table, targets, keepsEmpty).read();
    }

    private void keep(ScoreTable read) {
        lines.addAll(read.lines());
        lines.addAll(read.totals());
    }

    private void readSupplements() {
        ReasonTable reasons = new ReasonTable(reading, rowAgencies, this::codesOf);
        for (Table table : tables) {
            if (table.form() == Form.REASONS) {
                reasons.read(table);
            } else if (table.form() == Form.QUANTITIES && agenciesMet.size() == 1) {
                String agency = agenciesMet.iterator().next();
                lines.addAll(new QuantityTable(reading, table, codesOf(agency), agency).read());
            }
        }
        lines.replaceAll(line -> line instanceof ScoreLine score ? reasons.applied(score) : line);
    }

    private void pastResults(Table table) {
        headings.earlierYear(table, campaign.year())
                .ifPresent(year -> lines.addAll(
                        new PastResultTable(reading, table, agencies, lineage, this::codesOf, year).read()));
    }

    /** A file is the count of one ballot; further tables with the same columns are told as they are met twice. */
    private void ballot(Table table) {
        Ballot read = new BallotTable(reading, table, rowAgencies).read();
        if (lines.stream().noneMatch(Ballot.class::isInstance)) {
            lines.add(read);
        } else {
            reading.find(FindingCode.BALLOT_TWICE, reading.at(table.sheet()), "", "", "");
        }
    }

    private Submission submission(@Nullable InputKind kind) {
        String agency = agenciesMet.size() == 1 ? agenciesMet.iterator().next() : null;
        if (marker != null) {
            markers.compare(marker, kind, agency, reading, Place.of(file));
        }
        return new Submission(file, kind, agency, lines, null, reading.findings(), marker);
    }
}
