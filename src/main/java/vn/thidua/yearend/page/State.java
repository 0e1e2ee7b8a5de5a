package vn.thidua.yearend.page;

import vn.thidua.telling.BlocView;
import vn.thidua.visual.Chart;

/** How final a bloc's figures are, and the warnings that nobody may overlook. */
final class State {

    private State() {}

    static void write(Html html, BlocView view, Chart chart) {
        boolean open = view.provisional() || view.weighty() > 0;
        html.open("p", "class", "state").element("span", view.finality(), "class", open ? "tag open" : "tag");
        chart.heading().stamps().stream()
                .filter(stamp -> !stamp.equalsIgnoreCase(view.finality()))
                .forEach(stamp -> html.element("span", stamp, "class", "tag stamp"));
        html.close();
    }
}
