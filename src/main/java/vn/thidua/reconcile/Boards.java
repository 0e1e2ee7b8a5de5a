package vn.thidua.reconcile;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.reconcile.BoardLine.Fill;
import vn.thidua.reconcile.Deadlines.Deadline;

/** The board of a campaign as its files were last filed. */
@Repository
public class Boards {

    private static final Set<FileState> COUNTING = Set.of(FileState.ACCEPTED, FileState.ACCEPTED_WITH_WARNINGS);
    private static final Set<FindingCode> LACKING =
            Set.of(FindingCode.CRITERION_MISSING, FindingCode.PLAN_MISSING, FindingCode.ACTUAL_MISSING);
    private static final Set<FileState> WAITING = Set.of(FileState.REFUSED, FileState.PENDING);

    private final JdbcClient jdbc;

    public Boards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The board over the campaign's whole docket. */
    public Board of(Campaign campaign, Docket docket) {
        Map<String, Answers> answers = answers(campaign.id());
        Deadlines deadlines = new Deadlines(jdbc, campaign);
        Map<String, List<FiledSubmission>> papers = papers(docket, answers);
        List<BoardLine> lines = new ArrayList<>();
        for (Bloc bloc : campaign.blocs()) {
            Map<InputKind, Integer> wanted = wanted(bloc, campaign.inputs());
            for (Agency member : bloc.members()) {
                for (ExpectedInput input : campaign.inputs()) {
                    String key = key(member.code(), input.kind());
                    Deadline deadline = deadlines.of(member.code(), input);
                    lines.add(line(
                            member.code(),
                            input.kind(),
                            wanted.getOrDefault(input.kind(), 0),
                            deadline,
                            papers.getOrDefault(key, List.of()),
                            answers));
                }
            }
        }
        return new Board(lines);
    }

    /**
     * How much one file says of one agency.
     *
     * @param others lines of its own kind where that is no table of scores: names, targets, activities
     */
    private record Answers(String agency, int scores, int quantities, int others) {}

    private static BoardLine line(
            String agency,
            InputKind kind,
            int wanted,
            Deadline deadline,
            List<FiledSubmission> papers,
            Map<String, Answers> answers) {
        List<FiledSubmission> counting = papers.stream()
                .filter(paper -> COUNTING.contains(paper.state()))
                .toList();
        FiledSubmission file = newest(counting)
                .or(() -> newest(papers.stream()
                        .filter(paper -> WAITING.contains(paper.state()))
                        .toList()))
                .orElse(null);
        List<FiledSubmission> told = counting.isEmpty() && file != null ? List.of(file) : counting;
        List<Answers> given = told.stream()
                .map(paper -> answers.get(key(paper, agency)))
                .filter(answer -> answer != null)
                .toList();
        int filled = given.stream()
                .mapToInt(answer -> wanted == 0 ? answer.others() : answer.scores())
                .sum();
        boolean nothing =
                given.stream().allMatch(answer -> answer.scores() + answer.quantities() + answer.others() == 0);
        return new BoardLine(
                agency,
                kind,
                deadline.due(),
                deadline.document(),
                fill(kind, file, told, nothing, filled < wanted),
                wanted == 0 ? filled : Math.min(filled, wanted),
                wanted,
                file,
                refused(counting, file, papers),
                late(file, deadline.due()),
                Math.toIntExact(papers.stream()
                        .filter(paper -> paper.state() == FileState.DUPLICATE)
                        .count()));
    }

    private static Fill fill(
            InputKind kind,
            @Nullable FiledSubmission file,
            List<FiledSubmission> told,
            boolean nothing,
            boolean fewer) {
        if (file == null) {
            return Fill.MISSING;
        }
        if (WAITING.contains(file.state())) {
            return file.state() == FileState.REFUSED ? Fill.REFUSED : Fill.PENDING;
        }
        if (nothing) {
            return Fill.EMPTY;
        }
        boolean open = told.stream()
                .flatMap(paper -> paper.findings().stream())
                .anyMatch(finding -> LACKING.contains(finding.code()));
        return open || kind == InputKind.APPRAISAL && fewer ? Fill.PARTIAL : Fill.COMPLETE;
    }

    /** What counts stands although a newer version was sent back: nobody may take that one for received. */
    private static @Nullable FiledSubmission refused(
            List<FiledSubmission> counting, @Nullable FiledSubmission file, List<FiledSubmission> papers) {
        return file == null || counting.isEmpty()
                ? null
                : newest(papers.stream()
                                .filter(paper -> paper.state() == FileState.REFUSED
                                        && paper.receivedAt().isAfter(file.receivedAt()))
                                .toList())
                        .orElse(null);
    }

    private static Optional<FiledSubmission> newest(List<FiledSubmission> papers) {
        return papers.stream()
                .max(comparing(FiledSubmission::receivedAt)
                        .thenComparing(FiledSubmission::version)
                        .thenComparing(FiledSubmission::file));
    }

    private static Duration late(@Nullable FiledSubmission file, ZonedDateTime due) {
        return file == null || !file.receivedAt().isAfter(due)
                ? Duration.ZERO
                : Duration.between(due, file.receivedAt());
    }

    private static Map<InputKind, Integer> wanted(Bloc bloc, List<ExpectedInput> inputs) {
        Map<InputKind, Integer> wanted = new EnumMap<>(InputKind.class);
        inputs.forEach(input -> wanted.put(input.kind(), wanted(bloc, input.kind())));
        return wanted;
    }

    private static int wanted(Bloc bloc, InputKind kind) {
        int criteria = Math.toIntExact(bloc.rubric().allCriteria().count());
        return switch (kind) {
            case SELF_SCORE -> criteria - bloc.rubric().authorityOnly().size();
            case APPRAISAL -> criteria;
            case CORRECTION,
                    NOMINATION,
                    PACT,
                    PACT_REPORT,
                    ACTIVITY,
                    REGISTER,
                    INDEX,
                    DECISION,
                    BALLOT,
                    DISCIPLINE,
                    PAST_AWARD,
                    PAST_TABLE -> 0;
        };
    }

    /** The papers of each agency and kind: its own, and those of several agencies that tell of it. */
    private static Map<String, List<FiledSubmission>> papers(Docket docket, Map<String, Answers> answers) {
        Map<String, List<String>> told = new HashMap<>();
        answers.forEach((key, answer) -> told.computeIfAbsent(
                        key.substring(0, key.length() - answer.agency().length()), file -> new ArrayList<>())
                .add(answer.agency()));
        Map<String, List<FiledSubmission>> papers = new HashMap<>();
        for (FiledSubmission paper : docket.submissions()) {
            InputKind kind = paper.kind();
            if (kind != null) {
                List<String> agencies =
                        paper.agency() != null ? List.of(paper.agency()) : told.getOrDefault(key(paper, ""), List.of());
                agencies.forEach(agency -> papers.computeIfAbsent(key(agency, kind), key -> new ArrayList<>())
                        .add(paper));
            }
        }
        return papers;
    }

    private Map<String, Answers> answers(String campaign) {
        Map<String, Answers> answers = new HashMap<>();
        // Counted file by file and not agency by agency: one matrix may tell of a thousand.
        jdbc.sql("""
                        with counted as (
                            select r.id, r.path, r.sha256
                              from received_file r
                              join filing f on f.file_id = r.id and f.outcome in ('COUNTED', 'REFUSED', 'PENDING')
                             where r.campaign = ?
                        ), answer as (
                            select file_id, agency, 1 score, 0 quantity, 0 other
                              from score_line where score is not null or not_applicable
                            union all
                            select file_id, agency, 0, 1, 0 from quantity_line where actual is not null
                            union all
                            select file_id, agency, 0, 0, 1 from nomination_line
                            union all
                            select file_id, agency, 0, 0, 1 from pact_line where coalesce(plan, actual) is not null
                            union all
                            select file_id, agency, 0, 0, 1 from activity_line
                        )
                        select c.path, c.sha256, a.agency, coalesce(sum(w.score), 0) scores,
                               coalesce(sum(w.quantity), 0) quantities, coalesce(sum(w.other), 0) others
                          from counted c
                          join submission_agency a on a.file_id = c.id
                          left join answer w on w.file_id = c.id and w.agency = a.agency
                         group by c.path, c.sha256, a.agency
                        """).param(campaign).query((ResultSet row) -> {
            String agency = row.getString("agency");
            answers.put(
                    key(row.getString("path"), row.getString("sha256"), agency),
                    new Answers(agency, row.getInt("scores"), row.getInt("quantities"), row.getInt("others")));
        });
        return answers;
    }

    private static String key(String agency, InputKind kind) {
        return kind + "/" + agency;
    }

    private static String key(FiledSubmission paper, String agency) {
        return key(paper.file(), paper.sha256(), agency);
    }

    private static String key(String path, String sha256, String agency) {
        return path + "\n" + sha256 + "\n" + agency;
    }
}
