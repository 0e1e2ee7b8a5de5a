package vn.thidua.transcript;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.finding.Place;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.Inflation;
import vn.thidua.standing.years.PastStanding;
import vn.thidua.standing.years.RankChange;
import vn.thidua.standing.years.ScoreChange;
import vn.thidua.standing.years.YearOnYear;
import vn.thidua.standing.years.YearResult;

/** A bloc over the years as {@code docs/results.schema.json} describes it. */
final class YearsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YearsJson() {}

    static ObjectNode years(BlocYears years) {
        ObjectNode node = NODES.objectNode();
        node.put("before", years.before());
        node.set("notes", texts(years.notes()));
        node.set("left", texts(years.left()));
        node.set("agencies", array(years.agencies(), YearsJson::agency));
        return node;
    }

    private static JsonNode agency(YearOnYear agency) {
        ObjectNode node = NODES.objectNode();
        node.put("agency", agency.agency());
        node.put("by", agency.by() == null ? null : agency.by().name());
        node.set("then", array(agency.then(), YearsJson::then));
        node.set("score", agency.score() == null ? NODES.nullNode() : score(agency.score()));
        node.set("rank", agency.rank() == null ? NODES.nullNode() : rank(agency.rank()));
        node.set("sections", array(agency.sections(), YearsJson::section));
        node.put("words", agency.words());
        node.set("series", array(agency.series(), YearsJson::result));
        return node;
    }

    private static JsonNode then(PastStanding unit) {
        ObjectNode node = NODES.objectNode();
        node.put("unit", unit.name());
        node.put("rank", unit.rank());
        node.put("total", plain(unit.total()));
        node.put("class", unit.awardClass());
        node.set("source", place(unit.place()));
        return node;
    }

    private static JsonNode place(@Nullable Place place) {
        if (place == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("file", place.file());
        node.put("sheet", place.sheet());
        node.put("cell", place.cell());
        return node;
    }

    private static JsonNode score(ScoreChange score) {
        ObjectNode node = NODES.objectNode();
        node.put("then", plain(score.then()));
        node.put("now", plain(score.now()));
        node.put("change", plain(score.change()));
        node.put("real", plain(score.real()));
        node.put("rubric", plain(score.rubric()));
        node.put("basis", score.basis().name());
        return node;
    }

    private static JsonNode rank(RankChange rank) {
        ObjectNode node = NODES.objectNode();
        node.put("then", rank.then());
        node.put("now", rank.now());
        node.put("change", rank.change());
        node.put("real", rank.real());
        node.put("rubric", rank.rubric());
        node.put("membership", rank.membership());
        node.put("split", rank.split());
        return node;
    }

    private static JsonNode section(YearOnYear.SectionChange section) {
        ObjectNode node = NODES.objectNode();
        node.put("section", section.section());
        node.put("then", plain(section.then()));
        node.put("now", plain(section.now()));
        return node;
    }

    private static JsonNode result(YearResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("year", result.year());
        node.set("units", texts(result.units()));
        node.put("bloc", result.bloc());
        node.put("rank", result.rank());
        node.put("ranked", result.ranked());
        node.put("total", plain(result.total()));
        node.put("max", plain(result.max()));
        node.put("class", result.awardClass());
        return node;
    }

    static ObjectNode inflation(Inflation inflation) {
        ObjectNode node = NODES.objectNode();
        node.put("linesFrom", inflation.linesFrom());
        node.set("agencies", array(inflation.agencies(), YearsJson::ofAgency));
        node.set("appraisers", array(inflation.appraisers(), YearsJson::ofAppraiser));
        return node;
    }

    private static JsonNode ofAgency(Inflation.OfAgency agency) {
        ObjectNode node = NODES.objectNode();
        node.put("agency", agency.agency());
        node.set("years", array(agency.years(), year -> {
            ObjectNode one = differences(year.differences());
            one.put("year", year.year());
            return one;
        }));
        node.set("criteria", array(agency.criteria(), line -> {
            ObjectNode one = NODES.objectNode();
            one.put("year", line.year());
            one.put("criterion", line.criterion());
            one.put("difference", plain(line.difference()));
            return one;
        }));
        return node;
    }

    private static JsonNode ofAppraiser(Inflation.OfAppraiser appraiser) {
        ObjectNode node = NODES.objectNode();
        node.put("appraiser", appraiser.appraiser());
        node.set("now", differences(appraiser.now()));
        node.set("kept", differences(appraiser.kept()));
        node.set("bloc", differences(appraiser.bloc()));
        node.put("few", appraiser.few());
        return node;
    }

    private static ObjectNode differences(Inflation.Differences differences) {
        ObjectNode node = NODES.objectNode();
        node.put("lines", differences.lines());
        node.put("sum", plain(differences.sum()));
        node.put("mean", plain(differences.mean()));
        return node;
    }

    private static ArrayNode texts(Collection<String> texts) {
        return array(texts, NODES::stringNode);
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : Fields.plain(number);
    }
}
