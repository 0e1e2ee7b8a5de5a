package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;

/** The places of a rubric in the order of the table, parents before their children. */
record Outline(Entry rubric) {

    static List<Outline> of(RuleBook book) {
        return book.rubrics().values().stream().map(Outline::new).toList();
    }

    Stream<Entry> sections() {
        return rubric.list("sections").stream().flatMap(Outline::sectionAndBelow);
    }

    Stream<Entry> criteria() {
        return sections().flatMap(section -> section.list("criteria").stream());
    }

    Stream<Entry> rules() {
        return criteria().flatMap(Outline::rulesBelow);
    }

    /** The rules of a criterion or of a combining rule, and what these combine. */
    static Stream<Entry> rulesBelow(Entry holder) {
        return holder.list("rules").stream().flatMap(rule -> Stream.concat(Stream.of(rule), rulesBelow(rule)));
    }

    private static Stream<Entry> sectionAndBelow(Entry section) {
        return Stream.concat(
                Stream.of(section), section.list("sections").stream().flatMap(Outline::sectionAndBelow));
    }
}
