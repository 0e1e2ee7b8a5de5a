package vn.thidua.yearend.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Section;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.visual.Body;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;
import vn.thidua.visual.ExampleAgency;
import vn.thidua.visual.ExampleResults;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.yearend.document.ExampleYear;
import vn.thidua.yearend.document.Figure;
import vn.thidua.yearend.document.Material;

/** The slides as another library reads them. */
class SlidesTests {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "vn", "thidua", "yearend", "slides", "hoi-nghi.txt");

    /** Bottom of the body, in points, above the footer. */
    private static final double BOTTOM = 498;

    /** The smallest letters of a body. */
    private static final double BODY = 12;

    private static final String LONG =
            "Chi cục Quản lý chất lượng nông lâm sản và thủy sản thuộc Sở Nông nghiệp và PTNT tỉnh số ";

    /** Decks that are hard to lay out, written once. */
    private static final Map<String, Written> HARD = new LinkedHashMap<>();

    static {
        ChartGallery.all().forEach((name, results) -> HARD.put(name, Written.of(results)));
        HARD.put("year", Written.of(ExampleYear.voted()));
        HARD.put("nothing-received", Written.of(nothingReceived()));
        HARD.put("long-sections", Written.of(longSections()));
    }

    /** Forty agencies with names of ninety letters, all of them missing. */
    private static Results nothingReceived() {
        ExampleResults example = ExampleResults.with(IntStream.rangeClosed(1, 40)
                .mapToObj(number ->
                        ExampleAgency.agency("mau-" + number, LONG + number).unranked(UnrankedReason.NOT_RECEIVED))
                .toArray(ExampleAgency[]::new));
        IntStream.rangeClosed(1, 40).forEach(number -> example.missing("mau-" + number, InputKind.SELF_SCORE));
        return example.build();
    }

    /** Ten sections with titles as long as some are. */
    private static Results longSections() {
        return ExampleResults.with(
                        ExampleAgency.agency("a", "Đơn vị A").self("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"),
                        ExampleAgency.agency("b", "Đơn vị B").self("8", "9", "9", "9", "9", "9", "9", "9", "9", "9"))
                .sections(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> ExampleResults.section(
                                String.valueOf(number),
                                "Thực hiện " + LONG.repeat(2) + number,
                                ExampleResults.criterion(number + ".1", "Tiêu chí", "10")))
                        .toArray(Section[]::new))
                .build();
    }

    private record Written(Material material, byte[] deck) {

        static Written of(Results results) {
            Material material = SlidesTests.material(results);
            return new Written(material, new Slides().write(material).content());
        }
    }

    static Stream<String> cases() {
        return HARD.keySet().stream();
    }

    private static XMLSlideShow open(String name) throws IOException {
        return DeckDump.open(written(name).deck());
    }

    private static Written written(String name) {
        return Objects.requireNonNull(HARD.get(name));
    }

    private static Material material(Results results) {
        Material some = ExampleYear.material(results);
        List<Figure> figures = new Charts()
                        .of(
                                results,
                                results.blocs().get(0),
                                some.years(),
                                RankRanges.of(results.blocs().get(0)),
                                List.of())
                        .stream()
                        .map(chart -> new Figure(chart, new byte[0]))
                        .toList();
        return new Material(
                results, some.bloc(), some.breaks(), some.years(), some.undertaken(), some.nominations(), figures);
    }

    private static byte[] deck(Results results) {
        return new Slides().write(material(results)).content();
    }

    @Test
    void readsAsExpected() throws IOException {
        byte[] deck = deck(ExampleYear.voted());
        List<String> lines = DeckDump.of(deck);
        Path found = Files.createDirectories(Path.of("target", "golden", "slides"));
        Files.write(found.resolve("hoi-nghi.txt"), lines);
        Files.write(found.resolve("hoi-nghi.pptx"), deck);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void speaksEnglish() throws IOException {
        byte[] deck = Language.ENGLISH.speak(() -> deck(ExampleYear.voted()));
        Path found = Files.createDirectories(Path.of("target", "golden", "slides"));
        Files.write(found.resolve("hoi-nghi-en.pptx"), deck);
        assertThat(DeckDump.of(deck))
                .contains(
                        "=== 1. Year-end conference on emulation and awards, 2022",
                        "Period from 1 January 2022 to 31 December 2022",
                        "| Rank | Agency | Self-score | Result | Votes | Class |",
                        "| No. | Target | Unit | Plan for 2023 | Remarks |",
                        "> Sources:",
                        "> - rules of the campaign (campaign.yaml): title, period, owner")
                .anyMatch(line -> line.startsWith("Ballot papers: "));
        try (XMLSlideShow show = DeckDump.open(deck)) {
            assertThat(show.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getXmlObject().xmlText())
                            .contains("lang=\"en-GB\"")
                            .doesNotContain("vi-VN"));
            for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
                assertThat(layout.getXmlObject().xmlText().replace(footer(), ""))
                        .doesNotContain("vi-VN", "##")
                        .doesNotContainPattern("[À-ỹĐđ]");
            }
        }
    }

    /** Of names. */
    private static String footer() {
        return Language.ENGLISH.speak(() -> material(ExampleYear.voted()).view().subtitle());
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        byte[] first = deck(ExampleYear.voted());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(deck(ExampleYear.voted())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySlideSaysSomethingAndTellsItsSources(String name) throws IOException {
        try (XMLSlideShow show = open(name)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(DeckDump.title(slide)).as(name).isNotBlank();
                assertThat(slide.getShapes().size() + DeckDump.charts(slide).size())
                        .as(DeckDump.title(slide))
                        .isGreaterThan(1);
                assertThat(DeckDump.notes(slide)).as(DeckDump.title(slide)).contains("\nNguồn:\n- ", "đợt ");
                assertThat(texts(slide))
                        .as(DeckDump.title(slide))
                        .allSatisfy(text -> assertThat(text.getText()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsProvisionalSaysSo(String name) throws IOException {
        Results results = written(name).material().results();
        boolean provisional = results.blocs().get(0).provisional();
        Chart ranking = new Charts().ranking(results, results.blocs().get(0));
        try (XMLSlideShow show = open(name)) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> DeckDump.title(slide).startsWith(ranking.title()))
                    .isNotEmpty()
                    .allSatisfy(slide -> assertThat(texts(slide).stream()
                                    .anyMatch(text -> text.getText().contains("TẠM TÍNH")))
                            .isEqualTo(provisional));
        }
    }

    @Test
    void withoutAnyFileNothingWasCompared() throws IOException {
        Material some = written("nothing-received").material();
        Material nothing = new Material(
                some.results(),
                some.bloc(),
                new BlocBreaks(List.of(), List.of()),
                some.years(),
                some.undertaken(),
                some.nominations(),
                some.figures());
        assertThat(DeckDump.of(new Slides().write(nothing).content()))
                .noneMatch(line -> line.contains("đối chiếu khớp") || line.contains("không thấy chênh lệch"))
                .anyMatch(line -> line.contains("Chưa nhận được hồ sơ nào; chưa có gì để đối chiếu"))
                .contains("Chưa có gì để đối chiếu.");
    }

    @Test
    void noTotalOfTheUnrankedIsQuoted() throws IOException {
        Results results = ExampleResults.with(
                        ExampleAgency.agency("a", "Đơn vị A").self("60"),
                        ExampleAgency.agency("b", "Đơn vị B").self("81").unranked(UnrankedReason.VETO))
                .build();
        assertThat(DeckDump.of(deck(results)))
                .anyMatch(line -> line.startsWith("| – | Đơn vị B | – | – | Không xếp hạng"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingLeavesItsPlace(String name) throws IOException {
        try (XMLSlideShow show = open(name)) {
            nothingLeavesItsPlace(name, show);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingLeavesItsPlaceInEnglish(String name) throws IOException {
        Results results = written(name).material().results();
        try (XMLSlideShow show = DeckDump.open(Language.ENGLISH.speak(() -> deck(results)))) {
            nothingLeavesItsPlace(name, show);
        }
    }

    private static void nothingLeavesItsPlace(String name, XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            List<Rectangle2D> places = new ArrayList<>();
            for (XSLFShape shape : slide.getShapes()) {
                Rectangle2D place = shape.getAnchor();
                if (shape instanceof XSLFTable table) {
                    fits(slide, table);
                    assertThat(table.getRows().stream()
                                    .mapToDouble(XSLFTableRow::getHeight)
                                    .sum())
                            .isCloseTo(place.getHeight(), org.assertj.core.data.Offset.offset(1.0));
                } else if (shape instanceof XSLFTextShape text) {
                    assertThat(SetText.height(text, place.getWidth()))
                            .as(name + " " + slide.getSlideNumber() + ": " + text.getText())
                            .isLessThanOrEqualTo(place.getHeight() + 1);
                }
                if (slide.getSlideNumber() > 1) {
                    assertThat(place.getMaxY()).as(DeckDump.title(slide)).isLessThanOrEqualTo(BOTTOM);
                }
                assertThat(places).as(DeckDump.title(slide)).noneMatch(place::intersects);
                places.add(place);
            }
        }
    }

    /** What PowerPoint would call damaged; the rest is checked by hand against the full schemas. */
    @ParameterizedTest
    @MethodSource("cases")
    void tablesAreFilledAndWhole(String name) throws IOException {
        try (XMLSlideShow show = open(name)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getShapes()).extracting(XSLFShape::getShapeId).doesNotHaveDuplicates();
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        assertThat(table.getNumberOfRows())
                                .as(DeckDump.title(slide))
                                .isGreaterThan(1);
                        assertThat(table.getRows())
                                .flatExtracting(XSLFTableRow::getCells)
                                .allMatch(cell -> ((CTTableCell) cell.getXmlObject())
                                                .getTxBody()
                                                .getBodyPr()
                                        != null);
                    }
                }
            }
        }
    }

    /** No relation leads nowhere, and no part lies about that nobody asks for. */
    @ParameterizedTest
    @MethodSource("cases")
    void thePackageIsWhole(String name) throws Exception {
        try (OPCPackage whole =
                OPCPackage.open(new ByteArrayInputStream(written(name).deck()))) {
            Set<String> reached = new TreeSet<>();
            targets(whole.getRelationships(), reached);
            for (PackagePart part : whole.getParts()) {
                if (!part.isRelationshipPart()) {
                    targets(part.getRelationships(), reached);
                }
            }
            assertThat(whole.getParts().stream()
                            .filter(part -> !part.isRelationshipPart())
                            .map(part -> part.getPartName().getName()))
                    .containsExactlyInAnyOrderElementsOf(reached);
        }
    }

    private static void targets(Iterable<PackageRelationship> relations, Set<String> reached) {
        relations.forEach(relation -> reached.add(relation.getTargetURI().getPath()));
    }

    private static void fits(XSLFSlide slide, XSLFTable table) {
        for (XSLFTableRow row : table.getRows()) {
            for (int column = 0; column < row.getCells().size(); column++) {
                XSLFTableCell cell = row.getCells().get(column);
                assertThat(SetText.height(cell, table.getColumnWidth(column)))
                        .as(DeckDump.title(slide) + ": " + cell.getText())
                        .isLessThanOrEqualTo(row.getHeight() + 1);
                assertThat(sizes(Stream.of(cell))).allMatch(size -> size >= BODY);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bodiesAreReadFromTheLastRow(String name) throws IOException {
        try (XMLSlideShow show = open(name)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(sizes(texts(slide).stream()))
                        .as(DeckDump.title(slide))
                        .allMatch(size -> size >= BODY);
            }
        }
    }

    /** Chart, its workbook (see {@link DrawnChart}), the model and the standings tell the same. */
    @ParameterizedTest
    @MethodSource("cases")
    void chartsCarryTheNumbersOfTheModel(String name) throws IOException {
        Material material = written(name).material();
        try (XMLSlideShow show = open(name)) {
            for (Class<? extends Body> kind : List.of(Ranking.class, Sections.class, SelfAndFinal.class)) {
                material.figures().stream()
                        .map(Figure::chart)
                        .filter(chart -> kind.isInstance(chart.body()))
                        .forEach(chart -> NativeChart.of(chart)
                                .ifPresent(model -> assertThat(drawn(show, chart.title(), model))
                                        .as(chart.title())
                                        .isEqualTo(numbers(model))));
            }
            List<Double> totals = material.view().ranked().stream()
                    .map(Standing::card)
                    .map(card -> card.finalTotal())
                    .map(total -> total == null ? null : total.doubleValue())
                    .toList();
            Chart ranking = material.figures().get(0).chart();
            NativeChart.of(ranking)
                    .ifPresent(model ->
                            assertThat(drawn(show, ranking.title(), model)).containsEntry(Ranking.SERIES, totals));
        }
    }

    private static Map<String, List<@Nullable Double>> numbers(NativeChart model) {
        Map<String, List<@Nullable Double>> numbers = new LinkedHashMap<>();
        for (NativeChart.Column column : model.columns()) {
            List<@Nullable Double> values = new ArrayList<>();
            column.values().forEach(value -> values.add(value == null ? null : value.doubleValue()));
            numbers.put(column.name(), values);
        }
        return numbers;
    }

    /** The numbers of a chart over all slides on which it stands. */
    private static Map<String, List<@Nullable Double>> drawn(XMLSlideShow show, String title, NativeChart model) {
        Map<String, List<@Nullable Double>> drawn = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (XSLFSlide slide : show.getSlides()) {
            if (DeckDump.title(slide).equals(title) || DeckDump.title(slide).equals(title + " (tiếp)")) {
                for (XSLFChart chart : DeckDump.charts(slide)) {
                    DrawnChart one = DrawnChart.of(chart);
                    if (one.columns().keySet().equals(numbers(model).keySet())) {
                        names.addAll(one.names());
                        one.columns()
                                .forEach((column, values) -> drawn.computeIfAbsent(column, key -> new ArrayList<>())
                                        .addAll(values));
                    }
                    assertThat(alt(slide)).isEqualTo(model.alt());
                }
            }
        }
        assertThat(names).hasSameSizeAs(model.names());
        for (int row = 0; row < names.size(); row++) {
            assertThat(names.get(row)).contains(model.names().get(row));
        }
        return drawn;
    }

    private static String alt(XSLFSlide slide) {
        var frames = slide.getXmlObject().getCSld().getSpTree();
        return frames.getGraphicFrameArray(frames.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }

    private static List<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .toList();
    }

    private static List<Double> sizes(Stream<? extends XSLFTextShape> shapes) {
        return shapes.flatMap(shape -> shape.getTextParagraphs().stream())
                .map(XSLFTextParagraph::getTextRuns)
                .flatMap(List::stream)
                .map(XSLFTextRun::getFontSize)
                .collect(Collectors.toList());
    }
}
