package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.standing.Standing;

/** The classes with their thresholds, and who reached each. */
final class ClassBands {

    private final Writing writing;
    private final Html html;

    ClassBands(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
    }

    void write() {
        html.open("dl", "class", "bands");
        for (AwardClass band :
                writing.material().results().campaign().classification().classes()) {
            List<Standing> reached = writing.view().ranked().stream()
                    .filter(standing -> band.equals(standing.awardClass()))
                    .toList();
            html.open("div", "class", reached.isEmpty() ? "nobody" : "");
            html.open("dt").text(band.label());
            html.element(
                    "small",
                    band.from() == null ? say("còn lại##a class") : say("từ {0} điểm", NumberText.of(band.from())));
            html.close().open("dd");
            html.element("strong", reached.isEmpty() ? say("không có") : say("{0} đơn vị", reached.size()));
            names(reached);
            html.close().close();
        }
        html.close().line();
    }

    private void names(List<Standing> reached) {
        if (reached.isEmpty()) {
            return;
        }
        html.open("ul");
        for (Standing standing : reached) {
            html.open("li").name(standing.agency().name());
            html.text(standing.card().provisional() ? " " + say("(tạm tính)") : "")
                    .close();
        }
        html.close();
    }
}
