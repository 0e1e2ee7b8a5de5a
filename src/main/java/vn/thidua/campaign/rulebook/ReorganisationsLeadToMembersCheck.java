package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What units became are members, or are taken on by a later act. */
final class ReorganisationsLeadToMembersCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<String> members = book.members().map(member -> member.text("code")).toList();
        Acts acts = Acts.of(book);
        return acts.inOrder().stream()
                .flatMap(act -> act.list("to").stream()
                        .filter(unit -> !members.contains(unit.text()))
                        .filter(unit -> acts.after(act).noneMatch(later -> Acts.names(later, "from", unit.text())))
                        .map(unit -> unit.mistake(
                                unit.text(),
                                "mã một đơn vị của đợt, hoặc đơn vị mà lần tổ chức lại sau đó nêu ở from")));
    }
}
