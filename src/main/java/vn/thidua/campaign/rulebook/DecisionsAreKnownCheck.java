package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A decision gives an award of the book to a member. */
final class DecisionsAreKnownCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<String> awards = book.campaign().list("awards").stream()
                .map(award -> award.text("code"))
                .toList();
        List<String> members = book.members().map(member -> member.text("code")).toList();
        return book.campaign().list("decided").stream()
                .flatMap(decision -> Stream.concat(
                        stranger(decision.at("award"), awards, "mã một hình thức: " + String.join(", ", awards)),
                        stranger(decision.at("agency"), members, "mã một đơn vị của đợt")));
    }

    private static Stream<Mistake> stranger(Entry code, List<String> known, String expected) {
        return known.contains(code.text()) ? Stream.empty() : Stream.of(code.mistake(code.text(), expected));
    }
}
