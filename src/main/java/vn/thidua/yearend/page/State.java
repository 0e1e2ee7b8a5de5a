package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import vn.thidua.standing.BlocStandings;
import vn.thidua.visual.Chart;

/** How final a bloc's figures are, and the warnings that nobody may overlook. */
final class State {

    private State() {}

    /** @param weighty how many open questions could change a result */
    static void write(Html html, BlocStandings bloc, Chart chart, long weighty) {
        boolean open = bloc.provisional() || weighty > 0;
        html.open("p", "class", "state").element("span", words(bloc, weighty), "class", open ? "tag open" : "tag");
        chart.heading().stamps().stream()
                .filter(stamp -> !stamp.equalsIgnoreCase(words(bloc, weighty)))
                .forEach(stamp -> html.element("span", stamp, "class", "tag stamp"));
        html.close();
    }

    /** "Chính thức", "Tạm tính" or "Chưa có"; nothing is final without more words while an answer could still change it. */
    static String words(BlocStandings bloc, long weighty) {
        if (bloc.ranked() == 0) {
            return say("Chưa có kết quả");
        }
        if (bloc.provisional()) {
            return say("Tạm tính");
        }
        return weighty == 0
                ? say("Chính thức")
                : say("Chính thức theo hồ sơ đã nhận; còn {0} việc có thể đổi kết quả", weighty);
    }
}
