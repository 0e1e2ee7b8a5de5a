package vn.thidua.visual.drawing;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.thidua.visual.Chart;

/** A chart as a part of a page of HTML. What its letters look like is defined once for all charts of the page. */
public final class Inset {

    private final String svg;
    private final SortedSet<Letter> letters;

    private Inset(String svg, SortedSet<Letter> letters) {
        this.svg = svg;
        this.letters = letters;
    }

    /** @param stem begins the ids; no other chart of the page may have it */
    public static Inset of(Drawing drawing, Chart chart, String stem) {
        return new Inset(Svg.inset(drawing, chart, stem), Letter.of(drawing));
    }

    /** Markup without definitions of letters. */
    public String svg() {
        return svg;
    }

    /** Markup that defines the letters of all these charts and shows nothing. */
    public static String letters(Collection<Inset> insets) {
        SortedSet<Letter> all = new TreeSet<>();
        insets.forEach(inset -> all.addAll(inset.letters));
        return Svg.letters(all);
    }
}
