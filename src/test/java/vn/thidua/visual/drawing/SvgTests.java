package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.ExampleAgency.agency;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thidua.standing.Results;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Datum;
import vn.thidua.visual.ExampleResults;

class SvgTests {

    @Test
    void carriesTheNumbersOfTheChart() throws Exception {
        for (Chart chart : ChartGallery.charts().values()) {
            Drawing drawing = Pictures.drawing(chart);
            if (drawing.items().stream().anyMatch(SvgTests::leavesRowsOut)) {
                continue;
            }
            List<Datum> wanted = chart.body().data().stream()
                    .filter(datum -> !datum.value().equals("0"))
                    .toList();
            assertThat(data(svg(drawing, chart)))
                    .filteredOn(datum -> !datum.value().equals("0"))
                    .as(chart.title())
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void isAPictureWithTitleAndDescription() throws Exception {
        Chart chart = ChartGallery.charts().get("usual-xep-hang");
        Element root = svg(Pictures.drawing(chart), chart).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1920 1080");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("khoi-title khoi-desc");
        assertThat(text(root, "title")).isEqualTo(chart.title());
        assertThat(text(root, "desc")).isEqualTo(chart.alt());
    }

    @Test
    void everyLetterThatIsUsedIsDefinedOnce() throws Exception {
        for (Chart chart : ChartGallery.charts().values()) {
            Document svg = svg(Pictures.drawing(chart), chart);
            List<String> defined = new ArrayList<>();
            NodeList paths = svg.getElementsByTagName("path");
            for (int index = 0; index < paths.getLength(); index++) {
                String id = ((Element) paths.item(index)).getAttribute("id");
                if (!id.isEmpty()) {
                    defined.add(id);
                }
            }
            assertThat(defined).doesNotHaveDuplicates();
            Set<String> set = new HashSet<>(defined);
            NodeList uses = svg.getElementsByTagName("use");
            for (int index = 0; index < uses.getLength(); index++) {
                String used =
                        ((Element) uses.item(index)).getAttribute("xlink:href").substring(1);
                assertThat(set.contains(used)).as(used).isTrue();
            }
        }
    }

    @Test
    void lettersThatNoDocumentMayHoldAreReplaced() throws Exception {
        Results results = ExampleResults.with(agency("a", "Sở\u0007 <A>").self("1", "1", "1", "1"))
                .build();
        Chart chart = new Charts().ranking(results, results.blocs().get(0));
        Element root = svg(Pictures.drawing(chart), chart).getDocumentElement();
        assertThat(text(root, "title")).startsWith("Sở\uFFFD <A>");
    }

    private static boolean leavesRowsOut(Drawing.Item item) {
        return item instanceof Drawing.Words words && words.text().contains("không đủ chỗ vẽ");
    }

    private static Document svg(Drawing drawing, Chart chart) throws Exception {
        byte[] bytes = Svg.of(drawing, chart, "khoi");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<text", "font-family", "http://fonts");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Datum> data(Document svg) {
        List<Datum> data = new ArrayList<>();
        NodeList paths = svg.getElementsByTagName("path");
        for (int index = 0; index < paths.getLength(); index++) {
            Element path = (Element) paths.item(index);
            if (path.hasAttribute("data-value")) {
                data.add(new Datum(
                        path.getAttribute("data-row"),
                        path.getAttribute("data-series"),
                        path.getAttribute("data-value")));
            }
        }
        return data;
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }
}
