package vn.thidua;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Succession;
import vn.thidua.standing.HeadSuccession;

/**
 * Who leads each bloc next, and how that is known: from the published results, else by the rotation setting.
 *
 * @param codes the new heads' codes by bloc
 * @param sentences one for each bloc
 */
record Succeeding(Map<String, String> codes, List<String> sentences) {

    Succeeding {
        codes = Map.copyOf(codes);
        sentences = List.copyOf(sentences);
    }

    /** Nobody succeeds in the same year: that is a copy under another name. */
    static Succeeding of(Campaign old, int year, Path output) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        if (year > old.year()) {
            JsonNode results = results(output.resolve(old.id()).resolve("results.json"));
            for (Bloc bloc : old.blocs()) {
                head(results, old, bloc).ifPresent(head -> {
                    codes.put(bloc.code(), head.agency().code());
                    sentences.add("Khối trưởng %s: %s (%s)"
                            .formatted(bloc.code(), head.agency().name(), head.why()));
                });
            }
        }
        return new Succeeding(codes, sentences);
    }

    private record Head(Agency agency, String why) {}

    private static Optional<Head> head(JsonNode results, Campaign old, Bloc bloc) {
        Optional<Head> published = published(results, bloc);
        return published.isPresent()
                ? published
                : Optional.ofNullable(HeadSuccession.next(bloc, old.succession()))
                        .map(agency -> new Head(agency, bySetting(old, bloc)));
    }

    private static String bySetting(Campaign old, Bloc bloc) {
        if (old.succession() == Succession.NAMED) {
            return "được nêu tên trong quy tắc của đợt";
        }
        return old.succession() == Succession.DEPUTY && bloc.deputy() != null
                ? "khối phó năm %s, theo cài đặt luân phiên".formatted(old.year())
                : "đứng kế tiếp trong danh sách, theo cài đặt luân phiên";
    }

    private static Optional<Head> published(JsonNode results, Bloc bloc) {
        for (JsonNode published : results.path("blocs")) {
            if (published.path("code").asString("").equals(bloc.code())) {
                return bloc.member(published.path("nextHead").asString(""))
                        .map(agency -> new Head(agency, "theo kết quả đã công bố"));
            }
        }
        return Optional.empty();
    }

    private static JsonNode results(Path file) {
        JsonMapper json = new JsonMapper();
        try {
            return Files.isRegularFile(file) ? json.readTree(file) : json.createObjectNode();
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}
