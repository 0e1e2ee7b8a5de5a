package vn.thidua.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The looks that conditional formats of a book give to cells, each held once. */
final class Emphasis {

    private record Look(@Nullable Integer fill, @Nullable Integer letters, boolean bold) {}

    private final StylesTable styles;
    private final Map<Look, Long> places = new HashMap<>();

    Emphasis(StylesTable styles) {
        this.styles = styles;
    }

    /** A fill, with bold letters on it if it has to be seen in grey print. */
    long fill(int colour, boolean bold) {
        return place(new Look(colour, null, bold));
    }

    long letters(int colour) {
        return place(new Look(null, colour, false));
    }

    private long place(Look look) {
        return places.computeIfAbsent(look, fresh -> styles.putDxf(made(fresh)) - 1L);
    }

    private static CTDxf made(Look look) {
        CTDxf made = CTDxf.Factory.newInstance();
        if (look.bold() || look.letters() != null) {
            CTFont font = made.addNewFont();
            if (look.bold()) {
                font.addNewB();
            }
            if (look.letters() != null) {
                font.addNewColor().setRgb(Rgb.bytes(look.letters()));
            }
        }
        if (look.fill() != null) {
            var pattern = made.addNewFill().addNewPatternFill();
            pattern.setPatternType(STPatternType.SOLID);
            pattern.addNewBgColor().setRgb(Rgb.bytes(look.fill()));
        }
        return made;
    }
}
