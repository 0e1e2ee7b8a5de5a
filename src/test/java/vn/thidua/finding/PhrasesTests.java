package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;

/** What findings say of themselves, in English. */
class PhrasesTests {

    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH);
    private static final Place PLACE = new Place("cai-lay/tu-cham.xlsx", "Tự chấm", "F12");

    @Test
    void figuresDaysAndOurOwnWordsAreTold() {
        Finding decided = new Finding(
                FindingCode.DECISION_APPLIED,
                PLACE,
                "Miễn chênh lệch CL-FQTN7-6R0 (Tổng cộng)",
                "văn bản số 05/QĐ-KTĐ1 ngày 16/11/2022 của Khối thi đua số 1, hiệu lực đến 23:59 31/12/2022",
                "Đã kiểm tra lại, lỗi cộng tay");
        assertThat(ENGLISH.sentence(decided))
                .isEqualTo("Break CL-FQTN7-6R0 waived (Total) by document No. 05/QĐ-KTĐ1 of 16 November 2022 from"
                        + " Khối thi đua số 1, in force until 23:59 on 31 December 2022,"
                        + " reason: Đã kiểm tra lại, lỗi cộng tay.");
        assertThat(ENGLISH.sentence(
                        new Finding(FindingCode.TOTAL_NOT_SUM_OF_PARTS, PLACE, "Tổng cộng", "118,4", "124,4")))
                .isEqualTo("Total: the sheet says 118.4, its criteria add up to 124.4.");
        assertThat(ENGLISH.sentence(new Finding(FindingCode.LATE, PLACE, "", "14/11/2022 08:05", "11/11/2022 17:00")))
                .isEqualTo("Received 14 November 2022, 08:05, due 11 November 2022, 17:00.");
    }

    @Test
    void whatACellSaysIsQuotedAsItStands() {
        Finding unreadable = new Finding(FindingCode.NUMBER_UNREADABLE, PLACE, "a1 – Tổng cộng", "1,5", "một con số");
        assertThat(ENGLISH.found(unreadable)).isEqualTo("1,5");
        assertThat(ENGLISH.sentence(unreadable)).startsWith("a1 – Tổng cộng: ").contains("\"1,5\"", "a number");
    }

    @Test
    void theReadersLanguageIsThatOfTheWorkAtHand() {
        assertThat(Sentences.ofReader()).isSameAs(Sentences.of(Locale.forLanguageTag("vi")));
        assertThat(Language.ENGLISH.speak(Sentences::ofReader)).isSameAs(ENGLISH);
    }
}
