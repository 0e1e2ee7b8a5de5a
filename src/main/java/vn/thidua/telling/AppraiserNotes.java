package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Rubric;

/** Who appraised whom, in sentences; agencies that were appraised alike share one. */
public final class AppraiserNotes {

    private AppraiserNotes() {}

    /** "Ai thẩm định: Khối trưởng (Sở Y tế) – mục I, V; Sở Nội vụ – mục II." None where nobody was appraised. */
    public static List<String> of(BlocView view) {
        Rubric rubric = view.bloc().bloc().rubric();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        view.standings().stream()
                .filter(standing -> standing.card().finalTotal() != null)
                .filter(standing -> !standing.card().appraisers().isEmpty())
                .forEach(standing -> alike.computeIfAbsent(
                                words(rubric, standing.card().appraisers()), words -> new ArrayList<>())
                        .add(standing.agency().name()));
        return alike.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .map(group -> alike.size() == 1
                        ? say("Ai thẩm định: {0}.", group.getKey())
                        : say("Ai thẩm định {0}: {1}.", String.join(", ", group.getValue()), group.getKey()))
                .toList();
    }

    /** Who appraised the head, which appraises the others; without a full stop. */
    public static Optional<String> ofHead(BlocView view) {
        Rubric rubric = view.bloc().bloc().rubric();
        return view.standings().stream()
                .filter(standing ->
                        standing.agency().code().equals(view.bloc().bloc().head()))
                .filter(standing -> !standing.card().appraisers().isEmpty())
                .map(standing -> say(
                        "Ai thẩm định Khối trưởng ({0}): {1}",
                        standing.agency().name(), words(rubric, standing.card().appraisers())))
                .findFirst();
    }

    private static String words(Rubric rubric, Map<String, List<String>> appraisers) {
        return appraisers.entrySet().stream()
                .map(one -> one.getKey()
                        + (appraisers.size() == 1
                                ? ""
                                : " – "
                                        + AppraisedParts.of(rubric, Set.copyOf(one.getValue()))
                                                .words()))
                .collect(Collectors.joining("; "));
    }
}
