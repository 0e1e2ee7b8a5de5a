package vn.thidua.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours as files have to hold them: four bytes, the first of which says that nothing shines through. */
public final class Rgb {

    private static final byte OPAQUE = (byte) 0xFF;

    private Rgb() {}

    /** @param rgb such as 0xDCE6F1 */
    public static XSSFColor of(int rgb) {
        return new XSSFColor(bytes(rgb));
    }

    /** @param bytes red, green and blue, or with what shines through before them */
    public static XSSFColor of(byte[] bytes) {
        return new XSSFColor(bytes.length == 3 ? new byte[] {OPAQUE, bytes[0], bytes[1], bytes[2]} : bytes);
    }

    static byte[] bytes(int rgb) {
        return new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
