package vn.thidua.visual;

import static java.util.Comparator.comparing;
import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Optional;
import vn.thidua.standing.Standing;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.RankChange;
import vn.thidua.standing.years.YearOnYear;

/** What became of last year's ranks. */
final class SlopesChart {

    private SlopesChart() {}

    /** Empty where no earlier year is known, or nobody was ranked in both. */
    static Optional<Chart> of(Table table, BlocYears years) {
        Integer then = years.before();
        return then == null
                ? Optional.empty()
                : of(
                        table,
                        then,
                        table.ranked().stream()
                                .map(standing -> row(years, standing))
                                .toList());
    }

    /** With its earlier rank as the same unit in the bloc's own table, if it had one. */
    private static Slopes.Row row(BlocYears years, Standing standing) {
        Optional<RankChange> change = years.of(standing.agency().code()).map(YearOnYear::rank);
        return new Slopes.Row(
                Table.label(standing),
                change.map(RankChange::then).orElse(null),
                standing.rank(),
                change.map(RankChange::real).orElse(0));
    }

    static Optional<Chart> of(Table table, int then, List<Slopes.Row> rows) {
        Slopes body = new Slopes(then, table.results().campaign().year(), rows);
        return both(body).isEmpty() ? Optional.empty() : Optional.of(table.chart(message(body), body, notes(body)));
    }

    private static List<Slopes.Row> both(Slopes body) {
        return body.rows().stream()
                .filter(row -> row.before() != null && row.after() != null)
                .toList();
    }

    /** Who rose only because others left is not praised for it. */
    private static Message message(Slopes body) {
        Optional<Slopes.Row> found = both(body).stream()
                .filter(Slopes.Row::byResults)
                .max(comparing((Slopes.Row row) -> Math.abs(row.gained())).thenComparing(Slopes.Row::gained));
        if (found.isEmpty()) {
            return unearned(body);
        }
        Slopes.Row most = found.get();
        int gained = most.gained();
        long equals = as(body, gained);
        boolean largest = largest(body) == Math.abs(gained);
        String who = equals > 1 ? say("{0} đơn vị cùng", equals) : most.label().name();
        String moved = say(
                gained > 0 ? "{0} lên {1} hạng so với năm {2}" : "{0} xuống {1} hạng so với năm {2}",
                who,
                Math.abs(gained),
                body.then());
        return Message.of(
                say(largest ? "{0}, nhiều nhất khối" : "{0}, nhiều nhất do kết quả của mình", moved),
                Slopes.class,
                drawn -> drawn.rows().contains(most)
                        && as(drawn, gained) == equals
                        && (largest(drawn) == Math.abs(gained)) == largest
                        && both(drawn).stream()
                                .filter(Slopes.Row::byResults)
                                .allMatch(row -> Math.abs(row.gained()) <= Math.abs(gained)));
    }

    private static Message unearned(Slopes body) {
        boolean moved = largest(body) > 0;
        return Message.of(
                moved
                        ? say("Thứ hạng so với năm {0} chỉ đổi do khối đổi thành viên hoặc bảng điểm", body.then())
                        : say("Thứ hạng không đổi so với năm {0}", body.then()),
                Slopes.class,
                drawn -> largest(drawn) > 0 == moved && both(drawn).stream().noneMatch(Slopes.Row::byResults));
    }

    private static int largest(Slopes body) {
        return both(body).stream().mapToInt(row -> Math.abs(row.gained())).max().orElse(0);
    }

    private static long as(Slopes body, int gained) {
        return both(body).stream()
                .filter(Slopes.Row::byResults)
                .filter(row -> row.gained() == gained)
                .count();
    }

    private static List<String> notes(Slopes body) {
        return body.rows().stream().anyMatch(row -> row.before() == null || row.after() == null)
                ? List.of(say("Đơn vị chỉ có tên ở một bên: năm kia không có hạng của riêng mình trong khối."))
                : List.of();
    }
}
