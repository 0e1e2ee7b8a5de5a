package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Locale;
import vn.thidua.standing.breaks.Stake;

/** What is still open, those first whose answer could change an award, a class or a rank. */
final class Stakes {

    private static final String METHOD = "Mỗi việc được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối;"
            + " mỗi lần chỉ giả định một việc.";

    private final Writing writing;
    private final Html html;

    Stakes(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
    }

    void write() {
        List<Stake> stakes = writing.material().breaks().stakes();
        List<Stake> idle = stakes.stream().filter(stake -> !stake.weighs()).toList();
        if (stakes.isEmpty()) {
            html.element("p", say("Không còn việc nào chưa rõ."));
            return;
        }
        html.element("p", say(METHOD), "class", "hint");
        if (idle.size() < stakes.size()) {
            list(writing.material().breaks().weighty());
        }
        if (!idle.isEmpty()) {
            html.open("details")
                    .element(
                            "summary",
                            say("{0} việc chưa rõ nhưng trả lời thế nào cũng không đổi kết quả", idle.size()));
            list(idle);
            html.close();
        }
    }

    /** "47,83–87,83"; who has no total after the worst answer has the best alone. */
    private String span(Stake stake) {
        String highest = writing.points(stake.highest());
        return stake.lowest() == null
                ? say("chưa có, hoặc tới {0}", highest)
                : writing.points(stake.lowest()) + "–" + highest;
    }

    private void list(List<Stake> stakes) {
        html.open("ol", "class", "stakes");
        for (Stake stake : stakes) {
            html.open("li", "class", stake.weight().name().toLowerCase(Locale.ROOT));
            if (stake.weighs()) {
                html.element("span", say(stake.weight().label()), "class", "tag weight");
            }
            html.open("p")
                    .open("strong")
                    .name(writing.view().name(stake.agency()))
                    .close();
            html.text(": " + stake.question()).close();
            html.open("p", "class", "hint").text(say("Tổng điểm có thể") + ": ");
            writing.number(span(stake), writing.explanations().of(stake));
            html.close();
            if (!stake.changes().isEmpty()) {
                html.open("ul");
                stake.changes().forEach(change -> html.element("li", change));
                html.close();
            }
            html.close().line();
        }
        html.close();
    }
}
