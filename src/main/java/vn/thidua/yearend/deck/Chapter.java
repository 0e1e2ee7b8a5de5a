package vn.thidua.yearend.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.visual.drawing.Typeface;
import vn.thidua.workbook.CarriedChart;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.Setting;

/** Slides of one title: what does not fit on the first goes on on the next. */
public final class Chapter {

    /** The smallest words of a body, which the last row of a hall can read. */
    private static final double BODY = 18;

    private static final double[] BODIES = {22, 20, BODY};
    private static final double[] CELLS = {20, 18, 16, 14, 13, 12};

    /** Of tables that go on on other slides anyway, and on many. */
    private static final double CELLS_OF_MANY = 14;

    private static final double CELLS_OF_VERY_MANY = 12;

    /** Slides of one table before its words get smaller. */
    private static final double MANY = 3;

    private static final Fitting NOTES = new Fitting(Typeface.REGULAR, 14);

    /** Lines of a sentence, a point or an explanation. */
    private static final int LONGEST = 6;

    private final Deck deck;
    private final String title;
    private final String stamp;
    private final Notes notes;
    private Leaf leaf;

    /** @param stamp a warning that nobody may overlook, on each of the slides; empty for none */
    public Chapter(Deck deck, String title, String stamp, Notes notes) {
        this.deck = deck;
        this.title = title;
        this.stamp = stamp;
        this.notes = notes;
        this.leaf = deck.leaf(title, stamp, notes);
    }

    private void turn() {
        leaf = deck.leaf(title + " " + deck.wording().say("(tiếp)"), stamp, notes);
    }

    private void need(double height) {
        if (leaf.room() < height && !leaf.untouched()) {
            turn();
        }
    }

    /** Figures side by side. */
    public void tiles(List<Tile> tiles) {
        double width = (Leaf.WIDTH - (tiles.size() - 1) * Leaf.GAP) / tiles.size();
        double height = tiles.stream()
                .mapToDouble(tile -> tile.height(width, BODY))
                .max()
                .orElse(0);
        need(height);
        leaf.tiles(tiles, height, BODY);
    }

    /** A sentence of the body; of a very long one the beginning. */
    public void text(String text) {
        Fitting fitting = new Fitting(Typeface.REGULAR, BODY);
        String told = fitting.cut(text, Leaf.WIDTH, LONGEST);
        double height = fitting.height(told, Leaf.WIDTH);
        need(height);
        leaf.text(told, BODY, height);
    }

    /**
     * Points of a list, as large as the room allows.
     *
     * @param notes explanations below in small words
     */
    public void points(List<String> points, String... notes) {
        Fitting smallest = new Fitting(Typeface.REGULAR, BODY);
        set(
                points.stream()
                        .map(point -> smallest.cut(point, Leaf.WIDTH - Words.INDENT, LONGEST))
                        .toList(),
                notes);
    }

    private void set(List<String> points, String... notes) {
        double room = leaf.room() - height(notes);
        for (double size : BODIES) {
            if (height(points, size) <= room) {
                leaf.points(points, size, height(points, size));
                write(notes);
                return;
            }
        }
        // As much on each slide, so that no last one is nearly empty.
        double whole = height(points, BODY) + height(notes);
        double even = whole / Math.ceil(whole / leaf.room());
        List<String> some = new ArrayList<>();
        for (String point : points) {
            double before = height(some, BODY);
            double after = before + height(List.of(point), BODY);
            if (after > leaf.room() || before >= even) {
                if (!some.isEmpty()) {
                    leaf.points(some, BODY, before);
                }
                turn();
                some = new ArrayList<>();
            }
            some.add(point);
        }
        leaf.points(some, BODY, height(some, BODY));
        write(notes);
    }

    private static double height(List<String> points, double size) {
        Fitting fitting = new Fitting(Typeface.REGULAR, size);
        return points.stream()
                .mapToDouble(point -> fitting.height(point, Leaf.WIDTH - Words.INDENT) + Words.AFTER)
                .sum();
    }

    private static double height(String... notes) {
        return Stream.of(notes)
                .mapToDouble(note -> Leaf.GAP + NOTES.height(NOTES.cut(note, Leaf.WIDTH, LONGEST), Leaf.WIDTH))
                .sum();
    }

    private void write(String... notes) {
        for (String note : notes) {
            String told = NOTES.cut(note, Leaf.WIDTH, LONGEST);
            double height = NOTES.height(told, Leaf.WIDTH);
            need(height);
            leaf.note(told, NOTES.size(), height);
        }
    }

    /**
     * As large as the room allows; on a slide of its own, or on several, if need be.
     *
     * @param alt what it shows
     * @param notes explanations below in small words
     */
    public void table(Grid grid, String alt, String... notes) {
        double below = height(notes);
        double least = grid.height(Leaf.WIDTH, CELLS[CELLS.length - 1]) + below;
        if (least > leaf.room() && least <= Leaf.BOTTOM - Leaf.TOP) {
            turn();
        }
        for (double size : CELLS) {
            if (grid.height(Leaf.WIDTH, size) + below <= leaf.room()) {
                leaf.table(grid, grid.rows(), size, alt);
                write(notes);
                return;
            }
        }
        boolean many = grid.height(Leaf.WIDTH, CELLS_OF_MANY) > MANY * (Leaf.BOTTOM - Leaf.TOP);
        parts(grid, many ? CELLS_OF_VERY_MANY : CELLS_OF_MANY, alt);
        write(notes);
    }

    /** Whether the table stands on this slide, below what is there, in words that are not small. */
    public boolean holds(Grid grid) {
        return grid.height(Leaf.WIDTH, CELLS_OF_MANY) <= leaf.room();
    }

    private void parts(Grid grid, double size, String alt) {
        double[] widths = grid.widths(Leaf.WIDTH, size);
        double head = Grid.height(grid.head(), widths, size);
        need(3 * head);
        List<Grid.Row> some = new ArrayList<>();
        double height = head;
        for (Grid.Row whole : grid.rows()) {
            Grid.Row row = Grid.within(whole, widths, size, Leaf.BOTTOM - Leaf.TOP - head);
            double more = Grid.height(row, widths, size);
            if (height + more > leaf.room()) {
                if (!some.isEmpty()) {
                    leaf.table(grid, some, size, alt);
                }
                turn();
                some = new ArrayList<>();
                height = head;
            }
            some.add(row);
            height += more;
        }
        leaf.table(grid, some, size, alt);
    }

    /** A chart of PowerPoint's own, in the same scale on as many slides as its names need to be read. */
    public void chart(NativeChart chart) {
        chart(chart, List.of(), Integer.MAX_VALUE);
    }

    /** With which colour is which beside it. */
    public void chart(NativeChart chart, List<Key> keys) {
        chart(chart, keys, Integer.MAX_VALUE);
    }

    /** @param strong so many rows from the top stand out */
    public void chart(NativeChart chart, int strong) {
        chart(chart, List.of(), strong);
    }

    private void chart(NativeChart chart, List<Key> keys, int strong) {
        ChartField field = new ChartField(chart, !keys.isEmpty());
        int rows = chart.names().size();
        int most = field.most(leaf.room());
        int parts = (rows + most - 1) / most;
        for (int part = 0; part < parts; part++) {
            if (part > 0) {
                turn();
            }
            int from = rows * part / parts;
            int to = rows * (part + 1) / parts;
            Setting setting = field.setting(to - from, leaf.room(), Math.max(0, strong - from));
            double height = field.height(to - from, leaf.room());
            CarriedChart carried = CarriedChart.of(field.fitted().rows(from, to), setting);
            leaf.chart(carried, field.width(), height, keys.isEmpty(), chart.alt());
            if (!keys.isEmpty()) {
                key(keys);
            }
        }
    }

    /** Beside a chart; where titles are too long for all of them, their beginnings. */
    private void key(List<Key> keys) {
        double width = ChartField.KEY - Words.INDENT;
        double height = leaf.room() - keys.size() * Words.AFTER;
        String all = keys.stream().map(Key::text).collect(Collectors.joining("\n"));
        Fitting fitting = Fitting.largest(Typeface.REGULAR, all, width, height, 16, 14, 13, 12);
        int most = Math.max(1, (int) Math.floor(height / fitting.line() / keys.size()));
        boolean whole = fitting.height(all, width) <= height;
        List<Key> told = keys.stream()
                .map(key -> whole ? key : new Key(key.colour(), fitting.cut(key.text(), width, most)))
                .toList();
        leaf.key(told, Leaf.LEFT + Leaf.WIDTH - ChartField.KEY, fitting.size());
    }

    /** The columns of a chart with their colours. */
    public static List<Key> keys(NativeChart chart) {
        return chart.columns().stream()
                .map(column -> new Key(column.colour(), column.name()))
                .toList();
    }
}
