package vn.thidua.word;

import java.nio.ByteBuffer;

/**
 * A picture in a paper.
 *
 * @param png its bytes; not copied, never to be written to
 * @param alternative what it shows, for who cannot see it
 */
public record Picture(byte[] png, String alternative) {

    /** Where a PNG file tells its width. */
    private static final int HEADER = 16;

    private static final int EMU_PER_MM = 36_000;

    /** As wide as the text. */
    void write(Markup to, int number) {
        ByteBuffer header = ByteBuffer.wrap(png, HEADER, 2 * Integer.BYTES);
        long width = (long) Markup.TEXT_WIDTH * EMU_PER_MM;
        long height = width * header.getInt(HEADER + Integer.BYTES) / header.getInt(HEADER);
        String extent = " cx=\"" + width + "\" cy=\"" + height + "\"/>";
        to.open("Picture", "");
        to.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent" + extent);
        described(to, "wp:docPr", number);
        to.raw("<a:graphic><a:graphicData uri=\"" + Docx.PICTURE + "\"><pic:pic><pic:nvPicPr>");
        described(to, "pic:cNvPr", number);
        to.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
        to.raw(relation(number) + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>");
        to.raw("<a:off x=\"0\" y=\"0\"/><a:ext" + extent
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        to.raw("</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        to.close();
    }

    private void described(Markup to, String element, int number) {
        to.raw("<" + element + " id=\"" + number + "\" name=\"" + name(number) + "\" descr=\"");
        to.quoted(alternative);
        to.raw("\"/>");
    }

    static String name(int number) {
        return "image" + number + ".png";
    }

    static String relation(int number) {
        return "image" + number;
    }
}
