package vn.thidua.yearend.page;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/** Every score that counts, criterion by criterion and agency by agency, each with its explanation. */
final class ScoreMatrix {

    private final Writing writing;
    private final Html html;
    private final List<Standing> scored;

    ScoreMatrix(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.scored = writing.view().standings().stream()
                .filter(standing -> standing.card().finalTotal() != null)
                .toList();
    }

    void write() {
        if (scored.isEmpty()) {
            html.element("p", "Chưa có điểm nào.");
            return;
        }
        html.element("p", "Dấu ≠: kết quả khác điểm tự chấm.", "class", "hint");
        String caption = writing.id("_ten-bang-diem");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        html.open("table", "class", "matrix");
        html.element("caption", "Điểm từng tiêu chí, " + writing.bloc().name(), "id", caption);
        html.open("thead").open("tr").element("th", "Tiêu chí", "scope", "col");
        html.element("th", "Điểm chuẩn", "scope", "col", "class", "number");
        for (Standing standing : scored) {
            html.open("th", "scope", "col", "class", "number");
            html.name(standing.agency().name()).close();
        }
        html.close().close().open("tbody");
        writing.bloc().rubric().sections().forEach(this::section);
        html.close().close().close().line();
    }

    private void section(Section section) {
        html.open("tr", "class", "section").open("th", "scope", "row");
        html.text(section.code() + ". " + section.title()).close();
        html.element("td", NumberText.of(section.max()), "class", "number");
        for (Standing standing : scored) {
            html.open("td", "class", "number");
            writing.number(
                    writing.points(standing.card()
                            .section(section.code())
                            .map(SectionScore::finalScore)
                            .orElse(null)),
                    writing.numbers(standing).section(section.code()));
            html.close();
        }
        html.close().line();
        section.sections().forEach(this::section);
        section.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        html.open("tr", "id", writing.id("_tc-" + criterion.code())).open("th", "scope", "row");
        html.text(criterion.code() + ". " + criterion.title()).close();
        html.element("td", NumberText.of(criterion.base()), "class", "number");
        for (Standing standing : scored) {
            Optional<CriterionScore> score = standing.card().criterion(criterion.code());
            html.open("td", "class", score.filter(CriterionScore::differs).isPresent() ? "number differs" : "number");
            writing.number(
                    writing.points(score.map(CriterionScore::finalScore).orElse(null)),
                    writing.numbers(standing).criterion(criterion.code()));
            html.close();
        }
        html.close().line();
    }
}
