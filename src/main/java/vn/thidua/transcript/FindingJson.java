package vn.thidua.transcript;

import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Sentences;

/** A finding as {@code docs/results.schema.json} describes it. */
public final class FindingJson {

    private FindingJson() {}

    public static void write(JsonGenerator json, Finding finding, Sentences sentences) {
        Fields fields = new Fields(json);
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("severity", finding.severity().name());
        fields.string("sheet", finding.place().sheet());
        fields.string("cell", finding.place().cell());
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
}
