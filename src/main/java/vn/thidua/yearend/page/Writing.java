package vn.thidua.yearend.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.finding.Gathering;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.gap.Gap;
import vn.thidua.standing.gap.Gaps;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;

/** A bloc's part of the page while it is written: where it goes, and its numbers, which explain themselves. */
final class Writing {

    private final Html html = new Html();
    private final Told told = new Told();
    private final Map<String, AgencyNumbers> numbers = new HashMap<>();
    private final PageMaterial material;
    private final List<FiledSubmission> submissions;
    private final List<Gap> gaps;
    private @Nullable Gathering gathering;

    Writing(PageMaterial material) {
        this.material = material;
        this.submissions = material.view().submissions();
        this.gaps = material.bloc().ranksFollowTotals() ? Gaps.of(material.bloc()) : List.of();
    }

    Html html() {
        return html;
    }

    PageMaterial material() {
        return material;
    }

    BlocView view() {
        return material.view();
    }

    /** The files that tell of the bloc. */
    List<FiledSubmission> submissions() {
        return submissions;
    }

    Bloc bloc() {
        return material.bloc().bloc();
    }

    BlocExplanations explanations() {
        return material.explanations();
    }

    Points points() {
        return new Points(material.results().campaign().rounding());
    }

    /** An id of the page that no other bloc has. */
    String id(String part) {
        return bloc().code() + "." + part;
    }

    AgencyNumbers numbers(Standing standing) {
        return numbers.computeIfAbsent(
                standing.agency().code(),
                agency -> new AgencyNumbers(told, material.explanations(), bloc().rubric(), agency));
    }

    /** A number, or a word that stands for one, which opens its explanation. */
    Html number(String shown, int explanation) {
        return html.element("span", shown, "class", "n", "data-e", String.valueOf(explanation));
    }

    Html number(String shown, Optional<Integer> explanation) {
        return explanation.isPresent() ? number(shown, explanation.get()) : html.text(shown);
    }

    Html number(String shown, Explanation explanation) {
        return number(shown, told.add(explanation));
    }

    /** How findings are told, found out once: it looks at all tables of the campaign. */
    Gathering gathering() {
        Gathering known = gathering;
        if (known == null) {
            known = new Gathering(material.results().campaign());
            gathering = known;
        }
        return known;
    }

    /** What keeps an agency from the place above, in words; empty for who leads, and where votes rank. */
    Optional<String> gap(Standing standing) {
        return gaps.stream()
                .filter(gap -> gap.agency().equals(standing.agency().code()))
                .findFirst()
                .map(gap -> gap.words(material.results().campaign().rounding(), printed(standing, gap)));
    }

    /** The difference of the totals as they are printed, lest a reader who subtracts them finds another. */
    private BigDecimal printed(Standing standing, Gap gap) {
        return view().ranked().stream()
                .filter(other -> other.agency().equals(gap.ahead()))
                .findFirst()
                .map(other -> view().difference(total(other), total(standing)))
                .filter(difference -> difference.signum() > 0)
                .orElse(gap.points());
    }

    private static BigDecimal total(Standing standing) {
        return Objects.requireNonNull(standing.card().finalTotal());
    }

    /** "91,50", or a dash where there is no score. */
    String points(@Nullable BigDecimal score) {
        return score == null ? "–" : points().of(score);
    }

    String told() {
        return told.json();
    }
}
