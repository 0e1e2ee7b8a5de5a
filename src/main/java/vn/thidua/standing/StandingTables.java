package vn.thidua.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.database.Copy;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;

/** The blocs' tables as stored: every score of every criterion with its cell, sums, ranks, classes and proposals. */
@Repository
public class StandingTables {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    public StandingTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Takes a new or changed rule book in and lets go of all that was scored by the former one. */
    public void prepare(Campaign campaign) {
        new BookTables(jdbc, dataSource).prepare(campaign);
    }

    /** Whether what is stored was made by this very rule book. */
    public boolean areOf(Campaign campaign) {
        return new BookTables(jdbc, dataSource).areOf(campaign);
    }

    /** Whether the bloc has been scored. */
    public boolean has(Campaign campaign, Bloc bloc) {
        return jdbc.sql("select exists (select from bloc_table where campaign = ? and bloc = ?)")
                .params(campaign.id(), bloc.code())
                .query(Boolean.class)
                .single();
    }

    /** A bloc's table, with the fingerprint of all that it was made of. */
    public record Made(BlocStandings standings, String of) {}

    /** Stores the tables of some blocs in place of the ones before. */
    public void write(Campaign campaign, List<Made> tables) {
        Language.UNDECIDED.run(() -> store(campaign, tables));
    }

    private void store(Campaign campaign, List<Made> tables) {
        jdbc.sql("delete from bloc_table where campaign = ? and bloc = any (?)")
                .params(
                        campaign.id(),
                        tables.stream()
                                .map(table -> table.standings().bloc().code())
                                .toArray(String[]::new))
                .update();
        new AwardTraces(jdbc, dataSource)
                .remove(
                        campaign,
                        tables.stream()
                                .map(table -> table.standings().bloc().code())
                                .toList());
        Rows rows = new Rows(campaign.id());
        tables.forEach(rows::add);
        rows.copies().forEach(copy -> copy.into(dataSource));
    }

    /** The rows of some blocs, parents first. */
    private static final class Rows {
        private final String campaign;
        private final Copy tables = new Copy(
                "bloc_table",
                "campaign, bloc, next_head, next_deputy, notes, made_of, awaits_ballot, ballot_issued, ballot_returned,"
                        + " ballot_valid, ballot_file, ballot_sheet, ballot_cell");
        private final Copy standings = new Copy(
                "standing",
                "campaign, bloc, agency, ordinal, self_total, appraised_total, final_total, provisional, vetoes, rank,"
                        + " unranked, tie_break, class, class_reason, votes");
        private final Copy criteria = new Copy(
                "criterion_score",
                "campaign, bloc, agency, criterion, self_score, self_from, self_file, self_sheet, self_cell,"
                        + " self_entered, self_derived, self_note, appraised_score, appraised_from, appraised_file,"
                        + " appraised_sheet, appraised_cell, appraised_entered, appraised_derived, appraised_note, appraised_by,"
                        + " council_score, council_from, council_file, council_sheet, council_cell, council_entered,"
                        + " council_derived, council_note, council_by, final_score, not_applicable, waived");
        private final Copy sections =
                new Copy("section_score", "campaign, bloc, agency, section, self_score, appraised_score, final_score");
        private final Copy awards = new Copy(
                "award_proposal", "campaign, agency, ordinal, award, label, recipient_kind, recipient, state, rule");
        private final AwardTraces.Rows traces;

        Rows(String campaign) {
            this.campaign = campaign;
            this.traces = new AwardTraces.Rows(campaign);
        }

        void add(Made table) {
            BlocStandings made = table.standings();
            String bloc = made.bloc().code();
            BallotCount ballot = made.ballot();
            Place counted = ballot == null ? null : ballot.place();
            tables.row(
                    campaign,
                    bloc,
                    code(made.nextHead()),
                    code(made.nextDeputy()),
                    Copy.array(made.notes()),
                    table.of(),
                    made.awaitsBallot(),
                    ballot == null ? null : ballot.issued(),
                    ballot == null ? null : ballot.returned(),
                    ballot == null ? null : ballot.valid(),
                    file(counted),
                    sheet(counted),
                    cell(counted));
            traces.add(bloc, made.traces());
            int ordinal = 0;
            for (Standing standing : made.standings()) {
                add(bloc, ordinal++, standing);
            }
        }

        private void add(String bloc, int ordinal, Standing standing) {
            Scorecard card = standing.card();
            String agency = standing.agency().code();
            AwardClass reached = standing.awardClass();
            standings.row(
                    campaign,
                    bloc,
                    agency,
                    ordinal,
                    card.selfTotal(),
                    card.appraisedTotal(),
                    card.finalTotal(),
                    card.provisional(),
                    Copy.array(card.vetoes()),
                    standing.rank(),
                    standing.unranked(),
                    standing.tieBreak(),
                    reached == null ? null : reached.code(),
                    standing.classReason(),
                    standing.votes());
            for (CriterionScore score : card.criteria()) {
                Mark self = score.self();
                Mark appraised = score.appraised();
                Mark council = score.council();
                criteria.row(
                        campaign,
                        bloc,
                        agency,
                        score.criterion(),
                        self.score(),
                        self.from(),
                        file(self.source()),
                        sheet(self.source()),
                        cell(self.source()),
                        self.entered(),
                        self.derived(),
                        self.note(),
                        appraised.score(),
                        appraised.from(),
                        file(appraised.source()),
                        sheet(appraised.source()),
                        cell(appraised.source()),
                        appraised.entered(),
                        appraised.derived(),
                        appraised.note(),
                        appraised.by(),
                        council.score(),
                        council.from(),
                        file(council.source()),
                        sheet(council.source()),
                        cell(council.source()),
                        council.entered(),
                        council.derived(),
                        council.note(),
                        council.by(),
                        score.finalScore(),
                        score.notApplicable(),
                        score.waived());
            }
            for (SectionScore score : card.sections()) {
                sections.row(
                        campaign, bloc, agency, score.section(), score.self(), score.appraised(), score.finalScore());
            }
            int n = 0;
            for (AwardProposal award : standing.awards()) {
                awards.row(
                        campaign,
                        agency,
                        n++,
                        award.code(),
                        award.label(),
                        award.recipientKind(),
                        award.recipient(),
                        award.state(),
                        award.rule());
            }
        }

        List<Copy> copies() {
            return Stream.concat(Stream.of(tables, standings, criteria, sections, awards), traces.copies().stream())
                    .toList();
        }
    }

    /** A bloc's table as stored, without the scores of sections and criteria: enough to tell of many blocs. */
    public BlocStandings summary(Campaign campaign, Bloc bloc) {
        return read(campaign, bloc, Map.of(), Map.of());
    }

    /** A bloc's table as stored. */
    public BlocStandings read(Campaign campaign, Bloc bloc) {
        Map<String, List<CriterionScore>> criteria = grouped(
                "select s.agency, s.criterion, s.final_score, s.not_applicable, s.waived, " + mark("self") + ", "
                        + mark("appraised") + ", s.appraised_by, " + mark("council") + ", s.council_by"
                        + " from criterion_score s join rubric_criterion r using (campaign, bloc, criterion)"
                        + " where s.campaign = ? and s.bloc = ? order by r.ordinal",
                campaign,
                bloc,
                StandingTables::criterion);
        Map<String, List<SectionScore>> sections = grouped(
                "select s.* from section_score s join rubric_section r using (campaign, bloc, section)"
                        + " where s.campaign = ? and s.bloc = ? order by r.ordinal",
                campaign,
                bloc,
                row -> new SectionScore(
                        row.getString("section"),
                        row.getBigDecimal("self_score"),
                        row.getBigDecimal("appraised_score"),
                        row.getBigDecimal("final_score")));
        return read(campaign, bloc, criteria, sections);
    }

    private BlocStandings read(
            Campaign campaign,
            Bloc bloc,
            Map<String, List<CriterionScore>> criteria,
            Map<String, List<SectionScore>> sections) {
        Map<String, List<AwardProposal>> awards = grouped(
                "select a.* from award_proposal a join standing s using (campaign, agency)"
                        + " where a.campaign = ? and s.bloc = ? order by a.agency, a.ordinal",
                campaign,
                bloc,
                StandingTables::award);
        List<Standing> standings = jdbc.sql("select * from standing where campaign = ? and bloc = ? order by ordinal")
                .params(campaign.id(), bloc.code())
                .query((row, number) -> standing(row, campaign, bloc, criteria, sections, awards))
                .list();
        List<AwardTrace> traces = new AwardTraces(jdbc, dataSource).read(campaign, bloc.code());
        return jdbc.sql("select * from bloc_table where campaign = ? and bloc = ?")
                .params(campaign.id(), bloc.code())
                .query((row, number) -> new BlocStandings(
                        bloc,
                        standings,
                        member(bloc, row.getString("next_head")),
                        member(bloc, row.getString("next_deputy")),
                        List.of((String[]) row.getArray("notes").getArray()),
                        ballot(row),
                        row.getBoolean("awaits_ballot"),
                        traces))
                .single();
    }

    private static @Nullable BallotCount ballot(ResultSet row) throws SQLException {
        String file = row.getString("ballot_file");
        return file == null
                ? null
                : new BallotCount(
                        row.getInt("ballot_issued"),
                        row.getInt("ballot_returned"),
                        row.getInt("ballot_valid"),
                        new Place(file, row.getString("ballot_sheet"), row.getString("ballot_cell")));
    }

    private static @Nullable Agency member(Bloc bloc, @Nullable String code) {
        return code == null ? null : bloc.member(code).orElse(null);
    }

    private static @Nullable String code(@Nullable Agency agency) {
        return agency == null ? null : agency.code();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> grouped(String sql, Campaign campaign, Bloc bloc, Reading<T> reading) {
        record OfAgency<T>(String agency, T value) {}
        return jdbc
                .sql(sql)
                .params(campaign.id(), bloc.code())
                .query((row, number) -> new OfAgency<>(row.getString("agency"), reading.of(row)))
                .list()
                .stream()
                .collect(groupingBy(OfAgency::agency, mapping(OfAgency::value, toList())));
    }

    private static Standing standing(
            ResultSet row,
            Campaign campaign,
            Bloc bloc,
            Map<String, List<CriterionScore>> criteria,
            Map<String, List<SectionScore>> sections,
            Map<String, List<AwardProposal>> awards)
            throws SQLException {
        String agency = row.getString("agency");
        String unranked = row.getString("unranked");
        String reached = row.getString("class");
        Scorecard card = new Scorecard(
                agency,
                row.getBoolean("provisional"),
                row.getBigDecimal("self_total"),
                row.getBigDecimal("appraised_total"),
                row.getBigDecimal("final_total"),
                sections.getOrDefault(agency, List.of()),
                criteria.getOrDefault(agency, List.of()),
                Arrays.asList((String[]) row.getArray("vetoes").getArray()),
                List.of());
        return new Standing(
                bloc.member(agency).orElseThrow(),
                card,
                row.getObject("rank", Integer.class),
                unranked == null ? null : UnrankedReason.valueOf(unranked),
                row.getString("tie_break"),
                campaign.classification().classes().stream()
                        .filter(candidate -> candidate.code().equals(reached))
                        .findFirst()
                        .orElse(null),
                row.getString("class_reason"),
                awards.getOrDefault(agency, List.of()),
                row.getObject("votes", Integer.class));
    }

    /** By number: of a thousand agencies these are two million fields. */
    private static CriterionScore criterion(ResultSet row) throws SQLException {
        return new CriterionScore(
                row.getString(2),
                mark(row, 6, ""),
                mark(row, 14, row.getString(22)),
                mark(row, 23, row.getString(31)),
                row.getBigDecimal(3),
                row.getBoolean(4),
                row.getBoolean(5));
    }

    private static String mark(String party) {
        return Stream.of("score", "from", "file", "sheet", "cell", "entered", "derived", "note")
                .map(column -> "s." + party + "_" + column)
                .collect(joining(", "));
    }

    private static Mark mark(ResultSet row, int first, String by) throws SQLException {
        String from = row.getString(first + 1);
        String file = row.getString(first + 2);
        return new Mark(
                row.getBigDecimal(first),
                from == null ? null : Mark.Origin.valueOf(from),
                file == null ? null : new Place(file, row.getString(first + 3), row.getString(first + 4)),
                row.getBigDecimal(first + 5),
                row.getBigDecimal(first + 6),
                row.getString(first + 7),
                by);
    }

    private static AwardProposal award(ResultSet row) throws SQLException {
        return new AwardProposal(
                row.getString("award"),
                row.getString("label"),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient"),
                AwardProposal.State.valueOf(row.getString("state")),
                row.getString("rule"));
    }

    private static @Nullable String file(@Nullable Place place) {
        return place == null ? null : place.file();
    }

    private static @Nullable String sheet(@Nullable Place place) {
        return place == null ? null : place.sheet();
    }

    private static @Nullable String cell(@Nullable Place place) {
        return place == null ? null : place.cell();
    }
}
