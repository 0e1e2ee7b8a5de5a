package vn.thidua.visual;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                                .map(standing ->
                                        new Slopes.Row(Table.label(standing), before(years, standing), standing.rank()))
                                .toList());
    }

    /** Its rank as the same unit in the bloc's own table, or {@code null}. */
    private static @Nullable Integer before(BlocYears years, Standing standing) {
        return years.of(standing.agency().code())
                .map(YearOnYear::rank)
                .map(RankChange::then)
                .orElse(null);
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

    private static Message message(Slopes body) {
        Slopes.Row most = both(body).stream()
                .max(comparing((Slopes.Row row) -> Math.abs(row.gained())).thenComparing(Slopes.Row::gained))
                .orElseThrow();
        int gained = most.gained();
        long equals = as(body, gained);
        String who = equals > 1 ? equals + " đơn vị cùng" : most.label().name();
        String text = gained == 0
                ? "Thứ hạng không đổi so với năm " + body.then()
                : "%s %s %s hạng so với năm %s, nhiều nhất khối"
                        .formatted(who, gained > 0 ? "lên" : "xuống", Math.abs(gained), body.then());
        return Message.of(
                text,
                Slopes.class,
                drawn -> drawn.rows().contains(most)
                        && as(drawn, gained) == equals
                        && both(drawn).stream().allMatch(row -> Math.abs(row.gained()) <= Math.abs(gained)));
    }

    private static long as(Slopes body, int gained) {
        return both(body).stream().filter(row -> row.gained() == gained).count();
    }

    private static List<String> notes(Slopes body) {
        return body.rows().stream().anyMatch(row -> row.before() == null || row.after() == null)
                ? List.of("Đơn vị chỉ có tên ở một bên: năm kia không có hạng của riêng mình trong khối.")
                : List.of();
    }
}
