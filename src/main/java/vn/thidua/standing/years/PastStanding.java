package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Lineage;
import vn.thidua.finding.Place;

/**
 * One unit in the table of an earlier year, under the name that it had.
 *
 * @param code in that year's campaign, or of the member of today that a sheet names; {@code null} if neither
 * @param rank {@code null} if unranked
 * @param total what the rank rested on; {@code null} where unknown
 * @param awardClass its class in words, or {@code null}
 * @param scores by criterion; empty where only totals are known
 * @param sections what counted, by section of that year's table, or of this year's where a sheet names it; empty if unknown
 * @param place the cell of a sheet that tells it, or {@code null}
 */
public record PastStanding(
        @Nullable String code,
        String name,
        @Nullable Integer rank,
        @Nullable BigDecimal total,
        @Nullable String awardClass,
        Map<String, PastScore> scores,
        Map<String, BigDecimal> sections,
        @Nullable Place place) {

    public PastStanding {
        scores = Map.copyOf(scores);
        sections = Map.copyOf(sections);
    }

    @Override
    public String name() {
        return Speech.told(name);
    }

    @Override
    public @Nullable String awardClass() {
        return Speech.toldIfAny(awardClass);
    }

    /** What became of it, by the name under which it stood. */
    Lineage.Fate fate(Lineage lineage, int year) {
        return lineage.of(code, name, year);
    }

    /** Whether it has a rank and a total, so that something may be compared with it. */
    boolean comparable() {
        return rank != null && total != null;
    }
}
