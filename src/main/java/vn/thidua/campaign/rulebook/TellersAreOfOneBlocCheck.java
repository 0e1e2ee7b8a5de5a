package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Agencies that tell one figure are members of one bloc, among them the member that owns it. */
final class TellersAreOfOneBlocCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<List<String>> blocs = book.blocs().stream()
                .map(bloc -> bloc.list("members").stream()
                        .map(member -> member.text("code"))
                        .toList())
                .toList();
        return book.campaign().list("indicators").stream()
                .filter(indicator -> !indicator.list("toldBy").isEmpty())
                .flatMap(indicator -> mistakes(indicator, blocs));
    }

    private static Stream<Mistake> mistakes(Entry indicator, List<List<String>> blocs) {
        List<Entry> tellers = indicator.list("toldBy");
        Optional<List<String>> home = tellers.stream()
                .flatMap(teller -> blocs.stream().filter(members -> members.contains(teller.text())))
                .findFirst();
        String expected = home.map(members -> "mã một đơn vị của khối: " + String.join(", ", members))
                .orElse("mã một đơn vị của đợt");
        Stream<Entry> owner = indicator.find("owner").stream()
                .filter(named -> blocs.stream().anyMatch(members -> members.contains(named.text())));
        return Stream.concat(tellers.stream(), owner)
                .filter(named -> home.stream().noneMatch(members -> members.contains(named.text())))
                .map(named -> named.mistake(named.text(), expected));
    }
}
