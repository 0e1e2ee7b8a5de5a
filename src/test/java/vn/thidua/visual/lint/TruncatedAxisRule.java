package vn.thidua.visual.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.visual.drawing.Drawing.Ruler;

/** Bars are measured from zero; an axis of dots without zero shows it and says so in a note. */
final class TruncatedAxisRule implements Rule {

    private static final Pattern SAID = Pattern.compile("không bắt đầu từ 0|does not start at 0");

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        boolean said = page.texts().stream()
                .anyMatch(text -> SAID.matcher(text.words().text()).find());
        for (Ruler ruler : page.drawing().rulers()) {
            if (ruler.lengths() && (ruler.lower() > 0 || ruler.upper() < 0)) {
                breaches.add("bars are measured from %s to %s, without zero".formatted(ruler.lower(), ruler.upper()));
            }
            if (ruler.truncated() && !ruler.cut()) {
                breaches.add("the axis begins at %s and shows no cut".formatted(ruler.lower()));
            }
            if (ruler.truncated() != said) {
                breaches.add("the axis begins at %s, and a note says %s"
                        .formatted(ruler.lower(), said ? "otherwise" : "nothing"));
            }
        }
        return breaches;
    }
}
