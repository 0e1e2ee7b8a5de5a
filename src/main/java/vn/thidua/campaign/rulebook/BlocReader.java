package vn.thidua.campaign.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.Rubric;

/** The blocs of a checked rule book with their members and rubrics. */
final class BlocReader {

    private BlocReader() {}

    static List<Bloc> blocs(RuleBook book) {
        Map<String, Rubric> rubrics = new HashMap<>();
        DisciplineScale scale = DisciplineReader.scale(book.campaign());
        return book.campaign().list("blocs").stream()
                .map(bloc -> bloc(
                        bloc,
                        rubrics.computeIfAbsent(
                                bloc.text("rubric"), file -> RubricReader.read(book.rubricOf(bloc), scale))))
                .toList();
    }

    /** Blocs of one rubric share it: a province has a thousand blocs and a handful of rubrics. */
    private static Bloc bloc(Entry bloc, Rubric rubric) {
        return new Bloc(
                bloc.text("code"),
                bloc.text("name"),
                bloc.text("head"),
                bloc.textOrNull("deputy"),
                bloc.list("members").stream().map(BlocReader::agency).toList(),
                rubric,
                rotation(bloc),
                bloc.choice("newVersions", NewVersions.COUNT));
    }

    private static Rotation rotation(Entry bloc) {
        return new Rotation(
                bloc.textOrNull("nextHead"),
                bloc.textOrNull("nextDeputy"),
                bloc.list("heads").stream()
                        .map(term -> new Rotation.Term(term.integer("year"), term.text("agency")))
                        .toList());
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
