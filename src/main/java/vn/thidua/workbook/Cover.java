package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * "Bìa": what a book is, of whom and when, how it is read, whom to ask, and its sheets.
 *
 * @param title of the book
 * @param subject of which it tells, such as a bloc
 * @param provisional whether any of its figures is
 * @param facts label and text by turns
 * @param reading how to read it, a sentence or two each
 * @param names width that the longest name of a sheet takes: LibreOffice does not break a link over lines
 */
public record Cover(
        String title, String subject, boolean provisional, List<Fact> facts, List<String> reading, int names) {

    /** Of the contents, in characters: together small enough for an upright page. */
    private static final int NUMBER = 5;

    private static final int NAME_AND_PURPOSE = 90;

    private static final String USAGE =
            "Bấm tên trang ở mục lục dưới đây để đến trang đó; ô “‹ Bìa” ở góc trên bên trái mỗi trang đưa trở lại.";

    public Cover {
        facts = List.copyOf(facts);
        reading = List.copyOf(reading);
    }

    /** A line of the cover. */
    public record Fact(String label, String text) {}

    static Tab tab() {
        return new Tab(say("Bìa"), "", Tab.Kind.COVER);
    }

    List<Column> columns() {
        return List.of(
                new Column(say("TT"), NUMBER, Look.CENTRE),
                new Column(say("Trang##of a workbook"), names, Look.LINK),
                new Column(say("Nội dung##of a sheet"), NAME_AND_PURPOSE - names, Look.TEXT));
    }

    void write(Page page, List<Tab> tabs, Map<Tab, String> absent) {
        page.title(title, subject, provisional);
        facts.forEach(fact -> page.spreadRow(2, fact.label(), fact.text()));
        page.skip();
        List<String> sentences = new ArrayList<>(List.of(say(USAGE)));
        sentences.addAll(reading);
        page.spreadRow(2, say("Cách đọc"), String.join("\n", sentences));
        page.skip();
        page.heads(columns().stream().map(Column::head).toList());
        int number = 1;
        for (Tab tab : tabs) {
            page.row(number++, new Page.Link(tab.name(), tab.name()), tab.purpose());
        }
        absent.forEach((tab, why) -> page.absent(tab.name(), why));
    }
}
