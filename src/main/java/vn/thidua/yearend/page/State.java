package vn.thidua.yearend.page;

import vn.thidua.standing.BlocStandings;
import vn.thidua.visual.Chart;

/** How final a bloc's figures are, and the warnings that nobody may overlook. */
final class State {

    private State() {}

    static void write(Html html, BlocStandings bloc, Chart chart) {
        html.open("p", "class", "state").element("span", words(bloc), "class", bloc.provisional() ? "tag open" : "tag");
        chart.heading().stamps().stream()
                .filter(stamp -> !stamp.equalsIgnoreCase(words(bloc)))
                .forEach(stamp -> html.element("span", stamp, "class", "tag stamp"));
        html.close();
    }

    /** "Chính thức", "Tạm tính" or "Chưa có". */
    static String words(BlocStandings bloc) {
        if (bloc.ranked() == 0) {
            return "Chưa có kết quả";
        }
        return bloc.provisional() ? "Tạm tính" : "Chính thức";
    }
}
