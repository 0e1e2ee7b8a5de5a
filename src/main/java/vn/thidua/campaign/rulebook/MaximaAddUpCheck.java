package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What stands below adds up to exactly the maximum above it. With bonus OUTSIDE a section of bonus points is on top of the
 * maximum and not counted; with bonus INSIDE it is part of it. */
final class MaximaAddUpCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream().flatMap(MaximaAddUpCheck::mistakes);
    }

    private static Stream<Mistake> mistakes(Outline outline) {
        boolean inside = outline.rubric().text("bonus").equals("INSIDE");
        return Stream.concat(Stream.of(outline.rubric()), outline.sections())
                .filter(node -> SectionHoldsOneKindCheck.holdsOneKind(node))
                .flatMap(node -> mistake(node, sumBelow(node, inside || node.flag("bonus"))));
    }

    private static BigDecimal sumBelow(Entry node, boolean withBonus) {
        Stream<BigDecimal> sections = node.list("sections").stream()
                .filter(section -> withBonus || !section.flag("bonus"))
                .map(section -> section.decimal("max"));
        Stream<BigDecimal> criteria = node.list("criteria").stream().map(criterion -> criterion.decimal("base"));
        return Stream.concat(sections, criteria).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Mistake> mistake(Entry node, BigDecimal sum) {
        Entry max = node.at("max");
        int comparison = sum.compareTo(max.decimal());
        if (comparison == 0) {
            return Stream.empty();
        }
        String found = "các mục bên dưới cộng lại được %s, %s %s"
                .formatted(
                        DecimalComma.of(sum), comparison > 0 ? "vượt quá" : "chưa đủ", DecimalComma.of(max.decimal()));
        return Stream.of(max.mistake(found, "các mục bên dưới cộng lại bằng đúng max"));
    }
}
