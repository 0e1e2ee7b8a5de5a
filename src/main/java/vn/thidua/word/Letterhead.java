package vn.thidua.word;

import java.util.Arrays;
import java.util.Locale;

/**
 * Who issues a paper and under which number.
 *
 * @param above the office above the issuing one (cơ quan chủ quản); empty if there is none
 * @param office that issues the paper
 * @param symbol number and sign (số, ký hiệu), such as "Số: ……/BC-……"
 * @param subject what a letter is about, below its number; empty for papers that have a title
 * @param dated whether place and day stand at the top; minutes tell them in their text
 */
public record Letterhead(String above, String office, String symbol, String subject, boolean dated) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** How wide the half of the office is, and its text at most. */
    private static final int OFFICE = 72;

    private static final int NATION = Markup.TEXT_WIDTH - OFFICE;

    /** A sign of the motto in bold 13 point letters, on average. */
    private static final double MOTTO_LETTER = 2.12;

    /** A capital of 12 points, with its share of spaces. */
    private static final double CAPITAL = 2.4;

    /** The same in bold. */
    private static final double STRONG_CAPITAL = 2.6;

    /** A sign of a title in bold 14 point letters, on average. */
    private static final double LETTER = 2.3;

    void write(Markup to, Wording wording) {
        to.bare(OFFICE, NATION);
        to.cell(OFFICE);
        if (!above.isEmpty()) {
            to.paragraph("OfficeAbove", balanced(above.toUpperCase(VIETNAMESE), OFFICE / CAPITAL));
        }
        to.paragraph("Office", balanced(office.toUpperCase(VIETNAMESE), OFFICE / STRONG_CAPITAL));
        rule(to, OFFICE, office.length() * STRONG_CAPITAL);
        to.paragraph("Symbol", symbol);
        if (!subject.isEmpty()) {
            to.paragraph("Subject", subject);
        }
        to.cellEnd();
        to.cell(NATION);
        to.paragraph("Nation", wording.nation());
        to.paragraph("Motto", wording.motto());
        to.rule(NATION, (int) (wording.motto().length() * MOTTO_LETTER));
        if (dated) {
            to.paragraph("Place", wording.undated());
        }
        to.cellEnd();
        to.bareEnd();
        if (!wording.remark().isEmpty()) {
            to.paragraph("Caption", wording.remark());
        }
    }

    /** In lines of about the same length, lest the last one hold a single word; the name of a province stays whole. */
    private static String balanced(String words, double perLine) {
        int lines = (int) Math.ceil(words.length() / perLine);
        int province = words.lastIndexOf(" TỈNH ");
        if (lines == 2 && province > 0 && province <= perLine - 2 && words.length() - province <= perLine) {
            return words.substring(0, province) + "\n" + words.substring(province + 1);
        }
        double most = (double) words.length() / lines;
        StringBuilder balanced = new StringBuilder();
        int inLine = 0;
        for (String word : words.split(" ")) {
            boolean next = inLine > 0 && !word.equals("–") && inLine + word.length() / 2.0 > most;
            balanced.append(inLine == 0 ? "" : next ? "\n" : " ").append(word);
            inLine = next ? word.length() : inLine + 1 + word.length();
        }
        return balanced.toString();
    }

    /** The line below a title: a third to a half of the title's width. */
    static void ruleBelow(Markup to, String title) {
        int longest =
                Arrays.stream(title.split("\n")).mapToInt(String::length).max().orElse(0);
        rule(to, Markup.TEXT_WIDTH, longest * LETTER);
    }

    private static void rule(Markup to, int column, double text) {
        to.rule(column, (int) (Math.min(text, column - 4.0) * 0.42));
    }
}
