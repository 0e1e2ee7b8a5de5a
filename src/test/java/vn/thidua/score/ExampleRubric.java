package vn.thidua.score;

import static vn.thidua.score.ExampleRules.n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/** Scoring tables put together in code. */
public final class ExampleRubric {

    private final List<Section> sections = new ArrayList<>();
    private final List<Veto> vetoes = new ArrayList<>();
    private String max = "100";
    private BonusPlace bonus = BonusPlace.OUTSIDE;
    private NotApplicable notApplicable = NotApplicable.RESCALE;

    public static ExampleRubric aRubric(Section... sections) {
        ExampleRubric rubric = new ExampleRubric();
        rubric.sections.addAll(Arrays.asList(sections));
        return rubric;
    }

    public static Section section(String code, String max, Criterion... criteria) {
        return section(code, max, false, false, null, List.of(), List.of(criteria));
    }

    public static Section sectionOf(String code, String max, Section... sections) {
        return section(code, max, false, false, null, List.of(sections), List.of());
    }

    public static Section authorityOnly(String code, String max, Criterion... criteria) {
        return section(code, max, true, false, null, List.of(), List.of(criteria));
    }

    public static Section bonusSection(String code, String max, Criterion... criteria) {
        return section(code, max, false, true, null, List.of(), List.of(criteria));
    }

    public static Section capped(String code, String max, String deltaCap, Criterion... criteria) {
        return section(code, max, false, false, deltaCap, List.of(), List.of(criteria));
    }

    private static Section section(
            String code,
            String max,
            boolean authorityOnly,
            boolean bonus,
            @Nullable String deltaCap,
            List<Section> sections,
            List<Criterion> criteria) {
        return new Section(
                code,
                "Mục " + code,
                n(max),
                null,
                authorityOnly,
                bonus,
                ExampleRules.orNull(deltaCap),
                sections,
                criteria);
    }

    public ExampleRubric max(String points) {
        max = points;
        return this;
    }

    public ExampleRubric bonus(BonusPlace place) {
        bonus = place;
        return this;
    }

    public ExampleRubric notApplicable(NotApplicable setting) {
        notApplicable = setting;
        return this;
    }

    public ExampleRubric veto(Veto veto) {
        vetoes.add(veto);
        return this;
    }

    public Rubric build() {
        return new Rubric("vi-du", "Bảng điểm ví dụ", n(max), bonus, notApplicable, sections, vetoes);
    }
}
