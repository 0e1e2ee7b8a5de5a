package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;

/**
 * The table of a bloc as it stood in the end of an earlier year (bảng kết quả năm trước).
 *
 * @param source where it is from, in words: a campaign in memory or a sheet that was sent in
 * @param bloc code of the bloc, or {@code null} where a sheet does not tell
 * @param max base points of the table of points, or {@code null} where a sheet does not tell
 * @param bases base points of its criteria by code, in the order of the table; empty where only totals are known
 * @param standings in the order of the table
 */
public record PastTable(
        int year,
        String source,
        @Nullable String bloc,
        String name,
        @Nullable BigDecimal max,
        Map<String, BigDecimal> bases,
        List<PastStanding> standings) {

    public PastTable {
        bases = new LinkedHashMap<>(bases);
        standings = List.copyOf(standings);
    }

    @Override
    public String name() {
        return Speech.told(name);
    }

    /** Whether scores of criteria are known, not only totals. */
    public boolean detailed() {
        return !bases.isEmpty();
    }

    /** How many had a rank. */
    public int ranked() {
        return (int)
                standings.stream().filter(standing -> standing.rank() != null).count();
    }

    /** Whether nobody stood before somebody with a higher total: not so where votes came first. */
    boolean ranksFollowTotals() {
        return standings.stream()
                .noneMatch(one -> standings.stream().anyMatch(other -> ahead(one, other) && more(other, one)));
    }

    private static boolean ahead(PastStanding one, PastStanding other) {
        return one.rank() != null && other.rank() != null && one.rank() < other.rank();
    }

    private static boolean more(PastStanding one, PastStanding other) {
        return one.total() != null
                && other.total() != null
                && Objects.requireNonNull(one.total()).compareTo(other.total()) > 0;
    }
}
