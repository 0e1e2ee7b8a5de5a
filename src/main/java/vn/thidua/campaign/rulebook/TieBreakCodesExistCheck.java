package vn.thidua.campaign.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What parts equal totals exists in every rubric of the campaign. */
final class TieBreakCodesExistCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return tieBreaks(book)
                .filter(tieBreak -> tieBreak.has("code"))
                .flatMap(tieBreak -> Outline.of(book).stream()
                        .filter(rubric -> !codes(rubric, tieBreak).contains(tieBreak.text("code")))
                        .map(rubric -> mistake(tieBreak, rubric)));
    }

    /** Those that part ranks, then those at the edge of the best class. */
    static Stream<Entry> tieBreaks(RuleBook book) {
        return Stream.concat(
                book.campaign().list("tieBreaks").stream(),
                book.campaign().at("classification").at("ceiling").list("tieBreaks").stream());
    }

    private static Set<String> codes(Outline rubric, Entry tieBreak) {
        return (bySection(tieBreak) ? rubric.sections() : rubric.criteria())
                .map(entry -> entry.text("code"))
                .collect(Collectors.toSet());
    }

    private static Mistake mistake(Entry tieBreak, Outline rubric) {
        String kind = bySection(tieBreak) ? "mã một mục" : "mã một tiêu chí";
        return tieBreak.at("code")
                .mistake(
                        tieBreak.text("code"),
                        kind + " có trong " + rubric.rubric().file().source().shortName());
    }

    private static boolean bySection(Entry tieBreak) {
        return tieBreak.text("by").equals("SECTION");
    }
}
