package vn.thidua.yearend.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A deck word by word, slide by slide, as POI reads it. */
public final class DeckDump {

    private DeckDump() {}

    static XMLSlideShow open(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    /** Each slide as one text. */
    public static List<String> slides(byte[] deck) throws IOException {
        return Stream.of(String.join("\n", of(deck)).split("(?m)^=== "))
                .filter(slide -> !slide.isEmpty())
                .toList();
    }

    public static List<String> of(byte[] deck) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XMLSlideShow show = open(deck)) {
            for (XSLFSlide slide : show.getSlides()) {
                lines.add("=== " + slide.getSlideNumber() + ". " + title(slide).replace("\n", " "));
                slide.getShapes().forEach(shape -> shape(lines, slide, shape));
                charts(slide).forEach(chart -> chart(lines, chart));
                notes(slide).lines().filter(line -> !line.isBlank()).forEach(line -> lines.add("> " + line));
            }
        }
        return lines;
    }

    /** Of the opening, too, which POI does not call a title. */
    static String title(XSLFSlide slide) {
        return ((XSLFTextShape) slide.getShapes().get(0)).getText();
    }

    private static void shape(List<String> lines, XSLFSlide slide, XSLFShape shape) {
        if (shape instanceof XSLFTable table) {
            for (XSLFTableRow row : table.getRows()) {
                lines.add(row.getCells().stream()
                        .map(cell -> cell.getText().replace("\n", " / "))
                        .collect(Collectors.joining(" | ", "| ", " |")));
            }
        } else if (shape instanceof XSLFTextShape text && !text.getText().equals(title(slide))) {
            text.getText().lines().forEach(lines::add);
        }
    }

    private static void chart(List<String> lines, XSLFChart chart) {
        DrawnChart.of(chart).columns().forEach((name, values) -> lines.add("# " + name + ": " + values));
    }

    static List<XSLFChart> charts(XSLFSlide slide) {
        return slide.getRelations().stream()
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    static String notes(XSLFSlide slide) {
        for (POIXMLDocumentPart part : slide.getRelations()) {
            if (part instanceof XSLFNotes notes) {
                for (XSLFTextShape shape : notes.getPlaceholders()) {
                    if (shape.getTextType() == Placeholder.BODY) {
                        return shape.getText();
                    }
                }
            }
        }
        return "";
    }
}
