package vn.thidua.workbook.chart;

import static vn.thidua.bilingual.Speech.say;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Blocs;
import vn.thidua.visual.Body;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Label;
import vn.thidua.visual.Pact;
import vn.thidua.visual.Ranges;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.visual.Slopes;
import vn.thidua.visual.Timeline;
import vn.thidua.visual.drawing.Palette;
import vn.thidua.workbook.Moments;
import vn.thidua.workbook.chart.NativeChart.Column;
import vn.thidua.workbook.chart.NativeChart.Type;

/** What Office draws of each kind of body. A heat map it has only as colours of cells. */
record Translation(Chart chart) {

    static final String DUE = "Hạn nộp";
    static final String UP = "Có thể lên (hạng)";
    static final String DOWN = "Có thể xuống (hạng)";

    /** More lines than this nobody could follow. */
    private static final int MOST_SLOPES = 12;

    Optional<NativeChart> translated() {
        Body body = chart.body();
        if (body instanceof Ranking ranking) {
            return Optional.of(ranking(ranking.rows()));
        }
        if (body instanceof Sections sections) {
            return Optional.of(sections(sections));
        }
        if (body instanceof SelfAndFinal dots) {
            return Optional.of(selfAndFinal(dots.rows()));
        }
        if (body instanceof Ranges ranges) {
            return Optional.of(ranges(ranges.rows()));
        }
        if (body instanceof Timeline times) {
            return Optional.of(times(times));
        }
        if (body instanceof Pact pact) {
            return Optional.of(pact(pact.rows()));
        }
        if (body instanceof Slopes slopes) {
            return slopes(slopes);
        }
        return body instanceof Blocs blocs ? Optional.of(blocs(blocs.rows())) : Optional.empty();
    }

    private NativeChart ranking(List<Ranking.Row> rows) {
        return table(
                Type.BARS,
                rows.stream().map(row -> row.label().name()).toList(),
                column(say(Ranking.SERIES), rows, Ranking.Row::total, Palette.LEADER));
    }

    private NativeChart sections(Sections body) {
        Column[] columns = IntStream.range(0, body.parts().size())
                .mapToObj(part -> column(
                        body.parts().get(part).name(),
                        body.rows(),
                        row -> row.values().get(part),
                        Palette.section(part)))
                .toArray(Column[]::new);
        return table(Type.STACK, names(body.rows(), Sections.Row::label), columns);
    }

    private NativeChart selfAndFinal(List<SelfAndFinal.Row> rows) {
        return table(
                Type.BARS,
                names(rows, SelfAndFinal.Row::label),
                column(say(SelfAndFinal.SELF), rows, SelfAndFinal.Row::self, Palette.SELF),
                column(say(SelfAndFinal.FINAL), rows, SelfAndFinal.Row::result, Palette.FINAL));
    }

    private NativeChart ranges(List<Ranges.Row> rows) {
        return table(
                Type.RANGES,
                0,
                names(rows, Ranges.Row::label),
                column(say(Ranges.BEST), rows, row -> BigDecimal.valueOf(row.best()), Palette.BAR),
                column(say(Ranges.RANK), rows, row -> BigDecimal.valueOf(row.rank()), Palette.LEADER),
                column(say(Ranges.WORST), rows, row -> BigDecimal.valueOf(row.worst()), Palette.BAR),
                column(say(UP), rows, row -> BigDecimal.valueOf(row.rank() - row.best()), Palette.BAR),
                column(say(DOWN), rows, row -> BigDecimal.valueOf(row.worst() - row.rank()), Palette.BAR));
    }

    /** Only of what came: the stairs count up row by row. */
    private NativeChart times(Timeline body) {
        List<Timeline.Row> received =
                body.rows().stream().filter(row -> row.received() != null).toList();
        return table(
                Type.TIMES,
                0,
                names(received, Timeline.Row::label),
                column(
                        say(Timeline.RECEIVED),
                        received,
                        row -> Moments.serial(Objects.requireNonNull(row.received())),
                        Palette.LEADER),
                column(
                        say(Timeline.COUNT),
                        received,
                        row -> BigDecimal.valueOf(
                                Objects.requireNonNull(row.label().place())),
                        Palette.LEADER),
                column(say(DUE), received, row -> Moments.serial(body.due()), Palette.THRESHOLD));
    }

    private NativeChart pact(List<Pact.Row> rows) {
        return table(
                Type.TARGETS,
                1,
                rows.stream().map(Pact.Row::named).toList(),
                column(say(Pact.REACHED), rows, Pact.Row::percent, Palette.LEADER));
    }

    private Optional<NativeChart> slopes(Slopes body) {
        List<Slopes.Row> rows = body.rows().stream()
                .filter(row -> row.before() != null && row.after() != null)
                .toList();
        return rows.isEmpty() || rows.size() > MOST_SLOPES
                ? Optional.empty()
                : Optional.of(table(
                        Type.SLOPES,
                        0,
                        rows.stream().map(row -> row.label().name()).toList(),
                        column(say("Năm {0}", body.then()), rows, row -> rank(row.before()), Palette.LEADER),
                        column(say("Năm {0}", body.now()), rows, row -> rank(row.after()), Palette.LEADER)));
    }

    private static BigDecimal rank(@Nullable Integer rank) {
        return BigDecimal.valueOf(Objects.requireNonNull(rank));
    }

    private NativeChart blocs(List<Blocs.Row> rows) {
        return table(
                Type.BARS,
                1,
                names(rows, Blocs.Row::label),
                column(say(Blocs.MEDIAN), rows, Blocs.Row::median, Palette.SELF),
                column(say("Cao nhất"), rows, row -> row.dots().get(0).percent(), Palette.FINAL));
    }

    private NativeChart table(Type type, List<String> names, Column... columns) {
        return table(type, chart.points().rounding().displayScale(), names, columns);
    }

    private NativeChart table(Type type, int decimals, List<String> names, Column... columns) {
        return new NativeChart(
                type, NativeChart.title(chart), chart.alt(), say("Đơn vị"), names, List.of(columns), decimals);
    }

    private static <T> List<String> names(List<T> rows, Function<T, Label> label) {
        return rows.stream().map(row -> label.apply(row).text()).toList();
    }

    private static <T> Column column(String name, List<T> rows, Function<T, @Nullable BigDecimal> value, Color colour) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return new Column(name, values, colour);
    }
}
