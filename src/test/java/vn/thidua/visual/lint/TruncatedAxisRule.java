package vn.thidua.visual.lint;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.drawing.Drawing.Ruler;

/** Bars are measured from zero; an axis of dots without zero shows it and says so in a note. */
final class TruncatedAxisRule implements Rule {

    private static final String SAID = "không bắt đầu từ 0";

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        for (Ruler ruler : page.drawing().rulers()) {
            if (ruler.lengths() && (ruler.lower() > 0 || ruler.upper() < 0)) {
                breaches.add("bars are measured from %s to %s, without zero".formatted(ruler.lower(), ruler.upper()));
            }
            if (ruler.truncated() && !ruler.cut()) {
                breaches.add("the axis begins at %s and shows no cut".formatted(ruler.lower()));
            }
            if (ruler.truncated() && page.chart().notes().stream().noneMatch(note -> note.contains(SAID))) {
                breaches.add("no note says that the axis begins at " + ruler.lower());
            }
        }
        return breaches;
    }
}
