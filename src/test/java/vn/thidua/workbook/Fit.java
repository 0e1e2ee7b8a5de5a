package vn.thidua.workbook;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Whether all that stands in a book can be read: no number in a column too narrow for it, which shows as hash signs, and no text
 * that its cell cuts. Measured with the metrics of Times New Roman, which Liberation Serif shares.
 */
public final class Fit {

    /** Pixels of a column that are not for text. */
    private static final double PADDING = 5;

    /** Digits of the normal font, in whole pixels. */
    private static final int DIGIT = 7;

    /** A line of 11 points. */
    private static final double LINE = 14.6;

    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLDITALIC
    }

    private static final Map<Face, Font> FACES = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            String name = face == Face.BOLDITALIC
                    ? "BoldItalic"
                    : face.name().charAt(0) + face.name().substring(1).toLowerCase(java.util.Locale.ROOT);
            try (InputStream file = Fit.class.getResourceAsStream("/liberation/LiberationSerif-" + name + ".ttf")) {
                FACES.put(face, Font.createFont(Font.TRUETYPE_FONT, requireNonNull(file)));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Fit() {}

    /** What cannot be read, a sentence each. */
    public static List<String> cut(byte[] workbook) {
        List<String> cut = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        look(sheet, cell, cut);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cut;
    }

    private static void look(Sheet sheet, Cell cell, List<String> cut) {
        String at = sheet.getSheetName() + "!" + cell.getAddress();
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        Font font = font(style.getFont());
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        double room = room(sheet, cell);
        if (type == CellType.NUMERIC) {
            String number = printed(cell, style.getDataFormatString());
            if (width(number, font) > room) {
                cut.add("%s: %s is %.0f wide, its column %.0f".formatted(at, number, width(number, font), room));
            }
        } else if (cell.getHyperlink() != null
                && width(cell.getStringCellValue(), font) > room
                && cell.getRowIndex() > 0) {
            // LibreOffice does not break a link over lines.
            cut.add(at + ": the link is cut: " + cell.getStringCellValue());
        } else if (type == CellType.STRING && style.getWrapText()) {
            int lines = lines(cell.getStringCellValue(), font, room);
            double larger = style.getFont().getFontHeightInPoints() / 11.0;
            double needed = Math.min(lines * LINE * larger, 409);
            if (needed > cell.getRow().getHeightInPoints() + 0.6) {
                cut.add("%s: %d lines in %.1f points: %s"
                        .formatted(at, lines, cell.getRow().getHeightInPoints(), cell.getStringCellValue()));
            }
        }
    }

    /** As a spreadsheet of a Vietnamese reader shows it. */
    private static String printed(Cell cell, String format) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return format.contains("hh") ? "00/00/0000 00:00" : "00/00/0000";
        }
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
        String sign = value.signum() < 0 ? "-" : format.contains("+") && value.signum() > 0 ? "+" : "";
        if (format.contains("General")) {
            return sign + value.abs().stripTrailingZeros().toPlainString().replace('.', ',') + ")";
        }
        int dot = format.indexOf("0.0");
        int decimals =
                dot < 0 ? 0 : format.substring(dot + 2).replaceAll("[^0].*", "").length();
        String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        String whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return sign + grouped + digits.substring(whole.length()).replace('.', ',') + (format.contains("_)") ? ")" : "");
    }

    private static double room(Sheet sheet, Cell cell) {
        CellRangeAddress area = sheet.getMergedRegions().stream()
                .filter(merged -> merged.isInRange(cell))
                .findFirst()
                .orElse(new CellRangeAddress(0, 0, cell.getColumnIndex(), cell.getColumnIndex()));
        double width = 0;
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            width += Math.floor(sheet.getColumnWidth(column) / 256.0 * DIGIT);
        }
        return width - PADDING;
    }

    private static Font font(XSSFFont font) {
        Face face = font.getBold()
                ? font.getItalic() ? Face.BOLDITALIC : Face.BOLD
                : font.getItalic() ? Face.ITALIC : Face.REGULAR;
        return FACES.get(face).deriveFont(font.getFontHeightInPoints() * 96f / 72f);
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, SCREEN).getWidth();
    }

    /** Broken at spaces and behind hyphens, and within words that are wider than the column. */
    private static int lines(String text, Font font, double room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            String line = "";
            for (String word : paragraph.split("(?<= )|(?<=-)(?=\\p{L})")) {
                if (width((line + word).stripTrailing(), font) <= room) {
                    line += word;
                    continue;
                }
                if (!line.isEmpty()) {
                    lines++;
                }
                double rest = width(word.stripTrailing(), font);
                lines += (int) Math.floor(rest / room);
                line = rest > room ? "" : word;
            }
        }
        return lines;
    }
}
