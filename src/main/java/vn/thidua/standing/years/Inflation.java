package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far self-scores and what counted in the end lay apart, in points, over the lines alone for which both a self-score
 * and an appraisal are known. It says nothing of persons: a large difference can as well come of an unclear table.
 *
 * @param agencies every member, in the order of the table
 * @param appraisers by name, those with the most lines first
 * @param linesFrom from how many lines on a mean is taken to tell something
 */
public record Inflation(List<OfAgency> agencies, List<OfAppraiser> appraisers, int linesFrom) {

    public Inflation {
        agencies = List.copyOf(agencies);
        appraisers = List.copyOf(appraisers);
    }

    public Optional<OfAgency> of(String agency) {
        return agencies.stream().filter(one -> one.agency().equals(agency)).findFirst();
    }

    /**
     * Differences added up.
     *
     * @param lines for which both scores are known
     * @param sum of the differences
     * @param mean sum by lines, at the calculation scale; {@code null} without lines
     */
    public record Differences(
            int lines, BigDecimal sum, @Nullable BigDecimal mean) {}

    /**
     * One agency.
     *
     * @param years self-score − what counted, by year, the earliest first, this year's last
     * @param criteria those at which both differ in some year, in the order of the table of points
     */
    public record OfAgency(String agency, List<InYear> years, List<AtCriterion> criteria) {
        public OfAgency {
            years = List.copyOf(years);
            criteria = List.copyOf(criteria);
        }
    }

    /** One year of an agency. */
    public record InYear(int year, Differences differences) {}

    /**
     * Self-score − what counted at one criterion in one year; never 0.
     *
     * @param criterion code in that year's table of points
     */
    public record AtCriterion(int year, String criterion, BigDecimal difference) {}

    /**
     * One appraiser, or all of them together.
     *
     * @param appraiser in words, as the table of points or the heading of a sheet names it
     * @param now what counted − self-score, this year
     * @param kept the same over all years kept, this one too
     * @param bloc the same over all years kept, of all appraisers together
     * @param few whether there are too few lines for the mean to tell anything
     */
    public record OfAppraiser(String appraiser, Differences now, Differences kept, Differences bloc, boolean few) {}
}
