package vn.thidua.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.LastYear;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PastAwardLine;

/**
 * What an agency reached the year before: as the register of earlier years tells it, otherwise as the rule book does.
 *
 * @param rank in its bloc; {@code null} if unknown or unranked
 * @param awards codes of awards that it received
 * @param lines of the register; none where the rule book tells
 */
public record PastYear(@Nullable Integer rank, List<String> awards, List<PastAwardLine> lines) {

    public PastYear {
        awards = List.copyOf(awards);
        lines = List.copyOf(lines);
    }

    /**
     * The register's word where it has a line for that year; a rank that it leaves open is the rule book's.
     *
     * @param told by the rule book, or {@code null}
     * @param lines of the register about the year before, of this agency
     */
    public static PastYear of(@Nullable LastYear told, List<PastAwardLine> lines) {
        Integer written = told == null ? null : told.rank();
        if (lines.isEmpty()) {
            return new PastYear(written, told == null ? List.of() : told.awards(), lines);
        }
        Integer rank = lines.stream()
                .map(PastAwardLine::rank)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(written);
        return new PastYear(rank, awards(lines), lines);
    }

    private static List<String> awards(List<PastAwardLine> lines) {
        return lines.stream()
                .map(PastAwardLine::award)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    public boolean had(String award) {
        return awards.contains(award);
    }

    /** Where the register tells of the award; empty if the rule book does. */
    public Optional<Place> place(String award) {
        return lines.stream()
                .filter(line -> award.equals(line.award()))
                .map(PastAwardLine::place)
                .findFirst();
    }
}
