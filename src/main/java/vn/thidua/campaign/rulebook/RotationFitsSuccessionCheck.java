package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Next year's head and deputy are named exactly where the setting says so, and are two different members. */
final class RotationFitsSuccessionCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        boolean named = book.campaign().text("succession", "DEPUTY").equals("NAMED");
        return book.blocs().stream().flatMap(bloc -> named ? named(bloc) : stray(bloc));
    }

    private static Stream<Mistake> stray(Entry bloc) {
        return Stream.of("nextHead", "nextDeputy")
                .flatMap(key -> bloc.find(key).stream())
                .map(entry -> entry.mistake(entry.text(), "bỏ khóa này: chỉ dùng với succession: NAMED"));
    }

    private static Stream<Mistake> named(Entry bloc) {
        if (!bloc.has("nextHead")) {
            return Stream.of(bloc.at("nextHead").mistake("thiếu khóa", "mã đơn vị làm Khối trưởng năm sau"));
        }
        List<String> members =
                bloc.list("members").stream().map(member -> member.text("code")).toList();
        Stream<Mistake> strangers = Stream.of("nextHead", "nextDeputy")
                .flatMap(key -> bloc.find(key).stream())
                .filter(entry -> !members.contains(entry.text()))
                .map(entry -> entry.mistake(entry.text(), "mã một đơn vị của khối: " + String.join(", ", members)));
        Stream<Mistake> same = bloc.find("nextDeputy").stream()
                .filter(deputy -> deputy.text().equals(bloc.text("nextHead")))
                .map(deputy -> deputy.mistake(deputy.text(), "Khối phó khác với Khối trưởng"));
        return Stream.concat(strangers, same);
    }
}
