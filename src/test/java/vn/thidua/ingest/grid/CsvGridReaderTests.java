package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.SmallCampaign;
import vn.thidua.ingest.SubmissionReader;

class CsvGridReaderTests {

    private static final String FORM = "BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022||||\n"
            + "Đơn vị: Sở Y tế||||\n"
            + "STT|Nội dung|Điểm chuẩn|Điểm tự chấm|Giải trình\n"
            + "a1|Luật, Đất đai; 1|3|3|\"Công văn \"\"số 1\"\"\ngửi, sau\"\n"
            + "C1|Thu gom rác|5|5|\n";

    private final CsvGridReader reader = new CsvGridReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8|;",
                "UTF-8|,",
                "UTF-8|tab",
                "UTF-16|;",
                "UTF-16LE|tab",
                "UTF-16BE|,",
                "windows-1258|;",
                "windows-1258|tab"
            })
    void findsCharactersAndDelimiterByItself(String charset, String delimiter) throws UnreadableFileException {
        Grid grid = reader.read(form(delimiter.equals("tab") ? "\t" : delimiter, charset));

        SheetGrid sheet = grid.sheets().get(0);
        assertThat(sheet.rows()).hasSize(5);
        assertThat(sheet.rows().get(0).cells().get(0).text()).isEqualTo("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022");
        assertThat(sheet.rows().get(3).cells())
                .extracting(Cell::text)
                .element(1)
                .isEqualTo("Luật, Đất đai; 1");
        assertThat(sheet.rows().get(3).cells().get(4).text()).isEqualTo("Công văn \"số 1\"\ngửi, sau");
        assertThat(sheet.rows().get(4).cells().get(0).address()).isEqualTo("A5");
    }

    @Test
    void aByteOrderMarkIsNoText() throws UnreadableFileException {
        byte[] content = "\ufeffSTT;Nội dung\n1;2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(content)
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("STT");
    }

    @Test
    void saysWhenTheCharactersWereGuessed() {
        SubmissionReader submissions = new SubmissionReader(SmallCampaign.campaign());

        assertThat(submissions.read("a.csv", form(";", "windows-1258")).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.CHARACTERS_GUESSED);
        assertThat(submissions.read("a.csv", form(";", "UTF-8")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;\"b\n1;2\n", "a;\"b\"c\n"})
    void aQuotationMarkOutOfPlaceSwallowsNothing(String text) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void linesAndColumnsWithoutEndAreRefused() {
        for (String text : Collections.nCopies(1, "x".repeat(20_000_000))) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> reader.read(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(";".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
    }

    /** Windows-1258 writes tones as characters of their own behind the letter. */
    private static byte[] form(String delimiter, String charset) {
        String text = FORM.replace("|", delimiter);
        String quoted = text.replace("Luật, Đất đai; 1", "\"Luật, Đất đai; 1\"");
        if (charset.equals("windows-1258")) {
            return windows(quoted);
        }
        return quoted.getBytes(Charset.forName(charset));
    }

    private static byte[] windows(String text) {
        Charset charset = Charset.forName("windows-1258");
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            String letter = String.valueOf(c);
            String split = Normalizer.normalize(letter, Normalizer.Form.NFD);
            bytes.writeBytes(
                    charset.newEncoder().canEncode(c)
                            ? letter.getBytes(charset)
                            : recomposed(split).getBytes(charset));
        }
        return bytes.toByteArray();
    }

    /** The letter with its hat or horn, then the tone alone. */
    private static String recomposed(String split) {
        String tones = "\u0300\u0301\u0303\u0309\u0323";
        StringBuilder base = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char c : split.toCharArray()) {
            (tones.indexOf(c) >= 0 ? tone : base).append(c);
        }
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
