package vn.thidua.yearend.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import vn.thidua.yearend.slides.SetText;

/** Whatever words come, in whatever number, they stay in their places and none of the rows is lost. */
class DeckPropertyTests {

    private static final Notes NOTES = new Notes(List.of("Một câu."), List.of());

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of(
                "Ủy", "ban", "nhân", "dân", "tỉnh", "hoàn thành", "xuất sắc", "II.2", "(2,5/3)", "–", "ƯƠNGƯỜNG", "i");
        Arbitrary<String> endless =
                Arbitraries.strings().withChars('W', 'ỡ', 'i').ofMinLength(40).ofMaxLength(3000);
        return Arbitraries.frequencyOf(
                Tuple.of(12, word.list().ofMinSize(1).ofMaxSize(60).map(some -> String.join(" ", some))),
                Tuple.of(1, endless));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return words().list().ofSize(3).list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(tries = 60, seed = "2022")
    void tablesStayOnTheirSlides(
            @ForAll("words") String title, @ForAll("words") String text, @ForAll("rows") List<List<String>> rows)
            throws IOException {
        Deck deck = new Deck(new Brand(Color.BLUE, null), title);
        Grid grid = new Grid(Grid.Column.figure("TT", 1), Grid.Column.text("Đơn vị", 4), Grid.Column.text("Căn cứ", 4));
        rows.forEach(grid::row);
        Chapter chapter = new Chapter(deck, title, "TẠM TÍNH", NOTES);
        chapter.text(text);
        chapter.table(grid, "Bảng", text);
        assertThat(tables(deck)).isEqualTo(rows.size());
    }

    @Property(tries = 60, seed = "2022")
    void pointsStayOnTheirSlides(@ForAll("words") String title, @ForAll("rows") List<List<String>> rows)
            throws IOException {
        Deck deck = new Deck(new Brand(Color.BLUE, null), title);
        List<String> points = rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(" ")))
                .toList();
        new Chapter(deck, title, "", NOTES).points(points, title);
        assertThat(tables(deck)).isZero();
    }

    /** How many rows there are, below the heads; all places looked at. */
    private static int tables(Deck deck) throws IOException {
        int rows = 0;
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck.bytes("x", Instant.EPOCH)))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(Leaf.BOTTOM + 1);
                    if (shape instanceof XSLFTable table) {
                        rows += table.getNumberOfRows() - 1;
                        cells(table);
                    } else if (shape instanceof XSLFTextShape text) {
                        assertThat(SetText.height(text, text.getAnchor().getWidth()))
                                .as(text.getText())
                                .isLessThanOrEqualTo(text.getAnchor().getHeight() + 1);
                    }
                }
            }
        }
        return rows;
    }

    private static void cells(XSLFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                assertThat(SetText.height(table.getCell(row, column), table.getColumnWidth(column)))
                        .as(table.getCell(row, column).getText())
                        .isLessThanOrEqualTo(table.getRowHeight(row) + 1);
            }
        }
    }
}
