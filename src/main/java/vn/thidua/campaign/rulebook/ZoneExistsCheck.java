package vn.thidua.campaign.rulebook;

import java.time.ZoneId;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The time zone is one that Java knows. */
final class ZoneExistsCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry zone = book.campaign().at("zone");
        return ZoneId.getAvailableZoneIds().contains(zone.text())
                ? Stream.empty()
                : Stream.of(zone.mistake(zone.text(), "tên múi giờ như Asia/Ho_Chi_Minh"));
    }
}
