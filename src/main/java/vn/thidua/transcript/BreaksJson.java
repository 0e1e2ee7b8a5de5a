package vn.thidua.transcript;

import tools.jackson.core.JsonGenerator;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Resolved;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Stake;

/** What disagrees in a bloc, and what hangs on it. */
final class BreaksJson {

    private final JsonGenerator json;
    private final Fields fields;

    BreaksJson(JsonGenerator json) {
        this.json = json;
        fields = new Fields(json);
    }

    /** Breaks, those that are no more, and what is at stake. */
    void write(BlocBreaks breaks) {
        json.writeArrayPropertyStart("breaks");
        breaks.breaks().forEach(this::aged);
        json.writeEndArray();
        json.writeArrayPropertyStart("resolved");
        breaks.resolved().forEach(this::resolved);
        json.writeEndArray();
        json.writeArrayPropertyStart("atStake");
        breaks.stakes().forEach(this::stake);
        json.writeEndArray();
    }

    private void aged(Aged aged) {
        Break one = aged.found();
        json.writeStartObject();
        json.writeStringProperty("code", one.code());
        json.writeStringProperty("class", one.kind().name());
        json.writeStringProperty("agency", one.agency());
        json.writeStringProperty("subject", one.subject());
        json.writeStringProperty("title", one.title());
        side("counting", one.counting());
        side("other", one.other());
        fields.number("difference", one.difference());
        fields.number(
                "tolerance", one.tolerance() == null ? null : one.tolerance().amount());
        fields.string(
                "toleranceFrom",
                one.tolerance() == null ? null : one.tolerance().from().name());
        fields.number("effect", one.effect());
        fields.string("settled", one.open() ? null : one.settled());
        fields.string("waivedBy", one.waivedBy().isEmpty() ? null : one.waivedBy());
        fields.string("waiverVoid", one.waiverVoid().isEmpty() ? null : one.waiverVoid());
        fields.time("firstSeen", aged.firstSeen());
        fields.time("lastSeen", aged.lastSeen());
        json.writeNumberProperty("reopened", aged.reopened());
        json.writeEndObject();
    }

    private void side(String name, Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("party", side.party());
        fields.number("value", side.value());
        fields.source(side.place());
        json.writeEndObject();
    }

    private void resolved(Resolved one) {
        json.writeStartObject();
        json.writeStringProperty("class", one.kind().name());
        json.writeStringProperty("agency", one.agency());
        json.writeStringProperty("subject", one.subject());
        json.writeStringProperty("title", one.title());
        fields.time("firstSeen", one.firstSeen());
        fields.time("lastSeen", one.lastSeen());
        fields.time("resolved", one.resolved());
        json.writeNumberProperty("reopened", one.reopened());
        json.writeEndObject();
    }

    private void stake(Stake stake) {
        json.writeStartObject();
        json.writeStringProperty("agency", stake.agency());
        json.writeStringProperty("question", stake.question());
        json.writeStringProperty("weight", stake.weight().name());
        fields.number("lowest", stake.lowest());
        fields.number("highest", stake.highest());
        json.writeArrayPropertyStart("changes");
        stake.changes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
