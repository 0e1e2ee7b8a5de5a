package vn.thidua.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.BlocYears;

/**
 * {@code results.json}, as {@code docs/results.schema.json} describes it. Numbers are exact decimal strings; nothing
 * depends on the clock, the host or the locale.
 */
public final class ResultsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new ResultsLayout())
            .build();

    private final OutputStream out;
    private final JsonGenerator json;

    public ResultsJson(OutputStream out) {
        this.out = out;
        json = MAPPER.createGenerator(out);
    }

    /**
     * Writes all, bloc by bloc, so that only few are in memory at a time.
     *
     * @param blocs what {@link #bloc} makes of each
     * @param campaignTraces how the awards of the whole campaign were considered
     */
    public void write(
            Campaign campaign, Docket docket, Board board, Iterator<byte[]> blocs, List<AwardTrace> campaignTraces) {
        try (json) {
            json.writeStartObject();
            json.writeStringProperty("campaign", campaign.id());
            new Fields(json).time("dataAsOf", docket.dataAsOf());
            json.writeBooleanProperty("illustrative", campaign.illustrative());
            json.writeArrayPropertyStart("blocs");
            blocs.forEachRemaining(this::asItIs);
            json.writeEndArray();
            new AwardsJson(json).traces(campaignTraces);
            new FilesJson(json).write(docket, board);
            json.writeEndObject();
        }
    }

    /** The generator does what belongs before a value; the value itself is not turned into characters and back. */
    private void asItIs(byte[] value) {
        json.writeRawValue("");
        json.flush();
        try {
            out.write(value);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /**
     * One bloc as it stands in the whole, indented as deep.
     *
     * @param scale decimals of the percentages of targets
     */
    public static byte[] bloc(
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            Robustness robustness,
            int scale) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("blocs");
            json.flush();
            int opened = text.size();
            new BlocJson(json).write(bloc, breaks, years, undertaken, robustness, scale);
            json.flush();
            byte[] all = text.toByteArray();
            int start = opened;
            while (all[start] != '{') {
                start++;
            }
            return Arrays.copyOfRange(all, start, all.length);
        }
    }
}
