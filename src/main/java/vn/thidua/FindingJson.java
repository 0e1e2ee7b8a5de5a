package vn.thidua;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Sentences;

/** A finding as {@code docs/results.schema.json} describes it. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding, Sentences sentences) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("severity", finding.severity().name());
        string(json, "sheet", finding.place().sheet());
        string(json, "cell", finding.place().cell());
        json.writeArrayPropertyStart("cells");
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("subject", finding.subject());
        json.writeStringProperty("found", finding.found());
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("legal", finding.legal());
        json.writeStringProperty("sentence", sentences.sentence(finding));
        json.writeStringProperty("advice", sentences.advice(finding));
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
