package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/** What an agency's single scores say: strengths, the largest losses, and where the agreed score is not the agency's own. */
final class Marks {

    /** More of a kind are not read. */
    private static final int NAMED = 5;

    private record Scored(Criterion criterion, CriterionScore score, BigDecimal overBase) {}

    private final Writing writing;
    private final Html html;
    private final Standing standing;
    private final List<Scored> scored;

    Marks(Writing writing, Standing standing) {
        this.writing = writing;
        this.html = writing.html();
        this.standing = standing;
        Map<String, CriterionScore> scores = standing.card().byCriterion();
        this.scored = writing.bloc()
                .rubric()
                .allCriteria()
                .flatMap(criterion -> Stream.ofNullable(scores.get(criterion.code()))
                        .filter(score -> score.finalScore() != null)
                        .map(score -> new Scored(
                                criterion,
                                score,
                                Objects.requireNonNull(score.finalScore()).subtract(criterion.base()))))
                .toList();
    }

    void write() {
        html.open("div", "class", "pair");
        strengths();
        losses();
        html.close().line();
        differences();
    }

    private void strengths() {
        List<Section> led =
                writing.bloc().rubric().sections().stream().filter(this::leads).toList();
        List<Scored> above = scored.stream()
                .filter(one -> one.overBase().signum() > 0)
                .sorted(Comparator.comparing(Scored::overBase).reversed())
                .limit(NAMED)
                .toList();
        html.open("section", "class", "good").element("h5", say("Điểm mạnh"));
        if (led.isEmpty() && above.isEmpty()) {
            html.element("p", say("Không mục nào cao nhất khối, không tiêu chí nào vượt điểm chuẩn."));
        } else {
            html.open("ul");
            led.forEach(section ->
                    html.element("li", say("Cao nhất khối ở mục {0}", section.code() + ". " + section.title())));
            above.forEach(one -> item(one, (shown, base) -> html.text(", " + say("vượt điểm chuẩn {0}", base))));
            html.close();
        }
        html.close();
    }

    /** Whether no ranked agency has more in the section, and some have less. */
    private boolean leads(Section section) {
        BigDecimal own = of(standing, section);
        List<BigDecimal> all = writing.view().ranked().stream()
                .map(other -> of(other, section))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return own != null
                && standing.rank() != null
                && all.stream().allMatch(other -> other.compareTo(own) <= 0)
                && all.stream().anyMatch(other -> other.compareTo(own) < 0);
    }

    private static @Nullable BigDecimal of(Standing standing, Section section) {
        return standing.card()
                .section(section.code())
                .map(SectionScore::finalScore)
                .orElse(null);
    }

    private void losses() {
        List<Scored> below = scored.stream()
                .filter(one -> one.overBase().signum() < 0)
                .sorted(Comparator.comparing(Scored::overBase))
                .toList();
        html.open("section", "class", "bad").element("h5", say("Mất điểm nhiều nhất"));
        if (below.isEmpty()) {
            html.element("p", say("Không mất điểm ở tiêu chí nào."));
        } else {
            html.open("ul");
            below.stream()
                    .limit(NAMED)
                    .forEach(one -> item(one, (shown, base) -> html.text(" " + say("trên điểm chuẩn {0}", base))));
            html.close();
            if (below.size() > NAMED) {
                html.element("p", say("Còn {0} tiêu chí nữa dưới điểm chuẩn.", below.size() - NAMED), "class", "hint");
            }
        }
        html.close();
    }

    private void item(Scored one, BiConsumer<String, String> besides) {
        String shown = writing.points(one.score().finalScore());
        html.open("li").text(one.criterion().code() + ". " + one.criterion().title() + ": ");
        writing.number(
                shown, writing.numbers(standing).criterion(one.criterion().code()));
        besides.accept(shown, NumberText.of(one.criterion().base()));
        html.close();
    }

    /** Criteria where a level gave another score than the one below it. */
    private void differences() {
        List<Scored> differing =
                scored.stream().filter(one -> one.score().differs()).toList();
        if (differing.isEmpty()) {
            return;
        }
        html.open("details").element("summary", say("Kết quả khác tự chấm ở {0} tiêu chí", differing.size()));
        html.open("ul", "class", "differences");
        differing.forEach(this::difference);
        html.close().close().line();
    }

    private void difference(Scored one) {
        BigDecimal self = one.score().self().score();
        BigDecimal agreed = Objects.requireNonNull(one.score().finalScore());
        Mark deciding = one.score().deciding();
        html.open("li")
                .element(
                        "strong",
                        one.criterion().code() + ". " + one.criterion().title());
        html.open("p").text(say("Tự chấm {0}", writing.points(self)) + " → ");
        writing.number(
                writing.points(agreed),
                writing.numbers(standing).criterion(one.criterion().code()));
        if (self != null) {
            html.text(" (" + writing.points().signed(writing.view().difference(agreed, self)) + ")");
        }
        html.close();
        html.element(
                "p",
                (deciding.by().isEmpty() ? "" : deciding.by() + ": ")
                        + (deciding.note().isEmpty() ? say("không nêu lý do") : deciding.note()),
                "class",
                "hint");
        html.close();
    }
}
