package vn.thidua;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.finding.Place;
import vn.thidua.standing.explanation.Explanation;

/** Explanations as an indented tree on a terminal. */
final class ExplanationText {

    private static final int USUAL = 100;
    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;
    private static final String STEP = "  ";

    private final PrintWriter out;
    private final int width;

    ExplanationText(PrintWriter out) {
        this.out = out;
        this.width = width();
    }

    private static int width() {
        String told = System.getenv("COLUMNS");
        int columns = told != null && told.matches("\\d{1,4}") ? Integer.parseInt(told) : USUAL;
        return Math.max(NARROWEST, Math.min(columns, WIDEST));
    }

    void print(List<Explanation> explanations) {
        explanations.forEach(one -> {
            print(one, "", "");
            out.println();
        });
    }

    private void print(Explanation one, String indent, String ruleAbove) {
        lines(indent, indent + STEP + STEP, one.figure().isEmpty() ? one.label() : one.label() + ": " + one.figure());
        String inside = indent + STEP;
        if (!one.sentence().isEmpty()) {
            lines(inside, inside, one.sentence());
        }
        sheets(one.places()).forEach((sheet, cells) -> lines(inside, inside + STEP, "↳ " + cells + sheet));
        if (!one.rule().isEmpty() && !one.rule().equals(ruleAbove)) {
            lines(inside, inside + STEP, "Quy định: " + one.rule());
        }
        if (!one.legal().isEmpty()) {
            lines(inside, inside + STEP, "Căn cứ: " + one.legal());
        }
        one.parts().forEach(part -> print(part, inside, one.rule()));
    }

    /** Cells by their sheet, such as "ô E18, E19, " of "trang “Số liệu”, tệp cai-lay-tu-cham.xlsx". */
    private static Map<String, String> sheets(List<Place> places) {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (Place place : places) {
            String sheet = (place.sheet() == null ? "" : "trang “" + place.sheet() + "”, ") + "tệp " + place.file();
            String cell = place.cell() == null ? "" : place.cell() + ", ";
            sheets.merge(sheet, cell.isEmpty() ? "" : "ô " + cell, (before, next) -> before + cell);
        }
        return sheets;
    }

    private void lines(String first, String further, String text) {
        String indent = first;
        for (String paragraph : text.split("\n")) {
            for (String line : TextColumns.broken(paragraph, width - further.length())) {
                out.println(indent + line);
                indent = further;
            }
        }
    }
}
