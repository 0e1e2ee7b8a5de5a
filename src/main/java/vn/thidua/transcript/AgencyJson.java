package vn.thidua.transcript;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;
import vn.thidua.standing.robustness.Range;
import vn.thidua.standing.robustness.RankRange;

/** One agency with every score. */
final class AgencyJson {

    private final JsonGenerator json;
    private final Fields fields;

    AgencyJson(JsonGenerator json) {
        this.json = json;
        fields = new Fields(json);
    }

    /** Totals of an agency without rank are null: no table may quote them. */
    void write(Standing standing, Optional<RankRange> range, JsonNode pact) {
        Scorecard card = standing.card();
        boolean ranked = standing.rank() != null;
        json.writeStartObject();
        json.writeStringProperty("code", standing.agency().code());
        json.writeStringProperty("name", standing.agency().name());
        fields.number("selfTotal", ranked ? card.selfTotal() : null);
        fields.number("appraisedTotal", ranked ? card.appraisedTotal() : null);
        fields.number("finalTotal", ranked ? card.finalTotal() : null);
        fields.integer("rank", standing.rank());
        rankRange(range);
        fields.string(
                "unrankedReason",
                standing.unranked() == null ? null : standing.unranked().label());
        awardClass(standing);
        json.writeArrayPropertyStart("awards");
        standing.awards().forEach(this::award);
        json.writeEndArray();
        fields.integer("votes", standing.votes());
        json.writeBooleanProperty("provisional", card.provisional());
        json.writeName("pact");
        json.writeTree(pact);
        json.writeArrayPropertyStart("appraisedBy");
        card.appraisers().forEach(this::appraiser);
        json.writeEndArray();
        json.writeArrayPropertyStart("sections");
        card.sections().forEach(this::section);
        json.writeEndArray();
        json.writeArrayPropertyStart("criteria");
        card.criteria().forEach(this::criterion);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void appraiser(String by, List<String> criteria) {
        json.writeStartObject();
        json.writeStringProperty("by", by);
        json.writeArrayPropertyStart("criteria");
        criteria.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rankRange(Optional<RankRange> range) {
        if (range.isEmpty()) {
            json.writeNullProperty("rankRange");
            return;
        }
        json.writeObjectPropertyStart("rankRange");
        range("overall", range.get().overall());
        range("weights", range.get().byWeights());
        range("appraisal", range.get().byAppraisal());
        range("leavingOut", range.get().byLeavingOut());
        json.writeEndObject();
    }

    private void range(String name, Range range) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("best", range.best());
        json.writeNumberProperty("worst", range.worst());
        json.writeEndObject();
    }

    private void awardClass(Standing standing) {
        if (standing.awardClass() == null) {
            json.writeNullProperty("class");
            return;
        }
        json.writeObjectPropertyStart("class");
        json.writeStringProperty("code", standing.awardClass().code());
        json.writeStringProperty("label", standing.awardClass().label());
        json.writeEndObject();
    }

    private void award(AwardProposal award) {
        json.writeStartObject();
        json.writeStringProperty("code", award.code());
        json.writeStringProperty("recipientKind", award.recipientKind().name());
        json.writeStringProperty("recipient", award.recipient());
        json.writeStringProperty("state", award.state().name());
        json.writeStringProperty("rule", award.rule());
        json.writeEndObject();
    }

    private void section(SectionScore section) {
        json.writeStartObject();
        json.writeStringProperty("code", section.section());
        fields.number("self", section.self());
        fields.number("appraised", section.appraised());
        fields.number("final", section.finalScore());
        json.writeEndObject();
    }

    private void criterion(CriterionScore criterion) {
        json.writeStartObject();
        json.writeStringProperty("code", criterion.criterion());
        mark("self", criterion.self());
        mark("appraised", criterion.appraised());
        council(criterion.council());
        fields.number("final", criterion.finalScore());
        json.writeEndObject();
    }

    private void council(Mark mark) {
        if (mark.score() == null) {
            json.writeNullProperty("council");
            return;
        }
        json.writeObjectPropertyStart("council");
        fields.number("score", mark.score());
        json.writeStringProperty("by", mark.by());
        json.writeStringProperty("reason", mark.note());
        fields.source(mark.source());
        json.writeEndObject();
    }

    private void mark(String name, Mark mark) {
        json.writeObjectPropertyStart(name);
        fields.number("score", mark.score());
        fields.string("from", mark.from() == null ? null : mark.from().name());
        fields.source(mark.source());
        json.writeEndObject();
    }
}
