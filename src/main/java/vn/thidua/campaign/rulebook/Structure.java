package vn.thidua.campaign.rulebook;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** What the published JSON Schema says about a file; the same schema serves the author's editor. */
enum Structure {
    CAMPAIGN("campaign.schema.json"),
    RUBRIC("rubric.schema.json");

    private final Schema schema;

    Structure(String resource) {
        try (InputStream stream = Objects.requireNonNull(Campaign.class.getResourceAsStream(resource), resource)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Mistake> mistakes(RuleFile file) {
        return schema.validate(file.root()).stream()
                .map(error -> StructureMistake.of(error, schema.getSchemaNode(), file))
                .distinct()
                .toList();
    }
}
