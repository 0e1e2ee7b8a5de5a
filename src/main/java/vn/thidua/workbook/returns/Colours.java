package vn.thidua.workbook.returns;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;
import vn.thidua.workbook.Rgb;

/** Colours of another book as plain red, green and blue: its theme and palette stay behind. */
final class Colours {

    private final Workbook book;

    Colours(Workbook book) {
        this.book = book;
    }

    /** The colour of the letters; {@code null} if left to the reader's screen. */
    @Nullable
    XSSFColor of(Font font) {
        if (font instanceof XSSFFont modern) {
            return resolved(modern.getXSSFColor());
        }
        return font instanceof HSSFFont old && book instanceof HSSFWorkbook oldBook
                ? of(old.getHSSFColor(oldBook))
                : null;
    }

    @Nullable
    XSSFColor of(@Nullable Color colour) {
        if (colour instanceof XSSFColor modern) {
            return resolved(modern);
        }
        return colour instanceof HSSFColor old && old.getIndex() < 64 ? triplet(old) : null;
    }

    private static XSSFColor triplet(HSSFColor colour) {
        short[] parts = colour.getTriplet();
        return Rgb.of(new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]});
    }

    static @Nullable XSSFColor resolved(@Nullable XSSFColor colour) {
        if (colour == null || colour.isAuto()) {
            return null;
        }
        byte[] rgb = colour.isIndexed()
                ? DefaultIndexedColorMap.getDefaultRGB(colour.getIndexed())
                : colour.getRGBWithTint();
        return rgb == null ? null : Rgb.of(rgb);
    }
}
