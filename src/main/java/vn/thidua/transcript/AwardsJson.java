package vn.thidua.transcript;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.thidua.standing.AwardTrace;

/** How each award was considered. */
final class AwardsJson {

    private final JsonGenerator json;
    private final Fields fields;

    AwardsJson(JsonGenerator json) {
        this.json = json;
        fields = new Fields(json);
    }

    void traces(List<AwardTrace> traces) {
        json.writeArrayPropertyStart("awardTraces");
        for (AwardTrace trace : traces) {
            json.writeStartObject();
            json.writeStringProperty("award", trace.award());
            json.writeStringProperty("label", trace.label());
            json.writeNumberProperty("quota", trace.quota());
            json.writeStringProperty("quotaRule", trace.quotaRule());
            json.writeArrayPropertyStart("candidates");
            trace.candidates().forEach(this::candidate);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void candidate(AwardTrace.Considered candidate) {
        json.writeStartObject();
        json.writeStringProperty("agency", candidate.agency());
        json.writeStringProperty("recipientKind", candidate.recipientKind().name());
        json.writeStringProperty("recipient", candidate.recipient());
        fields.integer("rank", candidate.rank());
        fields.string(
                "state", candidate.state() == null ? null : candidate.state().name());
        json.writeStringProperty("rule", candidate.rule());
        json.writeEndObject();
    }
}
