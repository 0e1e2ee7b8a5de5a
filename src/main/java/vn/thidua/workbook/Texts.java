package vn.thidua.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The texts of a book, each held once. */
final class Texts {

    private final SharedStringsTable table;
    private final Map<String, Integer> places = new HashMap<>();
    private int uses;

    Texts(SharedStringsTable table) {
        this.table = table;
    }

    /** The text's place among the book's texts. */
    int place(String text) {
        uses++;
        return places.computeIfAbsent(
                text, fresh -> table.addSharedStringItem(new XSSFRichTextString(Inert.text(fresh))));
    }

    /** How many cells have a text. */
    int uses() {
        return uses;
    }

    /** How many texts there are. */
    int distinct() {
        return places.size();
    }
}
