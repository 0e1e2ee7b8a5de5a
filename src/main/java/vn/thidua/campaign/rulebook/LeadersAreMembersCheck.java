package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Head and deputy are two different members of their own bloc. */
final class LeadersAreMembersCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.blocs().stream().flatMap(bloc -> Stream.concat(strangers(bloc), sameTwice(bloc)));
    }

    private static Stream<Mistake> strangers(Entry bloc) {
        List<String> members =
                bloc.list("members").stream().map(member -> member.text("code")).toList();
        return Stream.of("head", "deputy")
                .flatMap(key -> bloc.find(key).stream())
                .filter(leader -> !members.contains(leader.text()))
                .map(leader -> leader.mistake(leader.text(), "mã một đơn vị của khối: " + String.join(", ", members)));
    }

    private static Stream<Mistake> sameTwice(Entry bloc) {
        return bloc.find("deputy").stream()
                .filter(deputy -> deputy.text().equals(bloc.text("head")))
                .map(deputy -> deputy.mistake(deputy.text(), "Khối phó khác với Khối trưởng"));
    }
}
