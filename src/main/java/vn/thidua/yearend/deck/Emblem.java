package vn.thidua.yearend.deck;

import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;

/**
 * A picture that stands for whose deck it is.
 *
 * @param name of the file, such as logo.png
 * @param content not copied, never to be written to
 * @param width in any unit, as {@code height}
 */
public record Emblem(String name, byte[] content, int width, int height) {

    /** Where it stands on the opening: below the coloured field, to the right. */
    static final Rectangle2D OPENING = new Rectangle2D.Double(752, 346, 148, 164);

    /** Where it stands on the other slides: beside the title. */
    static final Rectangle2D CORNER = new Rectangle2D.Double(800, 40, 120, 66);

    /** As large as it can be in a place, at the right and in the middle of its height. */
    Rectangle2D fitted(Rectangle2D place) {
        double scale = Math.min(place.getWidth() / width, place.getHeight() / height);
        double across = width * scale;
        double down = height * scale;
        return new Rectangle2D.Double(
                place.getMaxX() - across, place.getY() + (place.getHeight() - down) / 2, across, down);
    }

    /** As a picture of a layout. */
    String xml(Rectangle2D place, Wording wording) {
        Rectangle2D fitted = fitted(place);
        return """
                <p:pic><p:nvPicPr><p:cNvPr id="9" name="%s" descr="%s"/>\
                <p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>\
                <p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
                <p:spPr><a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>""".formatted(
                        wording.say("Biểu trưng"),
                        wording.say("Biểu trưng của cơ quan tổ chức"),
                        Units.toEMU(fitted.getX()),
                        Units.toEMU(fitted.getY()),
                        Units.toEMU(fitted.getWidth()),
                        Units.toEMU(fitted.getHeight()));
    }

    String relation() {
        return "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                + " Target=\"../media/" + name + "\"/>";
    }
}
