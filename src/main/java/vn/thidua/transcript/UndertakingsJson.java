package vn.thidua.transcript;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.PactOutcome;
import vn.thidua.reconcile.Undertakings;

/** Pacts and activities as {@code docs/results.schema.json} describes them. */
final class UndertakingsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private UndertakingsJson() {}

    /**
     * A member's pact.
     *
     * @param pact {@code null} of a member that neither signed nor reported
     * @param scale decimals of percentages
     */
    static JsonNode pact(@Nullable Pact pact, int scale) {
        if (pact == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("kept", pact.achievement().kept());
        node.put("targets", pact.achievement().targets());
        ArrayNode outcomes = node.putArray("outcomes");
        pact.outcomes().forEach(outcome -> outcomes.add(outcome(outcome, scale)));
        return node;
    }

    private static JsonNode outcome(PactOutcome outcome, int scale) {
        ObjectNode node = NODES.objectNode();
        node.put("indicator", outcome.indicator());
        node.put("title", outcome.title());
        node.put("unit", outcome.unit());
        node.put("direction", outcome.direction().name());
        node.set("plan", stated(outcome.plan()));
        node.set("actual", stated(outcome.actual()));
        node.put("percent", plain(outcome.rate(scale)));
        node.put("result", outcome.kept().name());
        node.put("measured", outcome.measured());
        return node;
    }

    private static JsonNode stated(@Nullable Stated stated) {
        if (stated == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("value", plain(stated.value()));
        node.set("source", place(stated.place()));
        return node;
    }

    static JsonNode activities(Undertakings.OfBloc undertaken) {
        ObjectNode node = sum(undertaken.activities().all());
        node.set("groups", sums("title", undertaken.activities().groups()));
        node.set("agencies", sums("agency", undertaken.activities().agencies()));
        ArrayNode lines = node.putArray("lines");
        undertaken.lines().forEach(line -> lines.add(line(line)));
        return node;
    }

    private static ArrayNode sums(String key, Map<String, Sum> sums) {
        ArrayNode nodes = NODES.arrayNode();
        sums.forEach((name, sum) -> {
            ObjectNode node = NODES.objectNode();
            node.put(key, name);
            node.setAll(sum(sum));
            nodes.add(node);
        });
        return nodes;
    }

    private static ObjectNode sum(Sum sum) {
        ObjectNode node = NODES.objectNode();
        node.put("count", sum.activities());
        node.put("people", plain(sum.people()));
        node.put("funds", plain(sum.funds().dong()));
        return node;
    }

    private static JsonNode line(ActivityLine line) {
        ObjectNode node = NODES.objectNode();
        node.put("agency", line.agency());
        node.put("group", line.group());
        node.put("title", line.title());
        node.put("from", day(line.from()));
        node.put("to", day(line.to()));
        node.put("people", plain(line.people()));
        node.put("funds", line.funds() == null ? null : plain(line.funds().dong()));
        node.set("source", place(line.place()));
        return node;
    }

    private static JsonNode place(Place place) {
        ObjectNode node = NODES.objectNode();
        node.put("file", place.file());
        node.put("sheet", place.sheet());
        node.put("cell", place.cell());
        return node;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : Fields.plain(number);
    }
}
