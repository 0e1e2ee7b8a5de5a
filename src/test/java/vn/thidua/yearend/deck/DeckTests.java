package vn.thidua.yearend.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeckTests {

    private static final Color RED = new Color(0x8B1A1A);
    private static final Notes NOTES = new Notes(List.of("Một câu."), List.of("tệp a.xlsx"));

    private static Deck deck(@Nullable Emblem emblem) {
        Deck deck = new Deck(new Brand(RED, emblem), "Chân trang <&>");
        deck.opening("Hội nghị", List.of("Khối 1"), NOTES);
        return deck;
    }

    private static XMLSlideShow open(Deck deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck.bytes("Hội nghị", Instant.EPOCH)));
    }

    private static Emblem emblem() throws IOException {
        Path file = Path.of("src/test/resources/vn/thidua/campaign/accepted/all-methods/logo.png");
        return new Emblem("logo.png", Files.readAllBytes(file), 96, 64);
    }

    @Test
    void wearsTheColour() throws IOException {
        try (XMLSlideShow show = open(deck(null))) {
            XSLFSlideLayout layout = layout(show, SlideLayout.TITLE);
            assertThat(layout.getTheme()
                            .getXmlObject()
                            .getThemeElements()
                            .getClrScheme()
                            .getAccent1()
                            .xmlText())
                    .contains("8B1A1A");
            assertThat(show.getPictureData()).isEmpty();
        }
    }

    @Test
    void bearsTheEmblemOnEverySlideAndBesideTheTitle() throws IOException {
        Deck deck = deck(emblem());
        new Chapter(deck, "Một tiêu đề", "", NOTES).text("Một câu.");
        try (XMLSlideShow show = open(deck)) {
            assertThat(show.getPictureData()).hasSize(1);
            for (SlideLayout kind : List.of(SlideLayout.TITLE, SlideLayout.TITLE_ONLY)) {
                List<XSLFPictureShape> pictures = layout(show, kind).getShapes().stream()
                        .filter(XSLFPictureShape.class::isInstance)
                        .map(XSLFPictureShape.class::cast)
                        .toList();
                assertThat(pictures).hasSize(1);
                assertThat(pictures.get(0).getAnchor().getWidth()
                                / pictures.get(0).getAnchor().getHeight())
                        .isCloseTo(1.5, org.assertj.core.data.Offset.offset(0.01));
                assertThat(pictures.get(0).getPictureData().getData()).isEqualTo(emblem().content());
                assertThat(layout(show, kind).getShapes().stream()
                                .filter(shape -> !(shape instanceof XSLFPictureShape))
                                .filter(shape -> shape.getAnchor().getY() > 10 || kind == SlideLayout.TITLE))
                        .noneMatch(shape ->
                                shape.getAnchor().intersects(pictures.get(0).getAnchor()));
            }
        }
    }

    @Test
    void aTableGoesOnOnTheNextSlideWithItsHead() throws IOException {
        Deck deck = deck(null);
        Grid grid = new Grid(Grid.Column.figure("TT", 1), Grid.Column.text("Tên", 5));
        for (int row = 1; row <= 60; row++) {
            grid.row(String.valueOf(row), "Đơn vị mẫu số " + row);
        }
        Chapter chapter = new Chapter(deck, "Danh sách", "TẠM TÍNH", NOTES);
        chapter.text("Một câu trước bảng.");
        chapter.table(grid, "Bảng", "Một chú thích.");
        try (XMLSlideShow show = open(deck)) {
            List<XSLFTable> tables = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertThat(tables)
                    .hasSizeGreaterThan(2)
                    .allMatch(table -> table.getCell(0, 0).getText().equals("TT"));
            assertThat(tables.stream()
                            .mapToInt(table -> table.getNumberOfRows() - 1)
                            .sum())
                    .isEqualTo(60);
            assertThat(show.getSlides().stream().skip(2).map(XSLFSlide::getTitle))
                    .isNotEmpty()
                    .containsOnly("Danh sách (tiếp)");
        }
    }

    /** Nobody reads a cell of a thousand words from the last row; all of it stands in the papers. */
    @Test
    void aCellThatFillsMoreThanASlideIsCut() throws IOException {
        Deck deck = deck(null);
        Grid grid = new Grid(Grid.Column.text("Căn cứ", 1), Grid.Column.text("Ghi chú", 1));
        grid.row("một trường hợp rất dài ".repeat(200), "ngắn");
        new Chapter(deck, "Một bảng", "", NOTES).table(grid, "Bảng");
        try (XMLSlideShow show = open(deck)) {
            XSLFShape table = show.getSlides()
                    .get(show.getSlides().size() - 1)
                    .getShapes()
                    .get(1);
            assertThat(((XSLFTable) table).getCell(1, 0).getText())
                    .endsWith("…")
                    .hasSizeGreaterThan(500);
            assertThat(table.getAnchor().getMaxY()).isLessThanOrEqualTo(Leaf.BOTTOM);
        }
    }

    @Test
    void theOpeningIsATitleSlide() throws IOException {
        try (XMLSlideShow show = open(deck(null))) {
            XSLFSlide opening = show.getSlides().get(0);
            assertThat(opening.getSlideLayout().getType()).isEqualTo(SlideLayout.TITLE);
            assertThat(opening.getPlaceholder(Placeholder.CENTERED_TITLE)).isNotNull();
        }
    }

    private static XSLFSlideLayout layout(XMLSlideShow show, SlideLayout kind) {
        return show.getSlideMasters().get(0).getLayout(kind);
    }
}
