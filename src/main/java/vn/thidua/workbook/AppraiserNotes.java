package vn.thidua.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;

/** Who appraised whom, in sentences; agencies that were appraised alike share one. */
public final class AppraiserNotes {

    private AppraiserNotes() {}

    /** "Ai thẩm định: Khối trưởng (Sở Y tế) – mục I, V; Sở Nội vụ – mục II." None where nobody was appraised. */
    public static List<String> of(BlocView view) {
        List<Section> sections = view.bloc().bloc().rubric().sections();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        view.standings().stream()
                .filter(standing -> standing.card().finalTotal() != null)
                .filter(standing -> !standing.card().appraisers().isEmpty())
                .forEach(standing -> alike.computeIfAbsent(
                                words(sections, standing.card().appraisers()), words -> new ArrayList<>())
                        .add(standing.agency().name()));
        return alike.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .map(group -> "Ai thẩm định" + whom(alike.size(), group.getValue()) + ": " + group.getKey() + ".")
                .toList();
    }

    /** Who appraised the head, which appraises the others. */
    static Optional<String> ofHead(BlocView view) {
        List<Section> sections = view.bloc().bloc().rubric().sections();
        return view.standings().stream()
                .filter(standing ->
                        standing.agency().code().equals(view.bloc().bloc().head()))
                .filter(standing -> !standing.card().appraisers().isEmpty())
                .map(standing ->
                        "Ai thẩm định Khối trưởng (" + standing.agency().name() + "): "
                                + words(sections, standing.card().appraisers()) + "; các đơn vị khác: trang “"
                                + MatrixSheet.NAME + "”.")
                .findFirst();
    }

    private static String whom(int groups, List<String> names) {
        return groups == 1 ? "" : " " + String.join(", ", names);
    }

    private static String words(List<Section> sections, Map<String, List<String>> appraisers) {
        return appraisers.entrySet().stream()
                .map(one -> one.getKey()
                        + (appraisers.size() == 1 ? "" : " – " + parts(sections, one.getKey(), appraisers)))
                .collect(Collectors.joining("; "));
    }

    /** "mục I, V và tiêu chí II.3": single criteria only of sections that several appraisers share. */
    private static String parts(List<Section> sections, String by, Map<String, List<String>> appraisers) {
        Map<String, String> appraiserOf = new HashMap<>();
        appraisers.forEach((who, criteria) -> criteria.forEach(criterion -> appraiserOf.put(criterion, who)));
        List<String> whole = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (Section section : sections) {
            List<String> codes = section.allCriteria()
                    .map(Criterion::code)
                    .filter(appraiserOf::containsKey)
                    .toList();
            List<String> own = codes.stream()
                    .filter(code -> by.equals(appraiserOf.get(code)))
                    .toList();
            if (!own.isEmpty() && own.size() == codes.size()) {
                whole.add(section.code());
            } else {
                single.addAll(own);
            }
        }
        String joined = whole.isEmpty() ? "" : "mục " + String.join(", ", whole);
        return single.isEmpty()
                ? joined
                : joined + (whole.isEmpty() ? "" : " và ") + "tiêu chí " + String.join(", ", single);
    }
}
