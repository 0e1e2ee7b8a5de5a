package vn.thidua.visual.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.Results;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Datum;
import vn.thidua.visual.Message;
import vn.thidua.visual.drawing.Drawing;
import vn.thidua.visual.drawing.Drawing.Area;
import vn.thidua.visual.drawing.Drawing.Item;
import vn.thidua.visual.drawing.Drawing.Line;
import vn.thidua.visual.drawing.Drawing.Ruler;
import vn.thidua.visual.drawing.Drawing.Words;
import vn.thidua.visual.drawing.Typeface;

/** Each rule sees what it is there to see. */
class RulesTests {

    private static final Color INK = new Color(0x1F1F1F);
    private static final Datum ONE = new Datum("Đơn vị A", "Mục I", "10");
    private static final Datum OTHER = new Datum("Đơn vị A", "Mục II", "20");

    @Test
    void greyOnGreyIsTooPale() {
        Item ground = area(100, 100, 400, 60, new Color(0x7393AE), null);
        assertThat(new TextContrastRule().breaches(page(ground, words("98,25", 120, 140, INK))))
                .isEmpty();
        assertThat(new TextContrastRule().breaches(page(ground, words("98,25", 120, 140, Color.WHITE))))
                .singleElement()
                .asString()
                .contains("98,25", "#7393AE");
    }

    @Test
    void textThatLeavesItsBarIsSeenOnPaperToo() {
        Item bar = area(100, 100, 40, 60, INK, null);
        assertThat(new TextContrastRule().breaches(page(bar, words("98,25", 110, 140, Color.WHITE))))
                .isNotEmpty();
    }

    @Test
    void aPaleMarkNeedsItsNumber() {
        Item pale = area(100, 100, 90, 60, new Color(0xFBE9DC), ONE);
        assertThat(new MarkContrastRule().breaches(page(pale))).hasSize(1);
        assertThat(new MarkContrastRule().breaches(page(pale, words("10", 120, 140, INK))))
                .isEmpty();
        assertThat(new MarkContrastRule().breaches(page(area(100, 100, 90, 60, INK, ONE))))
                .isEmpty();
    }

    @Test
    void neighboursOfOneLightnessLookAlikeInGrey() {
        Item green = area(100, 100, 90, 60, new Color(0x009E73), ONE);
        Item vermilion = area(192, 100, 90, 60, new Color(0xD55E00), OTHER);
        Item navy = area(192, 100, 90, 60, new Color(0x00436A), OTHER);
        assertThat(new GreyNeighboursRule().breaches(page(green, vermilion))).hasSize(1);
        assertThat(new GreyNeighboursRule().breaches(page(green, navy))).isEmpty();
    }

    @Test
    void textOnTextIsSeen() {
        assertThat(new TextOverlapRule()
                        .breaches(page(words("Sở Y tế", 100, 100, INK), words("Ban Dân tộc", 120, 106, INK))))
                .containsExactly("“Sở Y tế” covers “Ban Dân tộc”");
        assertThat(new TextOverlapRule().breaches(page(words("Sở Y tế", 100, 100, INK), words("Ế Ỗ Ặ", 100, 126, INK))))
                .isEmpty();
    }

    @Test
    void aLineThroughTextIsSeenUnlessABarLiesBetween() {
        Item line = new Line(new Line2D.Double(130, 50, 130, 300), new BasicStroke(3), INK);
        Item bar = area(90, 70, 200, 60, new Color(0x7393AE), null);
        Item words = words("98,25", 100, 110, INK);
        assertThat(new TextCrossedRule().breaches(page(line, words))).containsExactly("“98,25” is crossed");
        assertThat(new TextCrossedRule().breaches(page(line, bar, words))).isEmpty();
        assertThat(new TextCrossedRule().breaches(page(words, bar))).hasSize(1);
    }

    @Test
    void whatLeavesThePageIsCut() {
        assertThat(new ClippingRule().breaches(page(words("Sở Thông tin và Truyền thông", 1800, 100, INK))))
                .containsExactly("“Sở Thông tin và Truyền thông” is cut");
        assertThat(new ClippingRule().breaches(page(area(1900, 100, 30, 30, INK, ONE))))
                .hasSize(1);
        assertThat(new ClippingRule().breaches(page(area(1800, 100, 30, 30, INK, ONE))))
                .isEmpty();
    }

    @Test
    void smallPrintIsSeen() {
        Item small = new Words("chú thích", Typeface.REGULAR, 12, 100, 100, INK);
        assertThat(new TextSizeRule().breaches(page(small))).hasSize(1);
    }

    @Test
    void aLetterThatTheTypefaceLacksIsSeen() {
        assertThat(new GlyphRule().breaches(page(words("字", 100, 100, INK))))
                .containsExactly("U+5B57 of “字” has no letter");
    }

    @Test
    void barsWithoutZeroAndDotsWithoutASignAreSeen() {
        assertThat(new TruncatedAxisRule().breaches(page(new Ruler(true, false, 80, 100, false))))
                .hasSize(1);
        assertThat(new TruncatedAxisRule().breaches(page(new Ruler(false, true, 80, 100, false))))
                .as("no sign and no note")
                .hasSize(2);
        assertThat(new TruncatedAxisRule().breaches(page(new Ruler(true, false, 0, 100, false))))
                .isEmpty();
    }

    @Test
    void aBarThatIsLongerThanItsNumberIsSeen() {
        Ruler ruler = new Ruler(true, false, 0, 100, false);
        Item ten = area(100, 100, 100, 30, INK, ONE);
        Item twenty = area(100, 140, 200, 30, INK, OTHER);
        Item alsoTwenty = area(100, 140, 150, 30, INK, OTHER);
        assertThat(new BarLengthRule().breaches(page(List.of(ruler), ten, twenty)))
                .isEmpty();
        assertThat(new BarLengthRule().breaches(page(List.of(ruler), ten, alsoTwenty)))
                .hasSize(1);
    }

    @Test
    void twoSeriesOfOneColourAreSeen() {
        Chart sections = new Charts().of(results(), results().blocs().get(0)).get(1);
        Drawing drawing = drawing(List.of(), area(0, 0, 9, 9, INK, ONE), area(20, 0, 9, 9, INK, OTHER));
        assertThat(new SeriesRule().breaches(new Page(sections, drawing)))
                .containsExactly("[Mục I, Mục II] share a colour");
    }

    @Test
    void elevenSeriesAreTooMany() {
        Chart sections = new Charts().of(results(), results().blocs().get(0)).get(1);
        Item[] parts = new Item[11];
        for (int part = 0; part < 11; part++) {
            parts[part] = area(part * 10, 0, 9, 9, new Color(part, part, part), new Datum("A", "Mục " + part, "1"));
        }
        assertThat(new SeriesRule().breaches(new Page(sections, drawing(List.of(), parts))))
                .containsExactly("11 series");
    }

    @Test
    void aChartWithoutWordsIsSeen() {
        Chart silent = saying("");
        assertThat(new AltTextRule().breaches(Page.of(chart()))).isEmpty();
        assertThat(new TitleRule().breaches(Page.of(silent))).isNotEmpty();
    }

    @Test
    void aMessageThatTheDataDoNotSayIsSeen() {
        assertThat(new TitleRule().breaches(Page.of(chart()))).isEmpty();
        assertThat(new TitleRule().breaches(Page.of(saying("Sở Y tế dẫn đầu, hơn đơn vị thứ hai 31,75 điểm"))))
                .containsExactly("the data do not say 31,75 in: Sở Y tế dẫn đầu, hơn đơn vị thứ hai 31,75 điểm");
    }

    @Test
    void aNumberThatIsMissingDoubledOrForeignIsSeen() {
        Page whole = Page.of(chart());
        assertThat(new DataDrawnRule().breaches(whole)).isEmpty();
        List<Item> items = whole.drawing().items();
        Item mark = whole.marks().get(0);
        assertThat(new DataDrawnRule()
                        .breaches(
                                page(items.stream().filter(item -> item != mark).toArray(Item[]::new))))
                .singleElement()
                .asString()
                .endsWith("is not drawn");
        assertThat(new DataDrawnRule().breaches(page(with(items, mark)))).hasSize(1);
        assertThat(new DataDrawnRule().breaches(page(with(items, area(0, 0, 9, 9, INK, ONE)))))
                .singleElement()
                .asString()
                .endsWith("is no number of the chart");
    }

    private static Item[] with(List<Item> items, Item more) {
        Item[] all = items.toArray(new Item[items.size() + 1]);
        all[items.size()] = more;
        return all;
    }

    private static Results results() {
        return ChartGallery.usual();
    }

    private static Chart chart() {
        return new Charts().ranking(results(), results().blocs().get(0));
    }

    private static Chart saying(String text) {
        Chart chart = chart();
        return new Chart(
                new Message(text, body -> true),
                chart.heading(),
                chart.body(),
                chart.notes(),
                chart.source(),
                chart.points());
    }

    private static Item area(double x, double y, double width, double height, Color colour, Datum datum) {
        return new Area(new Rectangle2D.Double(x, y, width, height), colour, datum);
    }

    private static Item words(String text, double x, double y, Color colour) {
        return new Words(text, Typeface.REGULAR, 22, x, y, colour);
    }

    private static Page page(Item... items) {
        return page(List.of(), items);
    }

    private static Page page(Ruler ruler) {
        return page(List.of(ruler));
    }

    private static Page page(List<Ruler> rulers, Item... items) {
        return new Page(chart(), drawing(rulers, items));
    }

    private static Drawing drawing(List<Ruler> rulers, Item... items) {
        return new Drawing(1920, 1080, List.of(items), rulers);
    }
}
