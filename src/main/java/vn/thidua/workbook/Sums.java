package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;

/**
 * How the sums of a table of points come out of its rows, as formulas. A formula is written only where it gives exactly the number
 * that was computed.
 *
 * @param base column of the base points
 */
record Sums(Rubric rubric, int base) {

    /** How many rows a section takes: its own, then its subsections, then its criteria. */
    static int size(Section section) {
        return 1
                + section.sections().stream().mapToInt(Sums::size).sum()
                + section.criteria().size();
    }

    /** Rows of the topmost sections below the head. */
    List<Integer> topmost(int first) {
        return starts(rubric.sections(), first);
    }

    private static List<Integer> starts(List<Section> sections, int first) {
        List<Integer> starts = new ArrayList<>();
        int row = first;
        for (Section section : sections) {
            starts.add(row);
            row += size(section);
        }
        return starts;
    }

    /** The sum of a section that begins at a row, of one agency. */
    Object of(Section section, int row, int column, Scorecard card, BigDecimal sum, boolean provisional) {
        Stream<@Nullable BigDecimal> parts = Stream.concat(
                section.sections().stream().map(child -> score(card, child)),
                section.criteria().stream().map(criterion -> score(card, criterion)));
        BigDecimal plain = sum(parts);
        BigDecimal cap = section.deltaCap();
        String formula = "SUM(" + parts(section, row, column) + ")";
        if (cap != null) {
            String own = "$" + letters(base) + (row + 1);
            formula = "MEDIAN(" + formula + "," + own + "-" + cap.toPlainString() + "," + own + "+"
                    + cap.toPlainString() + ")";
            plain = plain.max(section.max().subtract(cap)).min(section.max().add(cap));
        }
        return told(formula, plain, sum, provisional);
    }

    /** The base points of a section. */
    Object base(Section section, int row) {
        BigDecimal plain = sum(Stream.concat(
                section.sections().stream().map(Section::max),
                section.criteria().stream().map(Criterion::base)));
        return told("SUM(" + parts(section, row, base) + ")", plain, section.max(), false);
    }

    /** The total of an agency, below all rows. */
    Object total(int first, int row, int column, Scorecard card, BigDecimal total, boolean provisional) {
        BigDecimal plain = sum(rubric.sections().stream().map(section -> score(card, section)));
        String formula = "SUM(" + cells(topmost(first), column) + ")";
        if (rubric.bonus() == Rubric.BonusPlace.INSIDE) {
            formula = "MIN(" + formula + ",$" + letters(base) + (row + 1) + ")";
            plain = plain.min(rubric.max());
        }
        return told(formula, plain, total, provisional);
    }

    Object baseTotal(int first) {
        BigDecimal plain = sum(rubric.sections().stream().map(Section::max));
        return told("SUM(" + cells(topmost(first), base) + ")", plain, rubric.max(), false);
    }

    private static Object told(String formula, BigDecimal plain, BigDecimal sum, boolean provisional) {
        if (plain.compareTo(sum) == 0) {
            return new Page.Formula(formula, sum, provisional);
        }
        return provisional ? new Page.Provisional(sum) : sum;
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> parts) {
        return parts.map(part -> part == null ? BigDecimal.ZERO : part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal score(Scorecard card, Section section) {
        return card.section(section.code()).map(SectionScore::finalScore).orElse(null);
    }

    private static @Nullable BigDecimal score(Scorecard card, Criterion criterion) {
        return card.criterion(criterion.code()).map(CriterionScore::finalScore).orElse(null);
    }

    private static String parts(Section section, int row, int column) {
        List<Integer> starts = starts(section.sections(), row + 1);
        String sections = cells(starts, column);
        int first = row + size(section) - section.criteria().size();
        if (section.criteria().isEmpty()) {
            return sections;
        }
        String criteria = letters(column)
                + (first + 1)
                + (section.criteria().size() == 1 ? "" : ":" + letters(column) + (row + size(section)));
        return sections.isEmpty() ? criteria : sections + "," + criteria;
    }

    /** One column's cells in some rows. */
    static String cells(List<Integer> rows, int column) {
        return String.join(
                ",", rows.stream().map(row -> letters(column) + (row + 1)).toList());
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
