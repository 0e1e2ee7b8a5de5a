package vn.thidua.yearend.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Names;

/** Nothing that comes from outside becomes markup. */
class HtmlTests {

    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html().element("p", "1 < 2 & \"3\" > ']]>'", "title", "\"><script>");
        assertThat(html)
                .hasToString("<p title=\"&quot;&gt;&lt;script&gt;\">1 &lt; 2 &amp; &quot;3&quot; &gt; ']]&gt;'</p>");
    }

    @Test
    void lettersThatNoDocumentMayHoldAreReplaced() {
        assertThat(new Html().text("a\u0000b\u001Fc\u007Fd\uFFFFe\tf")).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf");
    }

    @Test
    void aNameIsSetApart() {
        assertThat(new Html().name("\u0627\u0628")).hasToString("<bdi>\u0627\u0628</bdi>");
    }

    @Test
    void aNameThatStaysVietnameseSaysSoInEnglish() {
        String name = "Sở Y tế";
        assertThat(new Html().name(name)).hasToString("<bdi>Sở Y tế</bdi>");
        assertThat(english(name)).isEqualTo("<bdi lang=\"vi\">Sở Y tế</bdi>");
        assertThat(english("tu-cham.xlsx")).isEqualTo("<bdi>tu-cham.xlsx</bdi>");
        assertThat(english("\u0627\u0628")).isEqualTo("<bdi>\u0627\u0628</bdi>");
    }

    @Test
    void anEnglishNameIsEnglishWhateverItsLetters() {
        String name = "Office of Đắk Lắk";
        assertThat(Names.inForce(Map.of("Văn phòng", name), () -> english(name)))
                .isEqualTo("<bdi>Office of Đắk Lắk</bdi>");
    }

    private static String english(String name) {
        return Language.ENGLISH.speak(() -> new Html().name(name).toString());
    }

    @Test
    void nothingTurnsTheLineAround() {
        assertThat(new Html().text("a\u202Eb\u2067c\u2069")).hasToString("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void whatIsLeftOpenIsNoPage() {
        Html html = new Html().open("main").open("p").close();
        assertThatThrownBy(html::toString).hasMessageContaining("main");
    }
}
