package vn.thidua.standing.history;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.bilingual.Language;

/** A snapshot as it is stored: numbers are exact decimal strings, what is absent is left out. */
final class SnapshotJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private SnapshotJson() {}

    static String write(Snapshot snapshot) {
        return Language.UNDECIDED.speak(() -> MAPPER.writeValueAsString(snapshot));
    }

    static Snapshot read(String json) {
        return MAPPER.readValue(json, Snapshot.class);
    }
}
