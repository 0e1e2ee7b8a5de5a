package vn.thidua.yearend.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.ExampleAgency.agency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import tools.jackson.databind.JsonNode;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.Results;
import vn.thidua.visual.ExampleResults;

/** The page is one file that loads nothing, does nothing it should not, and is whole without its script. */
class PageTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    private final ReadPage page = new ReadPage(ExamplePage.kept("hostile", ExamplePage.page()));

    @Test
    void onlyItsOwnStyleAndScriptAct() throws GeneralSecurityException {
        onlyItsOwnStyleAndScriptAct(page);
        onlyItsOwnStyleAndScriptAct(english());
    }

    private static ReadPage english() {
        return new ReadPage(ExamplePage.kept("english", Language.ENGLISH.speak(ExamplePage::page)));
    }

    private static void onlyItsOwnStyleAndScriptAct(ReadPage page) throws GeneralSecurityException {
        assertThat(page.raw("<style>")).hasSize(1);
        assertThat(page.raw("<script>")).hasSize(1);
        Element policy = page.all(
                        "meta", meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .get(0);
        assertThat(policy.getAttribute("content"))
                .isEqualTo(
                        "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                                .formatted(
                                        hash(page.raw("<script>").get(0)),
                                        hash(page.raw("<style>").get(0))));
    }

    private static String hash(String content) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void noElementCarriesStyleOrScript() {
        assertThat(page.all()).allSatisfy(element -> {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertThat(name).isNotEqualTo("style").doesNotStartWith("on");
            }
        });
        assertThat(page.all("script", script -> true)).hasSize(2);
        assertThat(page.all("img", image -> true)).isEmpty();
    }

    @Test
    void nothingIsLoadedAndEveryLinkStaysOnThePage() {
        Set<String> ids = new HashSet<>();
        page.all().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        for (Element element : page.all()) {
            Stream.of("href", "src", "xlink:href", "action", "data", "poster", "srcset")
                    .map(element::getAttribute)
                    .filter(target -> !target.isEmpty() && !target.equals("data:,"))
                    .forEach(target -> {
                        assertThat(target).startsWith("#");
                        assertThat(ids).contains(target.substring(1));
                    });
            for (String name : List.of("aria-labelledby", "for", "data-told")) {
                Stream.of(element.getAttribute(name).split(" "))
                        .filter(id -> !id.isEmpty())
                        .forEach(id -> assertThat(ids).contains(id));
            }
        }
        assertThat(page.raw("<style>").get(0)).doesNotContain("url(", "@import");
        assertThat(page.raw("<script>").get(0)).doesNotContain("innerHTML", "outerHTML", "fetch", "http", "eval");
    }

    @Test
    void hostileNamesAreReadAsNames() {
        Element profile = page.byId("khoi-mau.so-y-te");
        assertThat(ReadPage.below(profile, "h4", heading -> true).get(0).getTextContent())
                .isEqualTo(ExamplePage.HOSTILE.replace('\u0007', '\uFFFD').replace('\u202E', '\uFFFD'));
        assertThat(page.all("em", element -> true)).isEmpty();
        assertThat(page.all("i", element -> true)).isEmpty();
        String data = page.raw("<script type=\"application/json\" id=\"khoi-mau._so\">")
                .get(0);
        assertThat(data).doesNotContain("<", ">", "&", "\u202E", "\\u202E", "\\u202e");
        assertThat(page.text()).doesNotContain("alert(1)</script>", "<img");
    }

    @Test
    void everyNumberHasItsExplanation() {
        JsonNode told = page.told("khoi-mau");
        Element bloc = page.byId("khoi-mau");
        List<Element> numbers = ReadPage.numbers(bloc);
        assertThat(numbers).hasSizeGreaterThan(20);
        for (Element number : numbers) {
            JsonNode explanation = told.get("e").get(Integer.parseInt(number.getAttribute("data-e")));
            assertThat(told.get("s").get(explanation.get(0).asInt()).asString())
                    .as(number.getTextContent())
                    .isNotEmpty();
        }
        for (JsonNode explanation : told.get("e")) {
            explanation
                    .get(6)
                    .forEach(part ->
                            assertThat(part.asInt()).isBetween(0, told.get("e").size() - 1));
            assertThat(explanation.get(5).size() % 3).isZero();
        }
    }

    @Test
    void headingsGoDownStepByStep() {
        int level = 0;
        for (Element element : page.all()) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isBetween(1, level + 1);
                level = next;
            }
        }
        assertThat(page.all("h1", heading -> true)).hasSize(1);
        assertThat(page.all("main", main -> true)).hasSize(1);
        assertThat(page.text()).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">");
    }

    @Test
    void itSaysThatFiguresAreMadeUpAndProvisional() {
        assertThat(page.all("header", header -> header.getAttribute("class").equals("masthead"))
                        .get(0)
                        .getTextContent())
                .contains("SỐ LIỆU MINH HỌA", "TẠM TÍNH", "số liệu đến 09/12/2022 16:30");
        assertThat(page.byId("tong-quan").getTextContent()).contains("Tạm tính");
        assertThat(page.byId("khoi-mau.ban-ql").getTextContent()).contains("điểm (tạm tính) · ");
    }

    @Test
    void itSaysWhatCouldStillChangeAnOfficialResult() {
        Results results = ExampleResults.with(
                        agency("a", "A").self("49", "24", "15", "10").appraised("49", "24", "15", "10"))
                .weighty(2)
                .build();
        ReadPage open = new ReadPage(ExamplePage.page(results, List.of()));
        String words = "Chính thức theo hồ sơ đã nhận; còn 2 việc có thể đổi kết quả";
        assertThat(open.byId("tong-quan").getTextContent()).contains(words);
        assertThat(open.byId("khoi-mau").getTextContent()).contains(words);
    }

    @Test
    void awardsOfOneNameSayWhomTheyAreFor() {
        AwardTrace whole = trace("Giấy khen", RecipientKind.COLLECTIVE);
        AwardTrace person = trace("Giấy khen", RecipientKind.INDIVIDUAL);
        AwardTrace other = trace("Cờ", RecipientKind.COLLECTIVE);
        List<AwardTrace> all = List.of(whole, person, other);
        assertThat(all.stream().map(one -> Awards.heading(one, all)))
                .containsExactly("Giấy khen (tập thể)", "Giấy khen (cá nhân)", "Cờ");
    }

    private static AwardTrace trace(String label, RecipientKind kind) {
        return new AwardTrace(
                label + kind, label, 1, "", List.of(new AwardTrace.Considered("a", kind, "A", 1, null, "")));
    }

    @Test
    void speaksEnglishButForNamesAndTitles() {
        ReadPage english = english();
        assertThat(english.text()).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(english.all("header", header -> header.getAttribute("class").equals("masthead"))
                        .get(0)
                        .getTextContent())
                .contains("ILLUSTRATIVE FIGURES", "PROVISIONAL", "data up to 9 December 2022, 16:30");
        assertThat(english.byId("khoi-mau.so-y-te").getTextContent())
                .contains("Rank 1", "98.25 points · ", "(result −0.75)", "Scores by section");
        assertThat(english.byId("tong-quan").getTextContent()).contains("2 of 3 agencies", "Submissions missing1");
        assertThat(english.byId("khoi-mau").getTextContent())
                .contains(
                        "The result differs from the self-score in 2 criteria",
                        "≠ marks a result that differs from the self-score.");
        assertThat(Stream.of("h3", "dt", "button", "label", "thead")
                        .flatMap(name -> english.all(name, element -> true).stream())
                        .map(PageTests::withoutNames))
                .isNotEmpty()
                .noneMatch(VIETNAMESE.asPredicate());
    }

    @Test
    void namesThatStayVietnameseAreMarkedForVoicesOnTheEnglishPageAlone() {
        assertThat(english().all("bdi", name -> name.getAttribute("lang").equals("vi")))
                .extracting(Element::getTextContent)
                .contains(ExamplePage.LONG);
        assertThat(page.all("bdi", name -> name.hasAttribute("lang"))).isEmpty();
    }

    /** Agencies, blocs and classes are called in every language as they are. */
    private static String withoutNames(Element element) {
        String text = element.getTextContent();
        for (Element name : ReadPage.below(element, "bdi", one -> true)) {
            text = text.replace(name.getTextContent(), "");
        }
        return element.getTagName().equals("dt") && text.contains("nhiệm vụ") ? "" : text;
    }

    /** But for what reads a name, and explains how. */
    @Test
    void theScriptSpeaksEnglish() {
        assertThat(english().raw("<script>").get(0).lines())
                .filteredOn(line -> !line.strip().startsWith("//"))
                .allSatisfy(line -> assertThat(line.replace("/đ/g", "")).doesNotContainPattern(VIETNAMESE))
                .anyMatch(line -> line.contains("\"Criterion · \""));
    }

    @Test
    void theSameResultsGiveTheSameBytesInAnyLocaleAndTimeZone() {
        byte[] bytes = ExamplePage.page();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(ExamplePage.page()).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
