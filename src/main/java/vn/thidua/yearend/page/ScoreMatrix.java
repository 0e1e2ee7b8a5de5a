package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

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

    /** More columns do not fit on a sheet of A4; the others follow in further tables. */
    private static final int COLUMNS = 10;

    private final Writing writing;
    private final Html html;

    ScoreMatrix(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
    }

    void write() {
        List<Standing> scored = writing.view().standings().stream()
                .filter(standing -> standing.card().finalTotal() != null)
                .toList();
        if (scored.isEmpty()) {
            html.element("p", say("Chưa có điểm nào."));
            return;
        }
        html.element("p", say("Dấu ≠: kết quả khác điểm tự chấm."), "class", "hint");
        for (int from = 0; from < scored.size(); from += COLUMNS) {
            table(scored.subList(from, Math.min(from + COLUMNS, scored.size())), from, scored.size() <= COLUMNS);
        }
    }

    /**
     * @param from how many agencies stand in the tables before; links lead to the rows of the first
     * @param only whether there is no other table
     */
    private void table(List<Standing> scored, int from, boolean only) {
        String caption = writing.id("_bang-diem-" + (from / COLUMNS + 1));
        html.scroll(
                say("Kéo ngang để xem hết các đơn vị →"),
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                caption);
        html.open("table", "class", "matrix");
        html.element("caption", caption(scored, from, only), "id", caption);
        html.open("thead").open("tr").element("th", say("Tiêu chí"), "scope", "col");
        html.element("th", say("Điểm chuẩn"), "scope", "col", "class", "number");
        for (Standing standing : scored) {
            html.open("th", "scope", "col", "class", "number");
            html.name(standing.agency().name()).close();
        }
        html.close().close().open("tbody");
        writing.bloc().rubric().sections().forEach(section -> section(section, scored, from == 0));
        total(scored);
        html.close().close().close().line();
    }

    /** As in the ranking: who is not ranked has no total. */
    private void total(List<Standing> scored) {
        html.open("tr", "class", "section total").element("th", say("Tổng điểm"), "scope", "row");
        html.element("td", NumberText.of(writing.bloc().rubric().max()), "class", "number");
        for (Standing standing : scored) {
            boolean ranked = standing.rank() != null;
            html.open("td", "class", "number");
            writing.number(
                    writing.points(ranked ? standing.card().finalTotal() : null),
                    ranked ? writing.numbers(standing).total() : Optional.empty());
            if (ranked && standing.card().provisional()) {
                html.element("small", " " + say("tạm tính"));
            }
            html.close();
        }
        html.close().line();
    }

    private String caption(List<Standing> scored, int from, boolean only) {
        String bloc = writing.bloc().name();
        return only
                ? say("Điểm từng tiêu chí, {0}", bloc)
                : say("Điểm từng tiêu chí, {0}, đơn vị thứ {1} đến {2}", bloc, from + 1, from + scored.size());
    }

    private void section(Section section, List<Standing> scored, boolean first) {
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
        section.sections().forEach(below -> section(below, scored, first));
        section.criteria().forEach(criterion -> criterion(criterion, scored, first));
    }

    private void criterion(Criterion criterion, List<Standing> scored, boolean first) {
        if (first) {
            html.open("tr", "id", writing.id("_tc-" + criterion.code()));
        } else {
            html.open("tr");
        }
        html.open("th", "scope", "row");
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
