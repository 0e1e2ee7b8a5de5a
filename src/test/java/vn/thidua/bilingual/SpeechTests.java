package vn.thidua.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SpeechTests {

    @Test
    void saysVietnameseUnlessAskedOtherwise() {
        assertThat(Speech.say("hạng {0} lên {1}", 4, 3)).isEqualTo("hạng 4 lên 3");
        assertThat(Speech.number("-1018.40")).isEqualTo("−1.018,40");
        assertThat(Speech.figures("1018.4")).isEqualTo("1018,4");
        assertThat(Speech.day(LocalDate.of(2022, 12, 9))).isEqualTo("09/12/2022");
    }

    @Test
    void leavesOutTheHint() {
        assertThat(Speech.say("Đơn vị##of measure")).isEqualTo("Đơn vị");
    }

    @Test
    void choosesByNumber() {
        assertThat(Filling.of("{0} {0:point|points}", "1")).isEqualTo("1 point");
        assertThat(Filling.of("{0} {0:point|points}", "1.5")).isEqualTo("1.5 points");
    }

    @Test
    void writesNumbersAndDaysOfAnEnglishReader() {
        assertThat(english(() -> Speech.number("-1018.40"))).isEqualTo("−1,018.40");
        assertThat(english(() -> Speech.figures("1018.4"))).isEqualTo("1018.4");
        assertThat(english(() -> Speech.moment(LocalDateTime.of(2022, 12, 9, 16, 30), "HH:mm 'ngày' dd/MM/yyyy")))
                .isEqualTo("16:30, 9 December 2022");
        assertThat(english(() -> Speech.moment(LocalDateTime.of(2022, 12, 9, 16, 30), "dd/MM/yyyy HH:mm")))
                .isEqualTo("9 December 2022, 16:30");
    }

    @Test
    void whatIsStoredUndecidedIsToldInEitherLanguage() {
        String stored = Language.UNDECIDED.speak(() -> Speech.say("A: {0}", sentence()) + "; "
                + Speech.capital(Speech.say(
                        "tới {0}", Speech.moment(LocalDateTime.of(2022, 12, 9, 16, 30), "HH:mm dd/MM/yyyy"))));

        assertThat(Speech.told(stored)).isEqualTo("A: (1.018,40 so với 2); Tới 16:30 09/12/2022");
        assertThat(english(() -> Speech.told(stored))).isEqualTo("A: (1,018.40 so với 2); Tới 16:30, 9 December 2022");
        assertThat(Language.UNDECIDED.speak(() -> Speech.told(stored))).isEqualTo(stored);
    }

    @Test
    void namesInForceAreToldInEnglishAlone() {
        Map<String, String> names =
                Map.of("Sở Y tế", "Department of Health", "Sở Nội vụ", "Department of Home Affairs");
        String stored = Language.UNDECIDED.speak(
                () -> Speech.say("A: {0}", "Sở Y tế, Sở Nội vụ") + " – " + Speech.name("Sở Y tế"));

        assertThat(Names.inForce(names, () -> english(() -> Speech.told(stored))))
                .isEqualTo("A: Department of Health, Department of Home Affairs – Department of Health");
        assertThat(Names.inForce(names, () -> english(() -> Speech.told("Sở Y tế"))))
                .isEqualTo("Department of Health");
        assertThat(Names.inForce(names, () -> english(() -> Speech.told("Sở Y tế, ông A"))))
                .isEqualTo("Sở Y tế, ông A");
        assertThat(Names.inForce(names, () -> Speech.told(stored))).isEqualTo("A: Sở Y tế, Sở Nội vụ – Sở Y tế");
        assertThat(english(() -> Speech.told(stored))).isEqualTo("A: Sở Y tế, Sở Nội vụ – Sở Y tế");
    }

    @Test
    void unitsHaveAPluralInEnglish() {
        Map<String, String> units = Map.of("hồ sơ", "file", "kỳ", "entry", "đồng", "VND");

        assertThat(Names.inForce(units, () -> english(() -> Speech.counted("1", "hồ sơ"))))
                .isEqualTo("1 file");
        assertThat(Names.inForce(units, () -> english(() -> Speech.counted("2", "file"))))
                .isEqualTo("2 files");
        assertThat(Names.inForce(units, () -> english(() -> Speech.counted("2", "kỳ"))))
                .isEqualTo("2 entries");
        assertThat(Names.inForce(units, () -> english(() -> Speech.counted("2", "đồng"))))
                .isEqualTo("2 VND");
        assertThat(Names.inForce(units, () -> english(() -> Speech.counted("2", "km"))))
                .isEqualTo("2 km");
        assertThat(Speech.counted("2", "hồ sơ")).isEqualTo("2 hồ sơ");
        assertThat(Speech.counted("2", "")).isEqualTo("2");
    }

    @Test
    void otherTextIsToldAsItIs() {
        assertThat(Speech.told("hạng {0}")).isEqualTo("hạng {0}");
        assertThat(Speech.toldIfAny(null)).isNull();
    }

    @Test
    void theLanguageBeforeComesBack() {
        Language.ENGLISH.speak(() -> {
            assertThat(Language.VIETNAMESE.speak(Language::current)).isEqualTo(Language.VIETNAMESE);
            assertThat(Language.current()).isEqualTo(Language.ENGLISH);
            return "";
        });
        assertThat(Language.current()).isEqualTo(Language.VIETNAMESE);
    }

    private static String sentence() {
        return Speech.say("({0} so với {1})", Speech.number("1018.40"), 2);
    }

    private static String english(Supplier<String> work) {
        return Language.ENGLISH.speak(work);
    }
}
