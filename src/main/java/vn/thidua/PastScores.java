package vn.thidua;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.workbook.template.LastYear;

/** The final scores of a campaign that was published before, from its {@code results.json}. */
final class PastScores {

    private static final String NAME = "results.json";

    private PastScores() {}

    /** @param refusal makes what is thrown of a sentence, if the folder holds no results */
    static LastYear read(Path folder, Function<String, RuntimeException> refusal) {
        Path file = folder.toAbsolutePath().resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw refusal.apply("--last-year: không có tệp " + file);
        }
        try {
            return new LastYear(scores(JsonMapper.shared().readTree(file.toFile())));
        } catch (JacksonException | NumberFormatException e) {
            throw refusal.apply("--last-year: không đọc được " + file);
        }
    }

    private static Map<String, Map<String, BigDecimal>> scores(JsonNode results) {
        Map<String, Map<String, BigDecimal>> scores = new HashMap<>();
        for (JsonNode bloc : results.path("blocs")) {
            for (JsonNode agency : bloc.path("agencies")) {
                Map<String, BigDecimal> own = new HashMap<>();
                for (JsonNode criterion : agency.path("criteria")) {
                    JsonNode score = criterion.path("final");
                    if (score.isString()) {
                        own.put(criterion.path("code").asString(), new BigDecimal(score.asString()));
                    }
                }
                scores.put(agency.path("code").asString(), own);
            }
        }
        return scores;
    }
}
