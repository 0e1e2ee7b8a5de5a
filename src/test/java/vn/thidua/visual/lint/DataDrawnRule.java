package vn.thidua.visual.lint;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.visual.Datum;
import vn.thidua.visual.drawing.Drawing.Area;

/** Each number of the model is drawn once and no other, but for a part that is nothing; where rows are left out, the page says how many. */
final class DataDrawnRule implements Rule {

    private static final Pattern LEFT_OUT = Pattern.compile("hàng không đủ chỗ vẽ|no room here");

    @Override
    public List<String> breaches(Page page) {
        Map<Datum, Long> drawn = page.marks().stream().map(Area::datum).collect(groupingBy(identity(), counting()));
        Set<Datum> model = new HashSet<>(page.chart().body().data());
        boolean leftOut = page.texts().stream()
                .anyMatch(text -> LEFT_OUT.matcher(text.words().text()).find());
        List<String> breaches = new ArrayList<>();
        drawn.forEach((datum, times) -> {
            if (!model.contains(datum)) {
                breaches.add(datum + " is no number of the chart");
            } else if (times > 1) {
                breaches.add(datum + " is drawn " + times + " times");
            }
        });
        if (!leftOut) {
            model.stream()
                    .filter(datum -> !drawn.containsKey(datum) && !datum.value().equals("0"))
                    .map(datum -> datum + " is not drawn")
                    .forEach(breaches::add);
        }
        return breaches;
    }
}
