package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.junit.jupiter.api.Test;

/** Texts come out of the file as they went in, whatever is in them. */
class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void readersFindWhatWasWritten() throws IOException {
        List<String> odd = List.of(
                "",
                " hai  khoảng trắng ",
                "a & b < c > \"d\"",
                "dòng 1\ndòng 2\tcột",
                "về\rđầu",
                "_x0041_ và _x005F_",
                "\uD83C\uDFC6 Đợt",
                "]]>");
        odd.forEach(texts::place);
        assertThat(read()).containsExactlyElementsOf(odd);
    }

    @Test
    void whatXmlCannotHoldBecomesAQuestionMark() throws IOException {
        texts.place("a\u0000b\u000Bc\uD800d\uFFFFe");
        assertThat(read()).containsExactly("a?b?c?d?e");
    }

    @Test
    void eachIsHeldOnceAndNoneCanAct() throws IOException {
        assertThat(texts.place("=1+1")).isZero();
        assertThat(texts.place("khác")).isEqualTo(1);
        assertThat(texts.place("=1+1")).isZero();
        assertThat(read()).containsExactly("'=1+1", "khác");
        assertThat(new String(texts.bytes(), StandardCharsets.UTF_8)).contains("count=\"3\" uniqueCount=\"2\"");
    }

    private List<String> read() throws IOException {
        SharedStringsTable table = new SharedStringsTable();
        table.readFrom(new ByteArrayInputStream(texts.bytes()));
        return table.getSharedStringItems().stream()
                .map(item -> item.getString())
                .toList();
    }
}
