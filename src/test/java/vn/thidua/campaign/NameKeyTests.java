package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Sở Văn hoá, SỞ VĂN HÓA",
        "Đắk Đoa, đak  đoa",
        "Đài Phát thanh, Ðài Phát thanh",
        "Sở Y\u00A0tế, Sở Y tế",
        "Sở Lao động-Thương binh, SỞ LAO ĐỘNG - THƯƠNG BINH",
        "Ban\u200B Dân tộc, Ban Dân tộc",
        "họat động, hoạt động",
        "Ɖài Phát thanh, Đài Phát thanh",
        "ĐẠI ҺỌເ QUỐເ ǤIA, Đại học Quốc gia",
        "Ѕở Υ tế, Sở Y tế",
        "Sở Υ tế\u0000, sở у tế",
        "’UBND huyện, UBND  huyện"
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Sở Y tế, Sở Tư pháp", "Đơn vị mẫu 01, Đơn vị mẫu 02"})
    void differsForDifferentNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    /** A wide space at the end leaves nothing, and makes the whole text be decomposed at once. */
    @Test
    void isTheSameWhetherCharactersAreLookedUpOrTheTextIsDecomposed() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            for (String text : List.of("x" + c + "x", c + " 1", "ă" + c + "\u0301y")) {
                assertThat(NameKey.of(text)).as("U+%04X", (int) c).isEqualTo(NameKey.of(text + '\u3000'));
            }
        }
    }
}
