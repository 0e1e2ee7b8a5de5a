package vn.thidua.inspect;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.NameKey;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.NominationLine;

/** The award that somebody is nominated for is one that the campaign gives; where there is only one, no name is needed. */
final class NominatedAwardKnown implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        return examined.submission().nominations().stream()
                .filter(line -> !known(line, awards(line, examined)))
                .map(line -> finding(line, awards(line, examined)))
                .toList();
    }

    private static List<AwardRule> awards(NominationLine line, Examined examined) {
        return examined.awards().stream()
                .filter(award -> award.basis() == AwardRule.Basis.NOMINATION && award.recipients() == line.kind())
                .toList();
    }

    private static boolean known(NominationLine line, List<AwardRule> awards) {
        String written = NameKey.of(line.award());
        return awards.size() == 1
                || awards.stream()
                        .anyMatch(award -> written.contains(NameKey.of(award.label()))
                                || written.contains(NameKey.of(award.code())));
    }

    private static Finding finding(NominationLine line, List<AwardRule> awards) {
        String expected = awards.stream().map(AwardRule::label).collect(Collectors.joining("; "));
        return new Finding(FindingCode.NOMINEE_AWARD_UNKNOWN, line.place(), line.recipient(), line.award(), expected);
    }
}
