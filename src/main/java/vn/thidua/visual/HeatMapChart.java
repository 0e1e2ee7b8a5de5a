package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.standing.Standing;

/** Where points were lost, by criterion or, where there are too many, by section. */
final class HeatMapChart {

    /** Longer names of criteria are cut in the message. */
    private static final int LONGEST_NAME = 70;

    private HeatMapChart() {}

    static Chart of(Table table) {
        Losses losses = Losses.of(table);
        List<HeatMap.Row> rows = table.ranked().stream()
                .map(standing -> row(standing, losses, table.points()))
                .toList();
        HeatMap body = new HeatMap(losses.groups(), rows);
        return table.chart(message(body, losses.ofCriteria(), table.points()), body, notes(body, losses));
    }

    private static HeatMap.Row row(Standing standing, Losses losses, Points points) {
        List<HeatMap.Cell> cells = losses.of(standing).stream()
                .map(lost -> new HeatMap.Cell(
                        lost.orElse(null), lost.map(points::ofLoss).orElse("–")))
                .toList();
        return new HeatMap.Row(Table.label(standing), cells, points.of(losses.total(standing)));
    }

    /** Gains are not set against losses. */
    private static BigDecimal lost(Stream<HeatMap.Cell> cells) {
        return cells.map(HeatMap.Cell::lost)
                .flatMap(Stream::ofNullable)
                .map(lost -> lost.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal lostAt(HeatMap body, int column) {
        return lost(body.rows().stream().map(row -> row.cells().get(column)));
    }

    private static long losersAt(HeatMap body, int column) {
        return body.rows().stream()
                .map(row -> row.cells().get(column).lost())
                .filter(lost -> lost != null && lost.signum() > 0)
                .count();
    }

    private static Message message(HeatMap body, boolean ofCriteria, Points points) {
        if (body.data().isEmpty()) {
            return Message.nobody();
        }
        int worst = IntStream.range(0, body.columns().size())
                .boxed()
                .max((one, other) -> lostAt(body, one).compareTo(lostAt(body, other)))
                .orElseThrow();
        BigDecimal most = lostAt(body, worst);
        long losers = losersAt(body, worst);
        if (most.signum() == 0) {
            return message(say("Không đơn vị nào mất điểm"), drawn -> noMoreLost(drawn, BigDecimal.ZERO));
        }
        long equals = equals(body, most);
        if (equals > 1) {
            return message(
                    say(
                            ofCriteria
                                    ? "Mất điểm nhiều nhất ở {0} tiêu chí, mỗi tiêu chí {1} điểm"
                                    : "Mất điểm nhiều nhất ở {0} mục, mỗi mục {1} điểm",
                            equals,
                            points.of(most)),
                    drawn -> equals(drawn, most) == equals && noMoreLost(drawn, most));
        }
        HeatMap.Column column = body.columns().get(worst);
        String text = say(
                ofCriteria
                        ? "Mất điểm nhiều nhất ở tiêu chí {0} “{1}”: {2} điểm, {3} trên {4} đơn vị"
                        : "Mất điểm nhiều nhất ở mục {0} “{1}”: {2} điểm, {3} trên {4} đơn vị",
                column.code(),
                shortened(column.title()),
                points.of(most),
                losers,
                body.rows().size());
        return message(
                text,
                drawn -> drawn.columns().get(worst).equals(column)
                        && lostAt(drawn, worst).compareTo(most) == 0
                        && losersAt(drawn, worst) == losers
                        && equals(drawn, most) == 1
                        && noMoreLost(drawn, most));
    }

    /** How many columns lost so much. */
    private static long equals(HeatMap body, BigDecimal lost) {
        return IntStream.range(0, body.columns().size())
                .filter(column -> lostAt(body, column).compareTo(lost) == 0)
                .count();
    }

    private static boolean noMoreLost(HeatMap body, BigDecimal most) {
        return IntStream.range(0, body.columns().size())
                .allMatch(column -> lostAt(body, column).compareTo(most) <= 0);
    }

    private static Message message(String text, Predicate<HeatMap> proof) {
        return Message.of(text, HeatMap.class, proof);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_NAME
                ? title
                : title.substring(0, LONGEST_NAME).strip() + "…";
    }

    private static List<String> notes(HeatMap body, Losses losses) {
        List<String> notes = new ArrayList<>(losses.notes());
        boolean gaps = body.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.lost() == null);
        notes.add(say(
                gaps
                        ? "Điểm mất = điểm chuẩn trừ kết quả; ô trống: đủ điểm chuẩn; dấu +: vượt điểm chuẩn; dấu –: không áp dụng."
                        : "Điểm mất = điểm chuẩn trừ kết quả; ô trống: đủ điểm chuẩn; dấu +: vượt điểm chuẩn."));
        return notes;
    }
}
