package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeIndexTests {

    private final CodeIndex index = new CodeIndex(SmallCampaign.rubric());

    @ParameterizedTest
    @CsvSource({
        "a7,a7",
        "A7,a7",
        "a.7,a7",
        "a7.,a7",
        "a07,a7",
        "C1,C1",
        "c1,C1",
        "7,007",
        "07,007",
        "2.1,2.1",
        "'2,1',2.1",
        "02.1,2.1",
        "1),1",
        "C,C",
        "c,C"
    })
    void overlooksCaseDotsAndZeros(String written, String code) {
        assertThat(index.line(written)).map(CodeIndex.Entry::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a71", "a8", "21", "x", "", "a7.9"})
    void findsNothingElse(String written) {
        assertThat(index.line(written)).isEmpty();
    }

    @Test
    void prefersTheCriterionToItsLoneRule() {
        assertThat(index.line("2.1")).map(CodeIndex.Entry::kind).contains(CodeIndex.Kind.CRITERION);
        assertThat(index.rule("2.1")).map(CodeIndex.Entry::kind).contains(CodeIndex.Kind.RULE);
    }

    @Test
    void knowsRulesAndVetoesByTheirCodes() {
        assertThat(index.rule("a7.6")).map(CodeIndex.Entry::code).contains("a.7.6");
        assertThat(index.rule("5.2")).map(CodeIndex.Entry::code).contains("5.2");
        assertThat(index.rule("a7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.7.06,a7.6", "A7.6,a7.6", "001,1", "TC010,tc10", "100,100", "5.a,5a", "III.1,iii1"})
    void simplifiesToWhatLookalikesShare(String code, String key) {
        assertThat(CodeIndex.simplified(code)).isEqualTo(key);
    }
}
