package vn.thidua.yearend.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.finding.Place;
import vn.thidua.standing.explanation.Explanation;

/**
 * The explanations of a bloc's numbers as data of the page, for the panel that a number opens. Each text and each
 * explanation stands once and is referred to by its index:
 *
 * <pre>{"s": [texts], "e": [[label, figure, sentence, rule, legal, [file, sheet, cell, …], [parts]], …]}</pre>
 */
final class Told {

    private final Map<String, Integer> texts = new HashMap<>();
    private final List<String> textsInOrder = new ArrayList<>();
    private final Map<List<Object>, Integer> explanations = new HashMap<>();
    private final List<List<Object>> explanationsInOrder = new ArrayList<>();

    Told() {
        text("");
    }

    /** Takes in an explanation with its parts; returns its index. */
    int add(Explanation explanation) {
        return add(explanation, explanation.parts().stream().map(this::add).toList());
    }

    /** Takes in an explanation that is made of what was taken in before. */
    int add(Explanation explanation, List<Integer> parts) {
        List<Object> entry = List.of(
                text(explanation.label()),
                text(explanation.figure()),
                text(explanation.sentence()),
                text(explanation.rule()),
                text(explanation.legal()),
                explanation.places().stream().flatMap(this::place).toList(),
                parts);
        return explanations.computeIfAbsent(entry, added -> {
            explanationsInOrder.add(added);
            return explanationsInOrder.size() - 1;
        });
    }

    private Stream<Integer> place(Place place) {
        return Stream.of(
                        place.file(),
                        Objects.requireNonNullElse(place.sheet(), ""),
                        Objects.requireNonNullElse(place.cell(), ""))
                .map(this::text);
    }

    private Integer text(String words) {
        return texts.computeIfAbsent(words, added -> {
            textsInOrder.add(Html.readable(added));
            return textsInOrder.size() - 1;
        });
    }

    /** Without {@code <}, {@code >} and {@code &}, so that nothing in it can end the script it stands in. */
    String json() {
        JsonMapper json = JsonMapper.shared();
        return ("{\"s\":" + json.writeValueAsString(textsInOrder) + ",\"e\":"
                        + json.writeValueAsString(explanationsInOrder) + "}")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
