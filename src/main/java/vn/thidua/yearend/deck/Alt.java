package vn.thidua.yearend.deck;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** What a chart or table shows, for those who cannot see it. */
final class Alt {

    private Alt() {}

    /** Of the frame that was last put on a slide. */
    static void tell(XSLFSlide slide, String words) {
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(words);
    }
}
