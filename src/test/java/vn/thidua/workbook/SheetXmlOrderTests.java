package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.standing.Results;
import vn.thidua.workbook.template.LastYear;
import vn.thidua.workbook.template.TemplateKind;
import vn.thidua.workbook.template.Templates;

/** Excel calls a workbook damaged whose sheets do not have their parts in the order of ECMA-376, part 1, 18.3.1.99. */
class SheetXmlOrderTests {

    private static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    @Test
    void theResultsBooksAreInOrder() throws IOException, XMLStreamException {
        Results results = ExampleBook.results();
        assertInOrder(
                "bloc",
                new BlocWorkbook()
                        .write(
                                results,
                                results.blocs().get(0),
                                ExampleBook.BREAKS,
                                ExampleBook.years(results),
                                ExampleBook.explanations(results)));
        assertInOrder("campaign", new CampaignWorkbook().write(results, ExampleBook.CHANGES));
    }

    @Test
    void theFormsAreInOrder() throws IOException, XMLStreamException {
        Campaign campaign = new RuleBooks(Path.of("jobs")).read("khoi-kh-vh-xh-2022");
        Map<String, byte[]> forms = new LinkedHashMap<>();
        Templates templates = new Templates(campaign, LastYear.UNKNOWN);
        templates.write(
                templates.kinds(),
                agency -> agency.code().equals("so-y-te"),
                file -> forms.put(file.name(), file.content()));
        List<TemplateKind> shared =
                List.of(TemplateKind.MATRIX, TemplateKind.INDEX, TemplateKind.REGISTER, TemplateKind.DECISIONS);
        templates.write(shared, agency -> true, file -> forms.put(file.name(), file.content()));
        assertThat(forms).hasSize(8);
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            assertInOrder(form.getKey(), form.getValue());
        }
    }

    private static void assertInOrder(String name, byte[] workbook) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    List<Integer> places = children(zip.readAllBytes()).stream()
                            .map(child -> {
                                assertThat(ORDER).as(name).contains(child);
                                return ORDER.indexOf(child);
                            })
                            .toList();
                    assertThat(places).as("%s %s", name, entry.getName()).isSorted();
                }
            }
        }
    }

    private static List<String> children(byte[] sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(sheet));
        List<String> children = new ArrayList<>();
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && depth++ == 1) {
                children.add(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return children;
    }
}
