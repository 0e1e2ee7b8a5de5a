package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisciplineScaleTests {

    private static final DisciplineScale SCALE = DisciplineScale.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "Khiển trách, KHIEN_TRACH",
        "kỷ luật CẢNH CÁO, CANH_CAO",
        "Hạ bậc lương (01 bậc), HA_BAC_LUONG",
        "Xử lý kỷ luật: buộc thôi việc, BUOC_THOI_VIEC",
        "khai trừ, KHAI_TRU"
    })
    void knowsAFormByTheWordsItStandsIn(String words, String code) {
        assertThat(SCALE.named(words)).map(DisciplineForm::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nhắc nhở", "Cảnh cáo, sau đổi thành khiển trách", "Cảnh cáoo"})
    void guessesNoForm(String words) {
        assertThat(SCALE.named(words)).isEmpty();
    }

    @Test
    void formsGrowGraver() {
        assertThat(SCALE.forms()).extracting(DisciplineForm::severity).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void breachesLieBetweenTheirBoundsAndThoseOfTheAgencyItselfCanBeLeftOut() {
        Breaches some = new Breaches(form("CANH_CAO"), form("CACH_CHUC"), false);
        assertThat(SCALE.forms().stream().filter(form -> some.include(form, false)))
                .extracting(DisciplineForm::code)
                .containsExactly("CANH_CAO", "HA_BAC_LUONG", "GIANG_CHUC", "CACH_CHUC");
        assertThat(SCALE.forms()).noneMatch(form -> some.include(form, true));
        assertThat(SCALE.forms()).allMatch(form -> Breaches.ALL.include(form, true));
    }

    @Test
    void breachesAreToldInWords() {
        assertThat(List.of(
                        Breaches.ALL.words(),
                        new Breaches(form("CANH_CAO"), null, true).words(),
                        new Breaches(null, form("CANH_CAO"), true).words(),
                        new Breaches(form("CANH_CAO"), form("CANH_CAO"), true).words(),
                        new Breaches(form("KHIEN_TRACH"), form("CANH_CAO"), false).words(),
                        new Breaches(null, null, false).words()))
                .containsExactly(
                        "",
                        "từ cảnh cáo trở lên",
                        "đến cảnh cáo",
                        "cảnh cáo",
                        "từ khiển trách đến cảnh cáo, không kể vụ việc đơn vị tự phát hiện",
                        "không kể vụ việc đơn vị tự phát hiện");
    }

    private static DisciplineForm form(String code) {
        return SCALE.form(code).orElseThrow();
    }
}
