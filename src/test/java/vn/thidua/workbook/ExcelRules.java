package vn.thidua.workbook;

import static vn.thidua.workbook.Package.below;
import static vn.thidua.workbook.Package.children;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What Excel checks when it opens a workbook and POI does not when it writes one: where any of it fails, Excel says that it found
 * unreadable content and repairs. From ECMA-376 and Excel's limits.
 */
public final class ExcelRules {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern SHEET = Pattern.compile("'((?:[^']|'')+)'!|([\\p{L}\\p{N}_.]+)!");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*");
    private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]{1,7}|r[0-9]*c[0-9]*|r|c");

    private final Package book;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private ExcelRules(Package book) {
        this.book = book;
    }

    /** What Excel would repair, a sentence each; none if it would open the book as it is. */
    public static List<String> broken(byte[] workbook) {
        ExcelRules rules = new ExcelRules(new Package(workbook));
        rules.contentTypes();
        rules.relations();
        rules.colours();
        rules.names();
        rules.styles();
        rules.tables();
        rules.sheets.forEach((name, part) -> rules.broken.addAll(new SheetRules(rules.book, part, name).broken()));
        rules.references();
        return rules.broken;
    }

    private void check(boolean holds, String sentence, Object... of) {
        if (!holds) {
            broken.add(sentence.formatted(of));
        }
    }

    private void contentTypes() {
        Element types = book.root("[Content_Types].xml");
        Set<String> endings = new HashSet<>();
        children(types, "Default").forEach(one -> endings.add(one.getAttribute("Extension")));
        Set<String> named = new HashSet<>();
        for (Element one : children(types, "Override")) {
            String part = one.getAttribute("PartName").substring(1);
            check(named.add(part), "%s has two content types", part);
            check(book.has(part), "a content type of %s, which is missing", part);
        }
        for (String part : book.names()) {
            String ending = part.substring(part.lastIndexOf('.') + 1);
            check(
                    part.equals("[Content_Types].xml") || named.contains(part) || endings.contains(ending),
                    "%s has no content type",
                    part);
        }
    }

    private void relations() {
        for (String part : book.names()) {
            if (!part.endsWith(".xml") || part.startsWith("[")) {
                continue;
            }
            Map<String, String> targets = book.relations(part);
            targets.forEach((id, target) -> check(book.has(target), "%s names %s, which is missing", part, target));
            Set<String> known = new HashSet<>(targets.keySet());
            for (Element element : below(book.root(part), "*")) {
                for (String name : List.of("id", "embed", "link")) {
                    String id = element.getAttributeNS(RELATIONS, name);
                    check(
                            id.isEmpty()
                                    || known.contains(id)
                                    || element.getLocalName().equals("hyperlink"),
                            "%s uses relation %s, which is missing",
                            part,
                            id);
                }
            }
        }
    }

    /** Four bytes each. */
    private void colours() {
        for (String part : book.names()) {
            if (part.endsWith(".xml") && (part.equals("xl/styles.xml") || part.startsWith("xl/worksheets/"))) {
                for (Element element : below(book.root(part), "*")) {
                    String rgb = element.getAttribute("rgb");
                    check(rgb.isEmpty() || rgb.matches("[0-9A-Fa-f]{8}"), "no colour in %s: %s", part, rgb);
                }
            }
        }
    }

    private void names() {
        Element workbook = book.root("xl/workbook.xml");
        Map<String, String> parts = book.relations("xl/workbook.xml");
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element sheet : below(workbook, "sheet")) {
            String name = sheet.getAttribute("name");
            check(name.length() <= 31, "sheet name too long: %s", name);
            check(!name.isBlank() && !name.matches(".*[\\[\\]:*?/\\\\].*"), "sheet name not allowed: %s", name);
            check(!name.startsWith("'") && !name.endsWith("'"), "sheet name not allowed: %s", name);
            check(seen.add(name.toLowerCase(Locale.ROOT)), "two sheets are called %s", name);
            check(ids.add(sheet.getAttribute("sheetId")), "two sheets have one id: %s", name);
            sheets.put(name, parts.get(sheet.getAttributeNS(RELATIONS, "id")));
        }
        Set<String> scoped = new HashSet<>();
        for (Element name : below(workbook, "definedName")) {
            String called = name.getAttribute("name");
            check(
                    scoped.add(called.toLowerCase(Locale.ROOT) + name.getAttribute("localSheetId")),
                    "defined twice: %s",
                    called);
            check(called.startsWith("_xlnm.") || isName(called), "no name: %s", called);
            check(!name.getTextContent().contains("#REF!"), "%s points nowhere", called);
            sheetsOf(called, name.getTextContent());
        }
    }

    private static boolean isName(String text) {
        return text.length() <= 255
                && NAME.matcher(text).matches()
                && !CELL.matcher(text).matches();
    }

    private void styles() {
        Element styles = book.root("xl/styles.xml");
        int formats = count(styles, "cellXfs", "xf");
        check(formats < 64_000, "too many cell formats: %s", formats);
        Map<String, Integer> most = Map.of(
                "fontId", count(styles, "fonts", "font"),
                "fillId", count(styles, "fills", "fill"),
                "borderId", count(styles, "borders", "border"));
        Set<String> own = new HashSet<>();
        below(styles, "numFmt").forEach(format -> own.add(format.getAttribute("numFmtId")));
        for (Element format : children(children(styles, "cellXfs").get(0), "xf")) {
            most.forEach((id, count) ->
                    check(number(format, id) < count, "a cell format has %s %s", id, format.getAttribute(id)));
            int code = number(format, "numFmtId");
            check(code < 164 || own.contains(String.valueOf(code)), "a cell format has number format %s", code);
        }
        Element texts = book.has("xl/sharedStrings.xml") ? book.root("xl/sharedStrings.xml") : null;
        if (texts != null && !texts.getAttribute("uniqueCount").isEmpty()) {
            int count = children(texts, "si").size();
            check(number(texts, "uniqueCount") == count, "%s texts, counted %s", count, number(texts, "uniqueCount"));
        }
    }

    private static int count(Element styles, String list, String element) {
        return children(children(styles, list).get(0), element).size();
    }

    static int number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private void tables() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String part : book.names()) {
            if (part.startsWith("xl/tables/") && part.endsWith(".xml")) {
                Element table = book.root(part);
                String name = table.getAttribute("displayName");
                check(ids.add(table.getAttribute("id")), "two tables have the id %s", table.getAttribute("id"));
                check(isName(name), "no name of a table: %s", name);
                check(names.add(name.toLowerCase(Locale.ROOT)), "two tables are called %s", name);
            }
        }
    }

    /** Formulas and charts name sheets that are there. */
    private void references() {
        for (String part : book.names()) {
            if (part.endsWith(".xml") && (part.startsWith("xl/charts/") || part.startsWith("xl/worksheets/"))) {
                below(book.root(part), "f").forEach(formula -> sheetsOf(part, formula.getTextContent()));
                below(book.root(part), "hyperlink").forEach(link -> sheetsOf(part, link.getAttribute("location")));
            }
        }
    }

    private void sheetsOf(String where, String formula) {
        Matcher sheet = SHEET.matcher(formula.replaceAll("\"[^\"]*\"", ""));
        while (sheet.find()) {
            String name =
                    sheet.group(1) == null ? sheet.group(2) : sheet.group(1).replace("''", "'");
            check(sheets.containsKey(name), "%s names the sheet %s, which is missing", where, name);
        }
    }
}
