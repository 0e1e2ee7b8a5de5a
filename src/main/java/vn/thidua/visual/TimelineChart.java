package vn.thidua.visual;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static vn.thidua.bilingual.Speech.say;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.reconcile.Extension;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;

/** When the self-scores of a bloc came, against the deadline. */
final class TimelineChart {

    private static final Set<FileState> COUNTING = Set.of(FileState.ACCEPTED, FileState.ACCEPTED_WITH_WARNINGS);
    private static final Set<FileState> DRAWN =
            Set.of(FileState.ACCEPTED, FileState.ACCEPTED_WITH_WARNINGS, FileState.SUPERSEDED, FileState.REFUSED);

    private TimelineChart() {}

    /** Empty where no self-scores are due or none has come. */
    static Optional<Chart> of(Table table) {
        return table.results().campaign().inputs().stream()
                .filter(input -> input.kind() == InputKind.SELF_SCORE)
                .map(ExpectedInput::due)
                .findFirst()
                .map(due -> new Timeline(rows(table, due), due))
                .filter(body -> body.rows().stream().anyMatch(row -> row.received() != null))
                .map(body -> table.bare(message(body), body, notes(body)));
    }

    private static List<Timeline.Row> rows(Table table, ZonedDateTime due) {
        List<Timeline.Row> rows = table.bloc().bloc().members().stream()
                .map(agency -> row(table, agency, due))
                .sorted(comparing(Timeline.Row::received, nullsLast(comparing(ZonedDateTime::toInstant))))
                .toList();
        List<Timeline.Row> counted = new ArrayList<>();
        for (Timeline.Row row : rows) {
            Integer place = row.received() == null ? null : counted.size() + 1;
            Label label = new Label(place, row.label().name(), false);
            counted.add(
                    new Timeline.Row(label, row.received(), row.others(), row.extended(), row.late(), row.verdict()));
        }
        return counted;
    }

    private static Timeline.Row row(Table table, Agency agency, ZonedDateTime due) {
        List<FiledSubmission> papers = papers(table, agency);
        FiledSubmission counting = papers.stream()
                .filter(paper -> COUNTING.contains(paper.state()))
                .max(comparing(FiledSubmission::receivedAt))
                .orElse(null);
        ZonedDateTime extended = extension(table, agency);
        ZonedDateTime received = counting == null ? null : counting.receivedAt();
        int days = received == null ? 0 : daysLate(received, extended == null ? due : extended);
        return new Timeline.Row(
                Label.of(agency.name()),
                received,
                papers.stream()
                        .filter(paper -> paper != counting)
                        .map(paper -> new Timeline.Other(paper.receivedAt(), paper.state() == FileState.REFUSED))
                        .toList(),
                extended,
                days > 0,
                verdict(papers, received, extended, days));
    }

    private static List<FiledSubmission> papers(Table table, Agency agency) {
        return table.results().docket().submissions().stream()
                .filter(paper -> paper.kind() == InputKind.SELF_SCORE
                        && agency.code().equals(paper.agency())
                        && DRAWN.contains(paper.state()))
                .sorted(comparing(FiledSubmission::receivedAt).thenComparing(FiledSubmission::version))
                .toList();
    }

    private static @Nullable ZonedDateTime extension(Table table, Agency agency) {
        return table.results().docket().extensions().stream()
                .filter(extension -> extension.kind() == InputKind.SELF_SCORE
                        && extension.agency().equals(agency.code()))
                .map(Extension::due)
                .findFirst()
                .orElse(null);
    }

    /** Days begun after the last moment on time. */
    private static int daysLate(ZonedDateTime received, ZonedDateTime due) {
        long seconds = Duration.between(due, received).getSeconds();
        return seconds <= 0 ? 0 : (int) ((seconds + 86_399) / 86_400);
    }

    private static String verdict(
            List<FiledSubmission> papers,
            @Nullable ZonedDateTime received,
            @Nullable ZonedDateTime extended,
            int days) {
        if (received == null) {
            return papers.isEmpty() ? say("chưa nộp") : say("bị trả lại");
        }
        if (days > 0) {
            return say("trễ {0} ngày", days);
        }
        return extended == null ? say("đúng hạn") : say("đúng hạn gia hạn");
    }

    private static Message message(Timeline body) {
        int members = body.rows().size();
        long onTime = onTime(body);
        List<Timeline.Row> late = late(body);
        return Message.of(
                members == 1 ? alone(body.rows().get(0)) : several(members, onTime, late),
                Timeline.class,
                drawn -> drawn.rows().size() == members
                        && onTime(drawn) == onTime
                        && late(drawn).equals(late));
    }

    private static String alone(Timeline.Row only) {
        return say("{0} nộp {1}", only.label().name(), only.verdict());
    }

    private static String several(int members, long onTime, List<Timeline.Row> late) {
        List<String> parts = new ArrayList<>();
        if (onTime == members) {
            parts.add(say("Cả {0} đơn vị nộp đúng hạn", members));
        } else if (onTime == 0) {
            parts.add(say("Không đơn vị nào nộp đúng hạn"));
        } else {
            parts.add(say("{0} trên {1} đơn vị nộp đúng hạn", onTime, members));
        }
        if (late.size() == 1) {
            parts.add(say(
                    "{0} {1}##who was how late",
                    late.get(0).label().name(), late.get(0).verdict()));
        } else if (!late.isEmpty()) {
            parts.add(say("{0} đơn vị nộp trễ", late.size()));
        }
        long missing = members - onTime - late.size();
        if (missing > 0) {
            parts.add(say("{0} đơn vị chưa có bảng hợp lệ", missing));
        }
        return String.join("; ", parts);
    }

    private static long onTime(Timeline body) {
        return body.rows().stream()
                .filter(row -> row.received() != null
                        && !row.received().isAfter(row.extended() == null ? body.due() : row.extended()))
                .count();
    }

    private static List<Timeline.Row> late(Timeline body) {
        return body.rows().stream().filter(Timeline.Row::late).toList();
    }

    private static List<String> notes(Timeline body) {
        List<String> notes = new ArrayList<>();
        notes.add(say(
                "Số trước tên: đơn vị thứ mấy có bảng tự chấm điểm được tính, theo sổ tiếp nhận hoặc lúc nhận tệp."));
        if (body.rows().stream().anyMatch(row -> !row.others().isEmpty())) {
            notes.add(say("Vòng tròn rỗng: bản trước, đã có bản mới thay. Dấu ×: bản bị trả lại."));
        }
        return notes;
    }
}
