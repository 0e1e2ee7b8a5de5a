package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;
import vn.thidua.telling.Remarks;

/** One agency: where it stands, what of, where it is strong, where points were lost, what has to be mended. */
final class AgencyProfile {

    private final Writing writing;
    private final Html html;
    private final Standing standing;
    private final AgencyNumbers numbers;

    AgencyProfile(Writing writing, Standing standing) {
        this.writing = writing;
        this.html = writing.html();
        this.standing = standing;
        this.numbers = writing.numbers(standing);
    }

    void write() {
        String agency = standing.agency().code();
        html.open("details", "class", "profile", "id", writing.id(agency));
        summary();
        facts();
        if (standing.card().finalTotal() != null) {
            sections();
            new Marks(writing, standing).write();
        }
        awards();
        new Pledges(writing, agency).write();
        new Matters(writing, standing).write();
        html.close().line();
    }

    private void summary() {
        boolean ranked = standing.rank() != null;
        html.open("summary");
        html.element(
                "span",
                ranked ? say("Hạng {0}", String.valueOf(standing.rank())) : say("Không xếp hạng"),
                "class",
                "standing");
        html.open("h4").name(standing.agency().name()).close();
        html.element("span", summed(ranked), "class", "sum");
        html.close().line();
    }

    private String summed(boolean ranked) {
        if (!ranked) {
            return standing.unranked() == null ? "" : say(standing.unranked().label());
        }
        String total = writing.points(standing.card().finalTotal());
        return say(standing.card().provisional() ? "{0} điểm (tạm tính)" : "{0} điểm", total)
                + (standing.awardClass() == null
                        ? ""
                        : " · " + standing.awardClass().label());
    }

    private void facts() {
        boolean ranked = standing.rank() != null;
        BigDecimal self = ranked ? standing.card().selfTotal() : null;
        BigDecimal total = ranked ? standing.card().finalTotal() : null;
        html.open("dl", "class", "facts");
        begin(say("Thứ hạng"));
        writing.number(
                ranked
                        ? say(
                                "{0} trong {1} đơn vị",
                                String.valueOf(standing.rank()),
                                writing.material().bloc().ranked())
                        : say("không xếp hạng"),
                numbers.rank());
        end();
        if (total != null) {
            begin(say("Kết quả"));
            writing.number(writing.points(total), numbers.total());
            html.text(standing.card().provisional() ? " " + say("tạm tính") : "");
            end();
        }
        if (self != null) {
            begin(say("Tự chấm"));
            writing.number(writing.points(self), numbers.total(Party.SELF));
            html.text(
                    total == null
                            ? ""
                            : " "
                                    + say(
                                            "(kết quả {0})",
                                            writing.points()
                                                    .signed(writing.view().difference(total, self))));
            end();
        }
        if (standing.awardClass() != null) {
            begin(say("Xếp loại"));
            writing.number(standing.awardClass().label(), numbers.awardClass());
            html.text(standing.card().provisional() ? " " + say("(tạm tính)") : "");
            end();
        }
        Optional<Explanation> range =
                writing.explanations().range(standing.agency().code());
        if (range.isPresent()) {
            begin(say("Hạng có thể có"));
            writing.number(RankingTable.words(range.get()), numbers.range());
            end();
        }
        html.close();
        sentences();
    }

    private void begin(String term) {
        html.open("div").element("dt", term).open("dd");
    }

    private void end() {
        html.close().close();
    }

    /** Why not a better rank, what is remarkable, what became of it since the year before. */
    private void sentences() {
        Remarks.of(writing.view(), standing).forEach(remark -> html.element("p", remark + "."));
        writing.gap(standing).ifPresent(words -> {
            html.open("p");
            writing.number(say("Vì sao không cao hơn"), numbers.rank());
            html.text(": " + words).close();
        });
        if (writing.material().years().before() != null) {
            writing.explanations().years(standing.agency().code()).ifPresent(years -> {
                html.open("p");
                writing.number(say("So với năm trước"), years);
                html.text(": " + years.sentence()).close();
            });
        }
    }

    /**
     * Each award of the bloc that the agency was considered for. Those of the whole campaign change with other blocs, for
     * which this one's page is not made anew.
     */
    private void awards() {
        List<Explanation> awards = writing.material().bloc().traces().stream()
                .flatMap(trace -> trace.candidates().stream()
                        .filter(candidate ->
                                candidate.agency().equals(standing.agency().code()))
                        .map(candidate -> writing.explanations().award(trace, candidate)))
                .toList();
        if (awards.isEmpty()) {
            return;
        }
        html.open("details").element("summary", say("Khen thưởng đã xét: {0}", awards.size()));
        html.open("ul", "class", "awards-considered");
        for (Explanation award : awards) {
            html.open("li").open("strong").text(award.label() + ": ").close();
            writing.number(award.figure(), award);
            html.element("p", award.sentence(), "class", "hint").close();
        }
        html.close().close().line();
    }

    private void sections() {
        html.open("table", "class", "sections").element("caption", say("Điểm theo mục"));
        html.open("thead").open("tr").element("th", say("Mục"), "scope", "col");
        html.element("th", say("Điểm"), "scope", "col", "class", "number");
        html.element("th", say("Tối đa"), "scope", "col", "class", "number");
        html.element("th", say("Tỷ lệ đạt"), "scope", "col", "class", "wide");
        html.close().close().open("tbody");
        for (Section section : writing.bloc().rubric().sections()) {
            BigDecimal score = standing.card()
                    .section(section.code())
                    .map(SectionScore::finalScore)
                    .orElse(null);
            html.open("tr").element("th", section.code() + ". " + section.title(), "scope", "row");
            html.open("td", "class", "number");
            writing.number(writing.points(score), numbers.section(section.code()));
            html.close().element("td", NumberText.of(section.max()), "class", "number");
            html.open("td", "class", "wide");
            bar(score, section.max());
            html.close().close().line();
        }
        html.close().close();
    }

    /** As long as the share of the maximum that was reached; the numbers beside it say the same. */
    private void bar(@Nullable BigDecimal score, BigDecimal max) {
        if (score == null || max.signum() <= 0) {
            return;
        }
        BigDecimal share = score.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(100))
                .divide(max, 1, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(100));
        html.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.empty("rect", "class", "whole", "width", "100", "height", "8");
        html.empty("rect", "class", "part", "width", share.toPlainString(), "height", "8");
        html.close();
    }
}
