package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfvo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColorScale;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;

/**
 * Conditional formats of a sheet. None tells anything that is not also told by a word, a sign, bold letters or the number itself:
 * many print in grey, and some do not see colours.
 */
final class Conditions {

    static final int GOOD = 0xE2EFDA;
    static final int FAIR = 0xDDEBF7;
    static final int DOUBTFUL = 0xFFF2CC;
    static final int BAD = 0xF8D7DA;
    private static final int RED = 0xA40E26;
    private static final int GREEN = 0x004B36;
    private static final int WHITE = 0xFFFFFF;
    private static final int DEEP = 0xEDA579;
    private static final int BAR = 0xB8CCDC;

    /** From the best class down. */
    private static final List<Integer> STEPS = List.of(GOOD, FAIR, DOUBTFUL, BAD);

    private final XSSFSheet sheet;
    private final Emphasis emphasis;
    private int rules;

    Conditions(XSSFSheet sheet, Emphasis emphasis) {
        this.sheet = sheet;
        this.emphasis = emphasis;
    }

    /** Fills cells that say this word. */
    void word(CellRangeAddress cells, String word, int fill) {
        CTCfRule rule =
                compared(cells, STConditionalFormattingOperator.EQUAL, "\"" + word.replace("\"", "\"\"") + "\"");
        rule.setDxfId(emphasis.fill(fill, false));
    }

    /** Fills cells by steps that are named from the best to the worst. */
    void steps(CellRangeAddress cells, List<String> names) {
        for (int step = 0; step < names.size(); step++) {
            word(cells, names.get(step), STEPS.get(Math.min(step, STEPS.size() - 1)));
        }
    }

    /** Colours what was lost and what was gained; the sign says the same. */
    void signs(CellRangeAddress cells) {
        compared(cells, STConditionalFormattingOperator.LESS_THAN, "0").setDxfId(emphasis.letters(RED));
        compared(cells, STConditionalFormattingOperator.GREATER_THAN, "0").setDxfId(emphasis.letters(GREEN));
    }

    /** Fills cells for which a formula holds, as it is for the first of them. */
    void where(CellRangeAddress cells, String formula, int fill, boolean bold) {
        CTCfRule rule = rule(cells, STCfType.EXPRESSION);
        rule.addFormula(formula);
        rule.setDxfId(emphasis.fill(fill, bold));
    }

    /** A bar behind each number, from zero to the most that could be reached. */
    void bars(CellRangeAddress cells, BigDecimal most) {
        CTDataBar bar = rule(cells, STCfType.DATA_BAR).addNewDataBar();
        limit(bar.addNewCfvo(), "0");
        limit(bar.addNewCfvo(), most.toPlainString());
        bar.addNewColor().setRgb(Rgb.bytes(BAR));
    }

    private static void limit(CTCfvo limit, String value) {
        limit.setType(STCfvoType.NUM);
        limit.setVal(value);
    }

    /** Shades from nothing lost to the most that was. */
    void heat(CellRangeAddress cells) {
        CTColorScale scale = rule(cells, STCfType.COLOR_SCALE).addNewColorScale();
        limit(scale.addNewCfvo(), "0");
        scale.addNewCfvo().setType(STCfvoType.MAX);
        scale.addNewColor().setRgb(Rgb.bytes(WHITE));
        scale.addNewColor().setRgb(Rgb.bytes(DEEP));
    }

    private CTCfRule compared(CellRangeAddress cells, STConditionalFormattingOperator.Enum operator, String value) {
        CTCfRule rule = rule(cells, STCfType.CELL_IS);
        rule.setOperator(operator);
        rule.addFormula(value);
        return rule;
    }

    private CTCfRule rule(CellRangeAddress cells, STCfType.Enum type) {
        CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
        format.setSqref(List.of(cells.formatAsString()));
        CTCfRule rule = format.addNewCfRule();
        rule.setType(type);
        rule.setPriority(++rules);
        return rule;
    }
}
