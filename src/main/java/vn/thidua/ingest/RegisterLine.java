package vn.thidua.ingest;

import java.time.ZonedDateTime;
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
 */
public record RegisterLine(
        String fileName,
        @Nullable String agency,
        @Nullable InputKind kind,
        @Nullable ZonedDateTime receivedAt,
        String documentNumber,
        Place place) {}
