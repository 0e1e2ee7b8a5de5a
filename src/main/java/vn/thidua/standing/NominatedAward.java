package vn.thidua.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.campaign.AwardRule;
import vn.thidua.ingest.NominationLine;

/** Which award rule a nomination means, by the form of award as it was written. */
final class NominatedAward {

    private final List<AwardRule> nominable;

    NominatedAward(List<AwardRule> awards) {
        this.nominable = awards.stream()
                .filter(award -> award.basis() == AwardRule.Basis.NOMINATION)
                .toList();
    }

    /** The rule with the written label, or whose label or code the words contain, or the only one of its kind. */
    Optional<AwardRule> of(NominationLine line) {
        List<AwardRule> ofKind = nominable.stream()
                .filter(award -> award.recipients() == line.kind())
                .toList();
        Folded written = Folded.of(line.award());
        return first(ofKind, award -> Folded.of(award.label()).equals(written))
                .or(() -> first(ofKind, award -> written.contains(Folded.of(award.label()))))
                .or(() -> first(ofKind, award -> written.contains(Folded.of(award.code()))))
                .or(() -> ofKind.size() == 1 ? Optional.of(ofKind.get(0)) : Optional.empty());
    }

    private static Optional<AwardRule> first(List<AwardRule> awards, Predicate<AwardRule> means) {
        return awards.stream().filter(means).findFirst();
    }
}
