package vn.thidua.ingest;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.database.Copy;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/** What the received files say, line by line, each with its cell. */
@Repository
public class Submissions {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Submissions(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Stores the submissions, in place of what was read of the same files before. */
    public void write(List<? extends ReadSubmission> read) {
        Long[] ids = read.stream().map(ReadSubmission::fileId).toArray(Long[]::new);
        jdbc.sql("delete from submission where file_id = any (?)").param(ids).update();
        jdbc.sql("delete from finding where stage = 'READ' and file_id = any (?)")
                .param(ids)
                .update();
        Rows rows = new Rows();
        read.forEach(rows::add);
        rows.copies().forEach(copy -> copy.into(dataSource));
    }

    /** The rows of a chunk, table by table. */
    private static final class Rows {
        private final Copy submissions = new Copy("submission", "file_id, reader, kind, agency, issued_at");
        private final Copy agencies = new Copy("submission_agency", "file_id, agency");
        private final Copy scores = new Copy(
                "score_line",
                "file_id, ordinal, agency, criterion, base, bonus, deduction, score, not_applicable, restated_self,"
                        + " note, sheet, cell");
        private final Copy quantities =
                new Copy("quantity_line", "file_id, ordinal, agency, rule, plan, actual, note, sheet, cell");
        private final Copy totals =
                new Copy("stated_total", "file_id, ordinal, agency, section, total, restated_self, sheet, cell");
        private final Copy nominations =
                new Copy("nomination_line", "file_id, ordinal, agency, kind, recipient, award, reason, sheet, cell");
        private final Copy register = new Copy(
                "register_line",
                "file_id, ordinal, file_name, agency, kind, received_at, document_number, sheet, cell, date_cell");
        private final Copy decisions = new Copy(
                "decision_line",
                "file_id, ordinal, type, decided_on, number, office, agency, input_kind, file_name, content, reason,"
                        + " valid_until, sheet, cell");
        private final Copy ballots = new Copy("ballot", "file_id, issued, returned, valid, sheet, cell");
        private final Copy votes = new Copy("vote_line", "file_id, ordinal, agency, votes, sheet, cell");
        private final Copy findings =
                new Copy("finding", "file_id, stage, ordinal, code, severity, sheet, cell, subject, found, expected");

        void add(ReadSubmission read) {
            long id = read.fileId();
            Submission submission = read.submission();
            submissions.row(id, read.reader(), submission.kind(), submission.agency(), submission.issuedAt());
            submission.agencies().forEach(agency -> agencies.row(id, agency));
            int n = 0;
            for (ScoreLine line : submission.scores()) {
                scores.row(
                        id,
                        n++,
                        line.agency(),
                        line.criterion(),
                        plain(line.base()),
                        plain(line.bonus()),
                        plain(line.deduction()),
                        plain(line.score()),
                        line.notApplicable(),
                        plain(line.restatedSelf()),
                        line.note(),
                        line.place().sheet(),
                        line.place().cell());
            }
            for (QuantityLine line : submission.quantities()) {
                quantities.row(
                        id,
                        n++,
                        line.agency(),
                        line.rule(),
                        plain(line.plan()),
                        plain(line.actual()),
                        line.note(),
                        line.place().sheet(),
                        line.place().cell());
            }
            for (StatedTotal total : submission.totals()) {
                totals.row(
                        id,
                        n++,
                        total.agency(),
                        total.section(),
                        plain(total.value()),
                        total.restatedSelf(),
                        total.place().sheet(),
                        total.place().cell());
            }
            for (NominationLine line : submission.nominations()) {
                nominations.row(
                        id,
                        n++,
                        line.agency(),
                        line.kind(),
                        line.recipient(),
                        line.award(),
                        line.reason(),
                        line.place().sheet(),
                        line.place().cell());
            }
            for (RegisterLine line : submission.register()) {
                register.row(
                        id,
                        n++,
                        line.fileName(),
                        line.agency(),
                        line.kind(),
                        line.receivedAt() == null ? null : line.receivedAt().toOffsetDateTime(),
                        line.documentNumber(),
                        line.place().sheet(),
                        line.place().cell(),
                        line.dateCell());
            }
            for (DecisionLine line : submission.decisions()) {
                decisions.row(
                        id,
                        n++,
                        line.type(),
                        line.decidedOn(),
                        line.number(),
                        line.office(),
                        line.agency(),
                        line.inputKind(),
                        line.fileName(),
                        line.content(),
                        line.reason(),
                        line.validUntil() == null ? null : line.validUntil().toOffsetDateTime(),
                        line.place().sheet(),
                        line.place().cell());
            }
            Ballot ballot = submission.ballot();
            if (ballot != null) {
                add(id, ballot);
            }
            for (Finding finding : submission.findings()) {
                findings.row(
                        id,
                        "READ",
                        n++,
                        finding.code(),
                        finding.severity(),
                        finding.place().sheet(),
                        finding.place().cell(),
                        finding.subject(),
                        finding.found(),
                        finding.expected());
            }
        }

        private void add(long id, Ballot ballot) {
            ballots.row(
                    id,
                    ballot.issued(),
                    ballot.returned(),
                    ballot.valid(),
                    ballot.place().sheet(),
                    ballot.place().cell());
            int n = 0;
            for (VoteLine line : ballot.votes()) {
                votes.row(
                        id,
                        n++,
                        line.agency(),
                        line.votes(),
                        line.place().sheet(),
                        line.place().cell());
            }
        }

        List<Copy> copies() {
            return List.of(
                    submissions,
                    agencies,
                    scores,
                    quantities,
                    totals,
                    nominations,
                    register,
                    decisions,
                    ballots,
                    votes,
                    findings);
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    /** The place told by a row with the columns {@code path}, {@code sheet} and {@code cell}. */
    public static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("path"), row.getString("sheet"), row.getString("cell"));
    }
}
