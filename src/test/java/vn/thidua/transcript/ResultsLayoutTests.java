package vn.thidua.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ResultsLayoutTests {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new ResultsLayout())
            .build();

    @Test
    void aCriterionStandsOnOneLine() {
        Map<String, Object> criterion =
                Map.of("self", Map.of("source", Map.of("parts", List.of("F13", Map.of(), List.of()))));
        Map<String, Object> agency = Map.of("criteria", List.of(criterion, criterion));
        String text = MAPPER.writeValueAsString(Map.of("blocs", List.of(Map.of("agencies", List.of(agency)))));
        assertThat(text).isEqualTo("""
                {
                  "blocs" : [
                    {
                      "agencies" : [
                        {
                          "criteria" : [
                            { "self" : { "source" : { "parts" : [ "F13", { }, [ ] ] } } },
                            { "self" : { "source" : { "parts" : [ "F13", { }, [ ] ] } } }
                          ]
                        }
                      ]
                    }
                  ]
                }""");
        assertThat(MAPPER.readTree(text)
                        .at("/blocs/0/agencies/0/criteria/1/self/source/parts/0")
                        .asString())
                .isEqualTo("F13");
    }
}
