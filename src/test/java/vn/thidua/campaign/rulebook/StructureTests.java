package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Method;

/** The published schemas themselves. */
class StructureTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theSchemaAllowsExactlyTheMethodsThatAreRead() {
        JsonNode allowed = schema("rubric.schema.json").at("/$defs/rule/properties/method/enum");
        List<String> read = Stream.of(MethodKind.values()).map(Enum::name).toList();
        assertThat(StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::asString))
                .containsExactlyElementsOf(read);
        assertThat(read).hasSameSizeAs(Method.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign.schema.json", "rubric.schema.json"})
    void theSchemaOnTheClassPathIsThePublishedOne(String name) throws IOException {
        assertThat(schema(name)).isEqualTo(JSON.readTree(Files.readString(Path.of("jobs", name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign.schema.json", "rubric.schema.json"})
    void theSchemaFollowsItsDialect(String name) {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(dialect.validate(schema(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign.schema.json", "rubric.schema.json"})
    void everyObjectIsClosedAndEveryKeyDescribed(String name) {
        JsonNode schema = schema(name);
        assertThat(undescribed(schema)).as("keys without description").isEmpty();
        assertThat(open(schema)).as("objects that let unknown keys through").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyObjectMissesItsRequiredKeys(Structure structure) {
        RuleFile file = YamlReader.read(new SourceFile("x.yaml", new byte[] {'{', '}'}));
        assertThat(structure.mistakes(file))
                .isNotEmpty()
                .allMatch(mistake -> mistake.found().equals("thiếu khóa"));
    }

    /** The method keys of single rules say nothing new; whatever is referred to describes itself. */
    private static List<String> undescribed(JsonNode node) {
        Stream<String> own = node.path("properties").properties().stream()
                .filter(key -> !key.getValue().has("const") && key.getValue().isObject())
                .filter(key ->
                        !key.getValue().has("description") && !key.getValue().has("$ref"))
                .filter(key -> node.has("additionalProperties"))
                .map(key -> key.getKey());
        return Stream.concat(own, children(node).flatMap(child -> undescribed(child).stream()))
                .toList();
    }

    private static List<JsonNode> open(JsonNode node) {
        boolean open = node.path("type").asString("").equals("object")
                && !node.path("additionalProperties").isBoolean()
                && !node.has("allOf");
        Stream<JsonNode> own = open ? Stream.of(node) : Stream.empty();
        return Stream.concat(own, children(node).flatMap(child -> open(child).stream()))
                .toList();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode schema(String name) {
        return JSON.readTree(Campaign.class.getResourceAsStream(name));
    }
}
