package vn.thidua;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.finding.Place;
import vn.thidua.standing.explanation.Explanation;

/** Explanations for programs; values are exact decimal strings as in {@code results.json}. */
final class ExplanationJson {

    private ExplanationJson() {}

    static String text(List<Explanation> explanations) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .createGenerator(text)) {
            array(json, explanations);
        }
        return text.toString();
    }

    private static void array(JsonGenerator json, List<Explanation> explanations) {
        json.writeStartArray();
        explanations.forEach(one -> write(json, one));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Explanation one) {
        json.writeStartObject();
        json.writeStringProperty("label", one.label());
        json.writeStringProperty(
                "value",
                one.value() == null
                        ? null
                        : one.value().signum() == 0
                                ? "0"
                                : one.value().stripTrailingZeros().toPlainString());
        json.writeStringProperty("figure", one.figure());
        json.writeStringProperty("sentence", one.sentence());
        json.writeArrayPropertyStart("places");
        one.places().forEach(place -> write(json, place));
        json.writeEndArray();
        json.writeStringProperty("rule", one.rule());
        json.writeStringProperty("legal", one.legal());
        json.writeName("parts");
        array(json, one.parts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Place place) {
        json.writeStartObject();
        json.writeStringProperty("file", place.file());
        json.writeStringProperty("sheet", place.sheet());
        json.writeStringProperty("cell", place.cell());
        json.writeEndObject();
    }
}
