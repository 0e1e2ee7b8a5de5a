package vn.thidua.ingest;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;

/**
 * One row of the register of incoming documents (sổ tiếp nhận).
 *
 * @param fileName name or relative path as written
 * @param agency code of the agency, or {@code null} if not told or unknown
 * @param kind or {@code null} if not told or unknown
 * @param receivedAt in the campaign's zone, or {@code null} if unreadable
 * @param documentNumber số văn bản; empty if none
 * @param dateCell address of the cell that tells the day; {@code null} if unknown
 */
public record RegisterLine(
        String fileName,
        @Nullable String agency,
        @Nullable InputKind kind,
        @Nullable ZonedDateTime receivedAt,
        String documentNumber,
        Place place,
        @Nullable String dateCell)
        implements Line {

    /** A row of which only the cell of the file's name is known. */
    public RegisterLine(
            String fileName,
            @Nullable String agency,
            @Nullable InputKind kind,
            @Nullable ZonedDateTime receivedAt,
            String documentNumber,
            Place place) {
        this(fileName, agency, kind, receivedAt, documentNumber, place, null);
    }

    /** None: it tells of files. */
    @Override
    public Collection<String> agencies() {
        return List.of();
    }

    /** The place of the day. */
    public Place datePlace() {
        return dateCell == null ? place : new Place(place.file(), place.sheet(), dateCell);
    }
}
