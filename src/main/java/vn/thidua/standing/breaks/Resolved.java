package vn.thidua.standing.breaks;

import java.time.ZonedDateTime;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;

/**
 * A break that publications had and that is no more.
 *
 * @param firstSeen the moment of the data of the publication that first had it, in the campaign's zone
 * @param lastSeen the same of the last one that had it
 * @param resolved the same of the first one that no longer had it
 * @param reopened how often it had been resolved before and came back
 */
public record Resolved(
        BreakClass kind,
        String agency,
        String subject,
        String title,
        ZonedDateTime firstSeen,
        ZonedDateTime lastSeen,
        ZonedDateTime resolved,
        int reopened) {

    @Override
    public String subject() {
        return kind == BreakClass.LATE ? InputKind.told(subject) : Speech.told(subject);
    }

    @Override
    public String title() {
        return Speech.told(title);
    }
}
