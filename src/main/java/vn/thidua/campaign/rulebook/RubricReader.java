package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/** A checked rubric file as a {@link Rubric}. */
final class RubricReader {

    private final DisciplineScale scale;

    private RubricReader(DisciplineScale scale) {
        this.scale = scale;
    }

    static Rubric read(Entry rubric, DisciplineScale scale) {
        return new RubricReader(scale).rubric(rubric);
    }

    private Rubric rubric(Entry rubric) {
        return new Rubric(
                rubric.text("id"),
                rubric.text("title"),
                rubric.decimal("max"),
                rubric.choice("bonus", BonusPlace.class),
                rubric.choice("notApplicable", NotApplicable.RESCALE),
                rubric.list("sections").stream().map(this::section).toList(),
                rubric.list("vetoes").stream().map(RubricReader::veto).toList());
    }

    private static Veto veto(Entry veto) {
        return new Veto(
                veto.text("code"),
                veto.text("title"),
                veto.choice("cause", Veto.Cause.class),
                veto.integer("daysLate", 0));
    }

    private Section section(Entry section) {
        return new Section(
                section.text("code"),
                section.text("title"),
                section.decimal("max"),
                section.textOrNull("appraiser"),
                section.flag("authorityOnly"),
                section.flag("bonus"),
                section.decimalOrNull("deltaCap"),
                section.list("sections").stream().map(this::section).toList(),
                section.list("criteria").stream()
                        .map(criterion -> criterion(criterion, scale))
                        .toList());
    }

    static Criterion criterion(Entry criterion, DisciplineScale scale) {
        return new Criterion(
                criterion.text("code"),
                criterion.text("title"),
                criterion.decimal("base"),
                criterion.list("rules").stream()
                        .map(RuleReader.of(criterion, scale)::read)
                        .toList(),
                criterion.decimalOrNull("deductionCap"),
                criterion.decimalOrNull("bonusCap"),
                criterion.decimal("floor", BigDecimal.ZERO),
                criterion.decimalOrNull("deltaCap"),
                criterion.textOrNull("appraiser"),
                criterion.flag("evidence"),
                criterion.textOrNull("legal"),
                criterion.texts("formerly"));
    }
}
