package vn.thidua.yearend.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import vn.thidua.visual.drawing.Typeface;
import vn.thidua.workbook.CarriedChart;

/** One slide below its title, filled from top to bottom. Measures are points; a slide is 960 by 540 of them. */
final class Leaf {

    static final double LEFT = 40;
    static final double WIDTH = 880;
    static final double TOP = 120;
    static final double BOTTOM = 496;

    /** Between two things. */
    static final double GAP = 12;

    private static final double TITLE_HEIGHT = 74;
    private static final double LINE = 36;
    private static final Color WARNING = new Color(0xA40E26);
    private static final Color MUTED = new Color(0x595959);
    static final Color SHADE = new Color(0xF2F2F2);

    private final Deck deck;
    private final XSLFSlide slide;
    private double y = TOP;

    Leaf(Deck deck, XSLFSlide slide, String title, String stamp) {
        this.deck = deck;
        this.slide = slide;
        double width = WIDTH - deck.brand().besideTitle();
        double size = size(title, width);
        Fitting fitting = new Fitting(Typeface.BOLD, size);
        String told = fitting.cut(title, width, (int) Math.floor(TITLE_HEIGHT / fitting.line()));
        deck.words(Deck.place(slide, 0)).add(told, size, true, null);
        if (!stamp.isEmpty()) {
            deck.words(box(new Rectangle2D.Double(LEFT, 15, WIDTH, 18)))
                    .add(stamp, 13, true, WARNING, TextAlign.RIGHT, false);
        }
    }

    /** A line in smaller words before two in larger ones. */
    private static double size(String title, double width) {
        Fitting line = Fitting.largest(Typeface.BOLD, title, width, LINE, 28, 26, 24);
        return line.lines(title, width) == 1
                ? line.size()
                : Fitting.largest(Typeface.BOLD, title, width, TITLE_HEIGHT, 28, 26, 24, 22, 20, 18)
                        .size();
    }

    double room() {
        return BOTTOM - y;
    }

    boolean untouched() {
        return y == TOP;
    }

    private Rectangle2D next(double height) {
        Rectangle2D place = new Rectangle2D.Double(LEFT, y, WIDTH, height);
        y += height + GAP;
        return place;
    }

    private XSLFTextBox box(Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        Words.inset(box, 0, 0);
        box.setWordWrap(true);
        box.setTextAutofit(TextAutofit.NONE);
        return box;
    }

    /** Words without a point before them. */
    void text(String text, double size, double height) {
        deck.words(box(next(height))).add(text, size, false, null);
    }

    /** Small words, such as the explanation of a table. */
    void note(String text, double size, double height) {
        deck.words(box(next(height))).add(text, size, false, MUTED);
    }

    void points(List<String> points, double size, double height) {
        Words words = deck.words(box(next(height)));
        points.forEach(point -> words.point(point, size));
    }

    void tiles(List<Tile> tiles, double height, double caption) {
        Rectangle2D row = next(height);
        double width = (WIDTH - (tiles.size() - 1) * GAP) / tiles.size();
        for (int index = 0; index < tiles.size(); index++) {
            Tile tile = tiles.get(index);
            XSLFTextBox box =
                    box(new Rectangle2D.Double(LEFT + index * (width + GAP), row.getY(), width, row.getHeight()));
            box.setFillColor(SHADE);
            Words.inset(box, Tile.ASIDE, Tile.ABOVE);
            Words words = deck.words(box);
            words.add(tile.figure(), tile.size(width), true, deck.brand().colour());
            words.add(tile.caption(), caption, false, null);
        }
    }

    /** Some rows of a table below its head. */
    void table(Grid grid, List<Grid.Row> rows, double size, String alt) {
        DrawnGrid drawn = new DrawnGrid(grid, rows, grid.widths(WIDTH, size), size);
        drawn.write(slide, next(drawn.height()), deck);
        Alt.tell(slide, alt);
    }

    /**
     * From here on.
     *
     * @param centred in the middle of the room that is left
     */
    void chart(CarriedChart chart, double width, double height, boolean centred, String alt) {
        double top = centred ? y + (room() - height) / 2 : y;
        Rectangle2D place = new Rectangle2D.Double(LEFT, top, width, height);
        deck.chart(slide, chart, place, alt);
    }

    /** Which colour is which, to the right of a chart. */
    void key(List<Key> lines, double left, double size) {
        Words words = deck.words(box(new Rectangle2D.Double(left, y, LEFT + WIDTH - left, room())));
        lines.forEach(line -> words.key(line, size));
    }
}
