package vn.thidua;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.reconcile.Revision;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Resolved;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.standing.robustness.Range;
import vn.thidua.standing.robustness.RankRange;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.BlocYears;

/**
 * {@code results.json}, as {@code docs/results.schema.json} describes it. Numbers are exact decimal strings; nothing
 * depends on the clock, the host or the locale.
 */
final class ResultsJson {

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new ResultsLayout())
            .build();

    private final OutputStream out;
    private final JsonGenerator json;

    ResultsJson(OutputStream out) {
        this.out = out;
        json = MAPPER.createGenerator(out);
    }

    /**
     * Writes all, bloc by bloc, so that only few are in memory at a time.
     *
     * @param blocs what {@link #bloc} makes of each
     * @param campaignTraces how the awards of the whole campaign were considered
     */
    void write(Campaign campaign, Docket docket, Board board, Iterator<byte[]> blocs, List<AwardTrace> campaignTraces) {
        try (json) {
            json.writeStartObject();
            json.writeStringProperty("campaign", campaign.id());
            string("dataAsOf", time(docket.dataAsOf()));
            json.writeBooleanProperty("illustrative", campaign.illustrative());
            json.writeArrayPropertyStart("blocs");
            blocs.forEachRemaining(this::asItIs);
            json.writeEndArray();
            traces(campaignTraces);
            json.writeArrayPropertyStart("submissions");
            docket.submissions().forEach(this::submission);
            json.writeEndArray();
            json.writeArrayPropertyStart("untaken");
            docket.untaken().forEach(this::untaken);
            json.writeEndArray();
            json.writeBooleanProperty("inboxFolder", docket.folder());
            json.writeArrayPropertyStart("board");
            board.lines().forEach(this::boardLine);
            json.writeEndArray();
            json.writeArrayPropertyStart("missing");
            docket.missing().forEach(this::missing);
            json.writeEndArray();
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
    static byte[] bloc(
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            Robustness robustness,
            int scale) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ResultsJson part = new ResultsJson(text);
        try (JsonGenerator json = part.json) {
            json.writeStartObject();
            json.writeArrayPropertyStart("blocs");
            json.flush();
            int opened = text.size();
            part.write(bloc, breaks, years, undertaken, robustness, scale);
            json.flush();
            byte[] all = text.toByteArray();
            int start = opened;
            while (all[start] != '{') {
                start++;
            }
            return Arrays.copyOfRange(all, start, all.length);
        }
    }

    private void write(
            BlocStandings bloc,
            BlocBreaks breaks,
            BlocYears years,
            Undertakings.OfBloc undertaken,
            Robustness robustness,
            int scale) {
        json.writeStartObject();
        json.writeStringProperty("code", bloc.bloc().code());
        json.writeStringProperty("name", bloc.bloc().name());
        string("nextHead", code(bloc.nextHead()));
        string("nextDeputy", code(bloc.nextDeputy()));
        json.writeNumberProperty("members", bloc.members());
        json.writeNumberProperty("ranked", bloc.ranked());
        json.writeBooleanProperty("awaitsBallot", bloc.awaitsBallot());
        ballot(bloc.ballot());
        traces(bloc.traces());
        json.writeArrayPropertyStart("agencies");
        bloc.standings()
                .forEach(standing -> agency(
                        standing,
                        robustness.of(standing.agency().code()),
                        UndertakingsJson.pact(
                                undertaken.pacts().get(standing.agency().code()), scale)));
        json.writeEndArray();
        json.writeName("activities");
        json.writeTree(UndertakingsJson.activities(undertaken));
        json.writeArrayPropertyStart("breaks");
        breaks.breaks().forEach(this::aged);
        json.writeEndArray();
        json.writeArrayPropertyStart("resolved");
        breaks.resolved().forEach(this::resolved);
        json.writeEndArray();
        json.writeArrayPropertyStart("atStake");
        breaks.stakes().forEach(this::stake);
        json.writeEndArray();
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
        source(ballot.place());
        json.writeEndObject();
    }

    private void traces(List<AwardTrace> traces) {
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
        integer("rank", candidate.rank());
        string("state", candidate.state() == null ? null : candidate.state().name());
        json.writeStringProperty("rule", candidate.rule());
        json.writeEndObject();
    }

    private void integer(String name, @Nullable Integer number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }

    /** Totals of an agency without rank are null: no table may quote them. */
    private void agency(Standing standing, Optional<RankRange> range, JsonNode pact) {
        Scorecard card = standing.card();
        boolean ranked = standing.rank() != null;
        json.writeStartObject();
        json.writeStringProperty("code", standing.agency().code());
        json.writeStringProperty("name", standing.agency().name());
        number("selfTotal", ranked ? card.selfTotal() : null);
        number("appraisedTotal", ranked ? card.appraisedTotal() : null);
        number("finalTotal", ranked ? card.finalTotal() : null);
        if (standing.rank() == null) {
            json.writeNullProperty("rank");
        } else {
            json.writeNumberProperty("rank", standing.rank());
        }
        rankRange(range);
        string(
                "unrankedReason",
                standing.unranked() == null ? null : standing.unranked().label());
        awardClass(standing);
        json.writeArrayPropertyStart("awards");
        standing.awards().forEach(this::award);
        json.writeEndArray();
        integer("votes", standing.votes());
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

    private void resolved(Resolved one) {
        json.writeStartObject();
        json.writeStringProperty("class", one.kind().name());
        json.writeStringProperty("agency", one.agency());
        json.writeStringProperty("subject", one.subject());
        json.writeStringProperty("title", one.title());
        string("firstSeen", time(one.firstSeen()));
        string("lastSeen", time(one.lastSeen()));
        string("resolved", time(one.resolved()));
        json.writeNumberProperty("reopened", one.reopened());
        json.writeEndObject();
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
        number("difference", one.difference());
        number("tolerance", one.tolerance() == null ? null : one.tolerance().amount());
        string(
                "toleranceFrom",
                one.tolerance() == null ? null : one.tolerance().from().name());
        number("effect", one.effect());
        string("settled", one.open() ? null : one.settled());
        string("waivedBy", one.waivedBy().isEmpty() ? null : one.waivedBy());
        string("waiverVoid", one.waiverVoid().isEmpty() ? null : one.waiverVoid());
        string("firstSeen", time(aged.firstSeen()));
        string("lastSeen", time(aged.lastSeen()));
        json.writeNumberProperty("reopened", aged.reopened());
        json.writeEndObject();
    }

    private void side(String name, Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("party", side.party());
        number("value", side.value());
        source(side.place());
        json.writeEndObject();
    }

    private void stake(Stake stake) {
        json.writeStartObject();
        json.writeStringProperty("agency", stake.agency());
        json.writeStringProperty("question", stake.question());
        json.writeStringProperty("weight", stake.weight().name());
        number("lowest", stake.lowest());
        number("highest", stake.highest());
        json.writeArrayPropertyStart("changes");
        stake.changes().forEach(json::writeString);
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
        number("self", section.self());
        number("appraised", section.appraised());
        number("final", section.finalScore());
        json.writeEndObject();
    }

    private void criterion(CriterionScore criterion) {
        json.writeStartObject();
        json.writeStringProperty("code", criterion.criterion());
        mark("self", criterion.self());
        mark("appraised", criterion.appraised());
        council(criterion.council());
        number("final", criterion.finalScore());
        json.writeEndObject();
    }

    private void council(Mark mark) {
        if (mark.score() == null) {
            json.writeNullProperty("council");
            return;
        }
        json.writeObjectPropertyStart("council");
        number("score", mark.score());
        json.writeStringProperty("by", mark.by());
        json.writeStringProperty("reason", mark.note());
        source(mark.source());
        json.writeEndObject();
    }

    private void mark(String name, Mark mark) {
        json.writeObjectPropertyStart(name);
        number("score", mark.score());
        string("from", mark.from() == null ? null : mark.from().name());
        source(mark.source());
        json.writeEndObject();
    }

    private void source(@Nullable Place source) {
        if (source == null) {
            json.writeNullProperty("source");
            return;
        }
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("file", source.file());
        string("sheet", source.sheet());
        string("cell", source.cell());
        json.writeEndObject();
    }

    private void submission(FiledSubmission submission) {
        json.writeStartObject();
        json.writeStringProperty("file", submission.file());
        json.writeStringProperty("sha256", submission.sha256());
        string("agency", submission.agency());
        string("kind", submission.kind() == null ? null : submission.kind().name());
        json.writeStringProperty("state", submission.state().name());
        string("receivedAt", time(submission.receivedAt()));
        json.writeBooleanProperty("inFolder", submission.inFolder());
        json.writeNumberProperty("version", submission.version());
        previous(submission.revision());
        json.writeArrayPropertyStart("findings");
        submission.findings().forEach(finding -> FindingJson.write(json, finding, SENTENCES));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void previous(@Nullable Revision revision) {
        if (revision == null) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        json.writeStringProperty("file", revision.file());
        json.writeStringProperty("sha256", revision.sha256());
        number("totalBefore", revision.totalBefore());
        number("totalAfter", revision.totalAfter());
        json.writeArrayPropertyStart("changes");
        revision.edits().forEach(this::edit);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edit(Edit edit) {
        Place place = edit.place();
        json.writeStartObject();
        json.writeStringProperty("agency", edit.agency());
        json.writeStringProperty("code", edit.code());
        json.writeStringProperty("field", edit.field().name());
        string("sheet", place == null ? null : place.sheet());
        string("cell", place == null ? null : place.cell());
        json.writeStringProperty("before", edit.before());
        json.writeStringProperty("after", edit.after());
        json.writeEndObject();
    }

    private void boardLine(BoardLine line) {
        FiledSubmission file = line.file();
        json.writeStartObject();
        json.writeStringProperty("agency", line.agency());
        json.writeStringProperty("kind", line.kind().name());
        string("due", time(line.due()));
        string("extendedBy", line.extendedBy().isEmpty() ? null : line.extendedBy());
        json.writeStringProperty("fill", line.fill().name());
        json.writeNumberProperty("filled", line.filled());
        json.writeNumberProperty("wanted", line.wanted());
        string("file", file == null ? null : file.file());
        string("sha256", file == null ? null : file.sha256());
        string("state", file == null ? null : file.state().name());
        string("receivedAt", file == null ? null : time(file.receivedAt()));
        string("lateBy", line.late().isZero() ? null : line.late().toString());
        json.writeNumberProperty("version", file == null ? 0 : file.version());
        json.writeNumberProperty("errors", file == null ? 0 : file.count(Severity.ERROR));
        json.writeNumberProperty("warnings", file == null ? 0 : file.count(Severity.WARNING));
        json.writeNumberProperty("copies", line.copies());
        json.writeArrayPropertyStart("decisions");
        line.decisions().forEach(decision -> json.writeString(SENTENCES.sentence(decision)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void untaken(Untaken entry) {
        json.writeStartObject();
        json.writeStringProperty("file", entry.path());
        json.writeStringProperty("state", entry.state().name());
        json.writeStringProperty("code", entry.finding().code().name());
        json.writeStringProperty("reason", SENTENCES.sentence(entry.finding()));
        json.writeStringProperty("advice", SENTENCES.advice(entry.finding()));
        json.writeEndObject();
    }

    private void missing(MissingInput missing) {
        json.writeStartObject();
        json.writeStringProperty("agency", missing.agency());
        json.writeStringProperty("kind", missing.kind().name());
        string("due", time(missing.due()));
        json.writeEndObject();
    }

    private void number(String name, @Nullable BigDecimal number) {
        string(name, number == null ? null : plain(number));
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String time(@Nullable ZonedDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
