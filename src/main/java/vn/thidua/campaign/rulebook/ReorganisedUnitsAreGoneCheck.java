package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A unit that gave way is no member any more, unless it is among what it became or came back later. */
final class ReorganisedUnitsAreGoneCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Acts acts = Acts.of(book);
        return acts.inOrder().stream()
                .flatMap(act -> act.list("from").stream()
                        .flatMap(unit -> book.members()
                                .filter(member -> isCalled(member, unit.text()))
                                .filter(member -> Stream.concat(Stream.of(act), acts.after(act))
                                        .noneMatch(later -> Acts.names(later, "to", member.text("code"))))
                                .map(member -> mistake(unit, member))));
    }

    private static boolean isCalled(Entry member, String unit) {
        return Stream.concat(Stream.of(member.at("code"), member.at("name")), member.list("aliases").stream())
                .anyMatch(name -> Acts.same(name.text(), unit));
    }

    private static Mistake mistake(Entry unit, Entry member) {
        return unit.mistake(
                "%s, vẫn là thành viên ở dòng %d".formatted(unit.text(), member.line()),
                "đơn vị cũ không còn trong đợt, hoặc có tên trong to");
    }
}
