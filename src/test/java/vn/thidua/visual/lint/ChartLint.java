package vn.thidua.visual.lint;

import java.util.List;
import vn.thidua.visual.Chart;

/** All rules, in one list. */
public final class ChartLint {

    static final List<Rule> RULES = List.of(
            new TextContrastRule(),
            new MarkContrastRule(),
            new GreyNeighboursRule(),
            new TextOverlapRule(),
            new TextCrossedRule(),
            new ClippingRule(),
            new TextSizeRule(),
            new GlyphRule(),
            new TruncatedAxisRule(),
            new BarLengthRule(),
            new SeriesRule(),
            new AltTextRule(),
            new TitleRule(),
            new DataDrawnRule());

    private ChartLint() {}

    public static List<String> breaches(Chart chart) {
        Page page = Page.of(chart);
        return RULES.stream()
                .flatMap(rule -> rule.breaches(page).stream()
                        .map(breach -> rule.getClass().getSimpleName() + ": " + breach))
                .toList();
    }
}
