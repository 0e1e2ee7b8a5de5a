package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;

/**
 * What a document lets go (miễn): breaks that it quotes by their codes, or that a kind of paper came late.
 *
 * @param agency code of the agency; {@code null} for all
 * @param codes of breaks, as reports print them; empty where lateness is let go
 * @param late the kind of paper whose lateness is let go; {@code null} where breaks are quoted
 * @param document number, day and office in words
 * @param number số văn bản
 * @param validUntil last moment, inclusive; {@code null} if it has no end
 * @param acts whether it still held at the moment of the data
 * @param place of the row in the book of decisions
 */
public record Waiver(
        @Nullable String agency,
        List<String> codes,
        @Nullable InputKind late,
        String document,
        String number,
        String reason,
        @Nullable ZonedDateTime validUntil,
        boolean acts,
        Place place) {

    public Waiver {
        codes = List.copyOf(codes);
    }

    @Override
    public String document() {
        return Speech.told(document);
    }

    /** Whether it is about the agency. */
    public boolean of(@Nullable String other) {
        return agency == null || agency.equals(other);
    }
}
