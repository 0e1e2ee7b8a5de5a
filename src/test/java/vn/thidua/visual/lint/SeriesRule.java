package vn.thidua.visual.lint;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.visual.Body;
import vn.thidua.visual.Sections;
import vn.thidua.visual.drawing.Drawing.Area;

/** Where colours stand for series, no two series share one, and they are not more than ten. */
final class SeriesRule implements Rule {

    private static final int MOST = 10;

    @Override
    public List<String> breaches(Page page) {
        Body body = page.chart().body();
        if (!(body instanceof Sections)) {
            return List.of();
        }
        Map<Color, Set<String>> series = new HashMap<>();
        for (Area mark : page.marks()) {
            series.computeIfAbsent(mark.colour(), colour -> new TreeSet<>())
                    .add(Objects.requireNonNull(mark.datum()).series());
        }
        List<String> shared = series.values().stream()
                .filter(names -> names.size() > 1)
                .map(names -> names + " share a colour")
                .toList();
        return series.size() > MOST ? List.of(series.size() + " series") : shared;
    }
}
