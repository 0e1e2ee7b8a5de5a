package vn.thidua.workbook;

import static vn.thidua.workbook.ExcelRules.number;
import static vn.thidua.workbook.Package.below;
import static vn.thidua.workbook.Package.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** The rules that hold within one sheet. */
final class SheetRules {

    /** ECMA-376 part 1, 18.3.1.99. */
    static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final Package book;
    private final String part;
    private final String name;
    private final Element sheet;
    private final Map<String, Element> cells = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    SheetRules(Package book, String part, String name) {
        this.book = book;
        this.part = part;
        this.name = name;
        this.sheet = book.root(part);
    }

    private void check(boolean holds, String sentence, Object... of) {
        if (!holds) {
            broken.add(name + ": " + sentence.formatted(of));
        }
    }

    List<String> broken() {
        order();
        cells();
        columns();
        List<CellRangeAddress> taken = merged();
        tables(taken);
        conditions();
        validations();
        links();
        breaks();
        below(sheet, "headerFooter")
                .forEach(lines -> children(lines, "*")
                        .forEach(line -> check(
                                line.getTextContent().length() <= 255,
                                "%s has more than 255 characters",
                                line.getLocalName())));
        return broken;
    }

    private void order() {
        int place = -1;
        for (Element child : children(sheet, "*")) {
            int own = ORDER.indexOf(child.getLocalName());
            boolean again = child.getLocalName().equals("conditionalFormatting") && own == place;
            check(own > place || again, "%s is not in its place", child.getLocalName());
            place = own;
        }
    }

    private void cells() {
        int formats = children(children(book.root("xl/styles.xml"), "cellXfs").get(0), "xf")
                .size();
        List<Element> texts =
                book.has("xl/sharedStrings.xml") ? children(book.root("xl/sharedStrings.xml"), "si") : List.of();
        int row = 0;
        for (Element line : below(sheet, "row")) {
            check(number(line, "r") > row, "row %s is not in its place", number(line, "r"));
            row = number(line, "r");
            int column = -1;
            for (Element cell : children(line, "c")) {
                String at = cell.getAttribute("r");
                CellReference reference = new CellReference(at);
                check(reference.getRow() == row - 1 && reference.getCol() > column, "%s is not in its place", at);
                column = reference.getCol();
                check(number(cell, "s") < formats, "%s has a format that is missing", at);
                cells.put(at, cell);
                value(at, cell, texts);
            }
        }
    }

    private void value(String at, Element cell, List<Element> texts) {
        String type = cell.getAttribute("t");
        List<Element> values = children(cell, "v");
        String value = values.isEmpty() ? "" : values.get(0).getTextContent();
        if (type.equals("s")) {
            boolean there = value.matches("[0-9]+") && Integer.parseInt(value) < texts.size();
            check(there, "%s has a text that is missing", at);
            if (there) {
                int length = texts.get(Integer.parseInt(value)).getTextContent().length();
                check(length <= 32_767, "%s holds %s characters", at, length);
            }
        } else if (!value.isEmpty() && (type.isEmpty() || type.equals("n"))) {
            check(value.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?"), "%s is no number: %s", at, value);
        }
        for (Element formula : children(cell, "f")) {
            check(!value.isEmpty() || type.equals("str"), "the formula of %s has no value", at);
            check(!type.equals("s"), "the formula of %s has a shared text", at);
            check(formula.getTextContent().length() <= 8_192, "the formula of %s is too long", at);
            check(!formula.getTextContent().startsWith("="), "the formula of %s begins with =", at);
        }
    }

    private void columns() {
        int last = 0;
        for (Element column : below(sheet, "col")) {
            check(number(column, "min") > last, "columns overlap");
            last = number(column, "max");
            check(Double.parseDouble(column.getAttribute("width")) <= 255, "column %s is too wide", last);
        }
    }

    private List<CellRangeAddress> merged() {
        List<CellRangeAddress> merged = new ArrayList<>();
        for (Element one : below(sheet, "mergeCell")) {
            CellRangeAddress area = CellRangeAddress.valueOf(one.getAttribute("ref"));
            check(area.getNumberOfCells() > 1, "%s is merged with itself", one.getAttribute("ref"));
            check(merged.stream().noneMatch(area::intersects), "%s is merged twice", one.getAttribute("ref"));
            merged.add(area);
        }
        return merged;
    }

    /** Excel repairs a table whose columns are not called as its head says. */
    private void tables(List<CellRangeAddress> taken) {
        Map<String, String> targets = book.relations(part);
        List<CellRangeAddress> all = new ArrayList<>(taken);
        for (Element one : below(sheet, "tablePart")) {
            Element table = book.root(targets.get(
                    one.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")));
            String range = table.getAttribute("ref");
            CellRangeAddress area = CellRangeAddress.valueOf(range);
            check(area.getLastRow() > area.getFirstRow(), "the table %s has no rows", range);
            check(all.stream().noneMatch(area::intersects), "the table %s lies over another or merged cells", range);
            all.add(area);
            List<Element> columns = below(table, "tableColumn");
            check(
                    columns.size() == area.getLastColumn() - area.getFirstColumn() + 1
                            && number(children(table, "tableColumns").get(0), "count") == columns.size(),
                    "the table %s has %s columns",
                    range,
                    columns.size());
            Set<String> seen = new HashSet<>();
            for (int index = 0; index < columns.size(); index++) {
                String called = columns.get(index).getAttribute("name").replace("_x000a_", "\n");
                String at = new CellReference(area.getFirstRow(), area.getFirstColumn() + index).formatAsString();
                check(called.equals(text(at)), "the table says %s, its head %s", called, text(at));
                check(!called.isEmpty() && called.length() <= 255, "a column of %s has no name", range);
                check(seen.add(called.toLowerCase(Locale.ROOT)), "two columns are called %s", called);
            }
            for (Element filter : below(table, "autoFilter")) {
                check(filter.getAttribute("ref").equals(range), "the filter of %s is elsewhere", range);
            }
            check(below(sheet, "autoFilter").isEmpty(), "a filter beside a table");
        }
    }

    private String text(String at) {
        Element cell = cells.get(at);
        if (cell == null || !cell.getAttribute("t").equals("s")) {
            return "";
        }
        int text = Integer.parseInt(children(cell, "v").get(0).getTextContent());
        return children(book.root("xl/sharedStrings.xml"), "si").get(text).getTextContent();
    }

    private void conditions() {
        List<Element> looks = below(book.root("xl/styles.xml"), "dxf");
        for (Element format : below(sheet, "conditionalFormatting")) {
            ranges(format);
            for (Element rule : children(format, "cfRule")) {
                check(number(rule, "priority") >= 1, "a condition has no priority");
                check(
                        rule.getAttribute("dxfId").isEmpty() || number(rule, "dxfId") < looks.size(),
                        "a condition has a look that is missing");
                for (Element formula : children(rule, "formula")) {
                    check(formula.getTextContent().length() <= 8_192, "a condition is too long");
                    check(
                            quoted(formula.getTextContent()) <= 255,
                            "a condition has a text of more than 255 characters");
                }
                for (Element threshold : below(rule, "cfvo")) {
                    boolean bare = Set.of("min", "max").contains(threshold.getAttribute("type"));
                    check(bare || threshold.hasAttribute("val"), "a condition has a step without a value");
                }
            }
        }
    }

    private static int quoted(String formula) {
        int longest = 0;
        String[] pieces = formula.split("\"", -1);
        for (int index = 1; index < pieces.length; index += 2) {
            longest = Math.max(longest, pieces[index].length());
        }
        return longest;
    }

    private void ranges(Element element) {
        String ranges = element.getAttribute("sqref");
        check(!ranges.isBlank(), "%s lies nowhere", element.getLocalName());
        for (String range : ranges.split(" ")) {
            check(
                    range.matches("[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?"),
                    "%s lies at %s",
                    element.getLocalName(),
                    range);
            CellRangeAddress area = CellRangeAddress.valueOf(range);
            check(
                    area.getFirstRow() <= area.getLastRow() && area.getFirstColumn() <= area.getLastColumn(),
                    "%s lies upside down at %s",
                    element.getLocalName(),
                    range);
        }
    }

    private void validations() {
        for (Element validation : below(sheet, "dataValidation")) {
            ranges(validation);
            for (Element formula : children(validation, "formula1")) {
                check(quoted(formula.getTextContent()) <= 255, "a list to choose from has more than 255 characters");
            }
            for (String text : List.of("errorTitle", "promptTitle")) {
                check(validation.getAttribute(text).length() <= 32, "%s has more than 32 characters", text);
            }
            for (String text : List.of("error", "prompt")) {
                check(validation.getAttribute(text).length() <= 255, "%s has more than 255 characters", text);
            }
        }
    }

    private void links() {
        for (Element link : below(sheet, "hyperlink")) {
            check(link.getAttribute("ref").matches("[A-Z]{1,3}[1-9][0-9]*(:.*)?"), "a link lies nowhere");
            boolean leads = !link.getAttribute("location").isEmpty()
                    || !link.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")
                            .isEmpty();
            check(leads, "a link leads nowhere");
        }
    }

    private void breaks() {
        for (Element breaks : below(sheet, "rowBreaks")) {
            int count = children(breaks, "brk").size();
            check(number(breaks, "count") == count, "%s breaks, counted %s", count, number(breaks, "count"));
        }
    }
}
