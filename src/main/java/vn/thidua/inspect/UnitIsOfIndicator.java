package vn.thidua.inspect;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.PactLine;

/** A target of the campaign's indicators is told in the indicator's unit; otherwise it is compared with nothing. */
final class UnitIsOfIndicator implements Check {

    private final Campaign campaign;

    UnitIsOfIndicator(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public List<Finding> check(Examined examined) {
        return examined.submission().pact().stream()
                .flatMap(line -> check(line).stream())
                .toList();
    }

    private Optional<Finding> check(PactLine line) {
        return campaign.indicator(line.indicator())
                .filter(indicator -> !indicator.toldIn(line.unit()))
                .map(indicator -> new Finding(
                        FindingCode.UNIT_NOT_OF_INDICATOR,
                        line.place(),
                        indicator.subject(),
                        line.unit(),
                        String.valueOf(indicator.unit())));
    }
}
