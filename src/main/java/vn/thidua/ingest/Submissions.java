package vn.thidua.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
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
        private final List<LineTable.Rows<?>> lines =
                LineTable.ALL.stream().<LineTable.Rows<?>>map(LineTable::rows).toList();
        private final Copy ballots = new Copy("ballot", "file_id, issued, returned, valid, sheet, cell");
        private final Copy votes = new Copy("vote_line", "file_id, ordinal, agency, votes, sheet, cell");
        private final Copy findings =
                new Copy("finding", "file_id, stage, ordinal, code, severity, sheet, cell, subject, found, expected");

        void add(ReadSubmission read) {
            long id = read.fileId();
            Submission submission = read.submission();
            submissions.row(id, read.reader(), submission.kind(), submission.agency(), submission.issuedAt());
            submission.agencies().forEach(agency -> agencies.row(id, agency));
            lines.forEach(rows -> rows.add(id, submission));
            submission.lines(Ballot.class).forEach(ballot -> add(id, ballot));
            int n = 0;
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

        Stream<Copy> copies() {
            return Stream.of(
                            Stream.of(submissions, agencies),
                            lines.stream().map(LineTable.Rows::copy),
                            Stream.of(ballots, votes, findings))
                    .flatMap(Function.identity());
        }
    }

    /** The place told by a row with the columns {@code path}, {@code sheet} and {@code cell}. */
    public static Place place(ResultSet row) throws SQLException {
        return place(row, "cell");
    }

    /** The same of another column than {@code cell}. */
    public static Place place(ResultSet row, String cell) throws SQLException {
        return new Place(row.getString("path"), row.getString("sheet"), row.getString(cell));
    }
}
