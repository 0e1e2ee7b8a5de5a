package vn.thidua.ingest;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;

/** Finds the bloc of which a sheet says it is: "THƯỜNG TRỰC KHỐI THI ĐUA SỐ 1" names "Khối thi đua số 1". */
final class BlocIndex {

    private final List<Bloc> blocs;

    BlocIndex(Campaign campaign) {
        blocs = campaign.blocs();
    }

    /** The bloc whose name stands above the table; none if several do, the names of which do not hold one another. */
    Optional<Bloc> of(Heading heading) {
        List<String> lines = heading.texts().stream()
                .map(text -> " " + Words.folded(text.text()) + " ")
                .toList();
        List<Bloc> named = blocs.stream()
                .filter(bloc -> lines.stream().anyMatch(line -> line.contains(words(bloc))))
                .toList();
        List<Bloc> longest = named.stream()
                .filter(bloc -> named.stream()
                        .noneMatch(other -> other != bloc && words(other).contains(words(bloc))))
                .toList();
        return longest.size() == 1 ? Optional.of(longest.get(0)) : Optional.empty();
    }

    private static String words(Bloc bloc) {
        return " " + Words.folded(bloc.name()) + " ";
    }
}
