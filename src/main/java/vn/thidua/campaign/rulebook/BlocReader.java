package vn.thidua.campaign.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.NewVersions;

/** The blocs of a checked rule book with their members and rubrics. */
final class BlocReader {

    private BlocReader() {}

    static List<Bloc> blocs(RuleBook book) {
        return book.campaign().list("blocs").stream()
                .map(bloc -> bloc(bloc, book))
                .toList();
    }

    private static Bloc bloc(Entry bloc, RuleBook book) {
        return new Bloc(
                bloc.text("code"),
                bloc.text("name"),
                bloc.text("head"),
                bloc.textOrNull("deputy"),
                bloc.list("members").stream().map(BlocReader::agency).toList(),
                RubricReader.read(book.rubricOf(bloc)),
                bloc.choice("newVersions", NewVersions.COUNT));
    }

    private static Agency agency(Entry member) {
        return new Agency(
                member.text("code"),
                member.text("name"),
                member.texts("aliases"),
                date(member.find("founded")),
                date(member.find("merged")));
    }

    private static @Nullable LocalDate date(Optional<Entry> day) {
        return day.map(Entry::text).map(LocalDate::parse).orElse(null);
    }
}
