package vn.thidua.transcript;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.thidua.campaign.Agency;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.BlocYears;

/** One bloc. */
final class BlocJson {

    private final JsonGenerator json;
    private final Fields fields;

    BlocJson(JsonGenerator json) {
        this.json = json;
        fields = new Fields(json);
    }

    /** @param scale decimals of the percentages of targets */
    void write(
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            Robustness robustness,
            int scale) {
        json.writeStartObject();
        json.writeStringProperty("code", bloc.bloc().code());
        json.writeStringProperty("name", bloc.bloc().name());
        fields.string("nextHead", code(bloc.nextHead()));
        fields.string("nextDeputy", code(bloc.nextDeputy()));
        json.writeNumberProperty("members", bloc.members());
        json.writeNumberProperty("ranked", bloc.ranked());
        json.writeBooleanProperty("awaitsBallot", bloc.awaitsBallot());
        ballot(bloc.ballot());
        new AwardsJson(json).traces(bloc.traces());
        json.writeArrayPropertyStart("agencies");
        AgencyJson agencies = new AgencyJson(json);
        bloc.standings()
                .forEach(standing -> agencies.write(
                        standing,
                        robustness.of(standing.agency().code()),
                        UndertakingsJson.pact(
                                undertaken.pacts().get(standing.agency().code()), scale)));
        json.writeEndArray();
        json.writeName("activities");
        json.writeTree(UndertakingsJson.activities(undertaken));
        new BreaksJson(json).write(breaks);
        json.writeName("years");
        json.writeTree(YearsJson.years(years));
        json.writeName("inflation");
        json.writeTree(YearsJson.inflation(years.inflation()));
        json.writeEndObject();
    }

    private static @Nullable String code(@Nullable Agency agency) {
        return agency == null ? null : agency.code();
    }

    private void ballot(@Nullable BallotCount ballot) {
        if (ballot == null) {
            json.writeNullProperty("ballot");
            return;
        }
        json.writeObjectPropertyStart("ballot");
        json.writeNumberProperty("issued", ballot.issued());
        json.writeNumberProperty("returned", ballot.returned());
        json.writeNumberProperty("valid", ballot.valid());
        fields.source(ballot.place());
        json.writeEndObject();
    }
}
