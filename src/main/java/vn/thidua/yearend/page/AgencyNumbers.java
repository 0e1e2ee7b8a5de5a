package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;

/** Where the page's data explain the numbers of one agency, each taken in once. */
final class AgencyNumbers {

    private final Told told;
    private final BlocExplanations explanations;
    private final String agency;
    private final Map<String, Integer> criteria = new HashMap<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final Optional<Integer> total;

    AgencyNumbers(Told told, BlocExplanations explanations, Rubric rubric, String agency) {
        this.told = told;
        this.explanations = explanations;
        this.agency = agency;
        rubric.allCriteria()
                .map(Criterion::code)
                .forEach(code -> criteria.put(code, told.add(explanations.criterion(agency, code))));
        this.total = explanations.total(agency, Party.FINAL).map(sum -> told.add(sum, below(rubric.sections(), sum)));
    }

    /** A sum is told with its sections in the order of the table. */
    private List<Integer> below(List<Section> of, Explanation sum) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            parts.add(section(of.get(i), sum.parts().get(i)));
        }
        return parts;
    }

    private int section(Section section, Explanation sum) {
        List<Integer> parts = below(section.sections(), sum);
        section.criteria().forEach(criterion -> parts.add(criterion(criterion.code())));
        int index = told.add(sum, parts);
        sections.put(section.code(), index);
        return index;
    }

    int criterion(String code) {
        return criteria.getOrDefault(code, 0);
    }

    /** Empty without any score. */
    Optional<Integer> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    Optional<Integer> total() {
        return total;
    }

    /** With its sections, but not what they are made of: the criteria say that. */
    Optional<Integer> total(Party party) {
        return explanations
                .total(agency, party)
                .map(sum -> told.add(
                        sum,
                        sum.parts().stream()
                                .map(section -> told.add(section, List.of()))
                                .toList()));
    }

    /** Result − self-score, as they are printed. */
    int difference(BigDecimal difference, String shown) {
        Explanation told = new Explanation(
                say("Chênh lệch"),
                difference,
                shown,
                "",
                List.of(),
                say("Kết quả trừ điểm tự chấm, theo số đã làm tròn để in."),
                "",
                List.of());
        return this.told.add(
                told,
                Stream.of(total, total(Party.SELF)).flatMap(Optional::stream).toList());
    }

    int rank() {
        return told.add(explanations.rank(agency));
    }

    Optional<Integer> awardClass() {
        return explanations.awardClass(agency).map(told::add);
    }

    Optional<Integer> range() {
        return explanations.range(agency).map(told::add);
    }

    Optional<Integer> votes() {
        return explanations.votes(agency).map(told::add);
    }
}
