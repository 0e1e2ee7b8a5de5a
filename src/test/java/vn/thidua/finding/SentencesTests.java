package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Place PLACE = new Place("cai-lay/tu-cham.xlsx", "Tự chấm", "F12");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCodeHasItsWordsAndEveryWordsACode(String language) {
        Set<String> wanted = Arrays.stream(FindingCode.values())
                .flatMap(code -> Stream.of(code + ".sentence", code + ".advice"))
                .collect(Collectors.toSet());
        wanted.addAll(Set.of("GROUP.cells", "GROUP.rows", "LEGAL"));

        assertThat(Sentences.of(Locale.forLanguageTag(language)).keys()).isEqualTo(wanted);
    }

    /** The second of two would silently win. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noWordsAreGivenTwice(String language) throws IOException {
        Path file = Path.of("src/main/resources/vn/thidua/finding/messages_" + language + ".properties");

        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void isAWholeSentence(FindingCode code) {
        for (Locale locale : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
            Finding finding = new Finding(code, PLACE, "a7", "2,5", "3");
            String text = Sentences.of(locale).sentence(finding)
                    + Sentences.of(locale).advice(finding);

            assertThat(text).endsWith(".").doesNotContain("{", "}", "[", "]", "  ");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void namesWhatStandsThereAndWhatWasHopedFor() {
        Finding finding = new Finding(FindingCode.TOTAL_NOT_SUM_OF_PARTS, PLACE, "a – Đất đai", "38", "40");

        assertThat(Sentences.of(VIETNAMESE).sentence(finding))
                .isEqualTo("a – Đất đai: bảng ghi 38, cộng các tiêu chí được 40.");
        assertThat(Sentences.of(Locale.ENGLISH).sentence(finding))
                .isEqualTo("a – Đất đai: the sheet says 38, its criteria add up to 40.");
    }

    @Test
    void leavesOutWhatIsUnknownAndBeginsWithACapital() {
        Finding finding = new Finding(FindingCode.FILE_UNREADABLE, Place.of("a.xlsx"), "", "", "");

        assertThat(Sentences.of(VIETNAMESE).sentence(finding)).isEqualTo("Không mở được tệp.");
        assertThat(Sentences.of(VIETNAMESE).sentence(new Finding(FindingCode.NUMBER_REPAIRED, PLACE, "", "2.5", "2,5")))
                .isEqualTo("Ô ghi «2.5» không ở dạng số, được hiểu là 2,5.");
        assertThat(Sentences.of(VIETNAMESE)
                        .sentence(new Finding(FindingCode.NUMBER_UNREADABLE, PLACE, "", "hai", "một con số")))
                .isEqualTo("Không đọc được điểm «hai», cần một con số.");
    }

    @Test
    void namesTheOtherFileNotTheFileItself() {
        Finding superseded = new Finding(FindingCode.SUPERSEDED, Place.of("cu.xlsx"), "", "moi.xlsx", "");
        assertThat(Sentences.of(VIETNAMESE).sentence(superseded)).isEqualTo("Đã có bản mới hơn: moi.xlsx.");
        Finding duplicate = new Finding(FindingCode.DUPLICATE, Place.of("sao.xlsx"), "", "goc.xlsx", "");
        assertThat(Sentences.of(VIETNAMESE).sentence(duplicate)).isEqualTo("Nội dung giống hệt tệp goc.xlsx đã nhận.");
        Place row = new Place("so-tiep-nhan.xlsx", "Sổ", "B7");
        Finding absent = new Finding(FindingCode.REGISTER_ROW_WITHOUT_FILE, row, "mat.xlsx", "09/12/2022 08:00", "");
        assertThat(Sentences.of(VIETNAMESE).sentence(absent))
                .isEqualTo(
                        "Sổ tiếp nhận ghi tệp «mat.xlsx», nhận lúc 09/12/2022 08:00, nhưng không có tệp nào như vậy.");
    }

    @Test
    void contentsCannotBringInPlaceholders() {
        Finding finding = new Finding(FindingCode.NUMBER_UNREADABLE, PLACE, "a1", "{expected} $1 [x]", "");

        assertThat(Sentences.of(VIETNAMESE).sentence(finding))
                .isEqualTo("a1: không đọc được điểm «{expected} $1 [x]».");
    }
}
