package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://a\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "- cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1",
                "＝1+1",
                "+SUM(A1)"
            })
    void nothingThatCouldActBeginsACell(String text) {
        assertThat(Inert.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "- Công văn số 5 (bản sao)", "-0,25", "+84 269", "a=b", "–"})
    void ordinaryTextsStayAsTheyAre(String text) {
        assertThat(Inert.text(text)).isEqualTo(text);
    }
}
