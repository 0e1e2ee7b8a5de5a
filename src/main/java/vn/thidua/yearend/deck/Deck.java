package vn.thidua.yearend.deck;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import vn.thidua.visual.drawing.Typeface;
import vn.thidua.workbook.CarriedChart;
import vn.thidua.workbook.Splice;
import vn.thidua.workbook.SteadyZip;

/** A deck of slides as it is put together, from the opening on. */
public final class Deck {

    private static final String CREATOR = "Thi Đua";
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WORKBOOK_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    /** The only relation of a chart. */
    static final String WORKBOOK = "rId1";

    private final Brand brand;
    private final Wording wording;
    private final XMLSlideShow show;
    private final Map<String, Splice> charts = new HashMap<>();

    /** @param footer of all slides but the opening */
    public Deck(Brand brand, String footer) {
        this(brand, footer, Wording.VIETNAMESE);
    }

    /** @param footer of all slides but the opening */
    public Deck(Brand brand, String footer, Wording wording) {
        this.brand = brand;
        this.wording = wording;
        try {
            this.show = Template.open(brand, new Fitting(Typeface.REGULAR, 12).cut(footer, 810, 1), wording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first slide.
     *
     * @param lines below the title, the first of them in bold
     */
    public void opening(String title, List<String> lines, Notes notes) {
        XSLFSlide slide = slide(SlideLayout.TITLE, notes);
        Fitting large = Fitting.largest(Typeface.BOLD, title, 840, 192, 40, 36, 32, 28);
        words(place(slide, 0)).add(title, large.size(), true, null);
        Words words = words(place(slide, 1));
        String all = String.join("\n", lines);
        double size = Fitting.largest(Typeface.BOLD, all, 680, 178, 22, 20, 18).size();
        for (int line = 0; line < lines.size(); line++) {
            words.add(lines.get(line), size, line == 0, null);
        }
    }

    Leaf leaf(String title, String stamp, Notes notes) {
        return new Leaf(this, slide(SlideLayout.TITLE_ONLY, notes), title, stamp);
    }

    Brand brand() {
        return brand;
    }

    Wording wording() {
        return wording;
    }

    Words words(XSLFTextShape shape) {
        return new Words(shape, wording.language());
    }

    /** A placeholder of the layout. */
    static XSLFTextShape place(XSLFSlide slide, int index) {
        return (XSLFTextShape) slide.getShapes().get(index);
    }

    private XSLFSlide slide(SlideLayout layout, Notes notes) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
        XSLFNotes below = show.getNotesSlide(slide);
        for (XSLFTextShape place : below.getPlaceholders()) {
            if (place.getTextType() == Placeholder.BODY) {
                place.setText(notes.text(wording));
            }
        }
        return slide;
    }

    /** A chart on a slide, with its workbook. */
    void chart(XSLFSlide slide, CarriedChart chart, Rectangle2D place, String alt) {
        XSLFChart part = show.createChart(slide);
        int number = charts.size() + 1;
        slide.addChart(
                part,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        Alt.tell(slide, alt);
        PackagePart drawn = part.getPackagePart();
        charts.put(drawn.getPartName().getName().substring(1), new Splice("", chart.xml()));
        try {
            PackagePart book = drawn.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName(
                                    "/ppt/embeddings/Microsoft_Excel_Worksheet" + number + ".xlsx"),
                            WORKBOOK_TYPE);
            try (OutputStream out = book.getOutputStream()) {
                out.write(chart.workbook());
            }
            drawn.addRelationship(book.getPartName(), TargetMode.INTERNAL, WORKBOOK_RELATION, WORKBOOK);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file.
     *
     * @param title that programs show
     * @param moment of the data it tells of
     */
    public byte[] bytes(String title, Instant moment) {
        CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(Optional.of(Date.from(moment)));
        properties.setModified(Optional.of(Date.from(moment)));
        show.getProperties().getExtendedProperties().setApplication(CREATOR);
        try (show) {
            return SteadyZip.of(plain(), charts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not compressed, since it is packed anew. */
    private byte[] plain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream archive = new ZipArchiveOutputStream(bytes)) {
            archive.setLevel(Deflater.NO_COMPRESSION);
            show.write(archive);
        }
        return bytes.toByteArray();
    }
}
