package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.telling.CampaignWords;
import vn.thidua.visual.drawing.Inset;

/** A campaign as one page that needs nothing but itself: no server, no network, and to be read no script. */
public final class Page {

    /** Name of a campaign's page, in ASCII. */
    public static final String FILE = "index.html";

    private static final String STYLE = resource("page.css");

    /** Nothing is loaded from anywhere, and no style or script acts but the two that are ours. */
    private static final String POLICY = "default-src 'none'; script-src '%s'; style-src '" + hash(STYLE)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";

    private Page() {}

    /** Name of the page of one bloc out of many, in ASCII. */
    public static String fileOf(Bloc bloc) {
        return "khoi/" + bloc.code() + ".html";
    }

    /** The same results and sentences give the same bytes. */
    public static byte[] of(Whole whole) {
        Html html = new Html();
        String script = Script.inLanguage();
        html.open("html", "lang", Language.current().code());
        head(html, script, whole.results().campaign());
        html.open("body");
        html.element("a", say("Đến nội dung"), "class", "skip", "href", "#noi-dung");
        letters(html, whole);
        new Masthead(whole, html).write();
        html.open("main", "id", "noi-dung", "tabindex", "-1");
        new Overview(whole, html).write();
        whole.parts().forEach(part -> html.markup(part.html()));
        new Provenance(whole, html).write();
        html.close();
        footer(html, whole);
        panel(html);
        whole.parts()
                .forEach(part -> html.raw(
                        "script",
                        part.told(),
                        "type",
                        "application/json",
                        "id",
                        part.bloc().code() + "._so"));
        html.raw("script", script).close().close();
        return ("<!DOCTYPE html>\n" + html + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Html html, String script, Campaign campaign) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY.formatted(hash(script)));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("link", "rel", "icon", "href", "data:,");
        html.element("title", campaign.title());
        html.raw("style", STYLE).close().line();
    }

    private static void letters(Html html, Whole whole) {
        List<Inset> pictures = new ArrayList<>(
                whole.figures().stream().map(PageFigure::picture).toList());
        whole.parts().forEach(part -> pictures.addAll(part.pictures()));
        html.letters(pictures).line();
    }

    private static void footer(Html html, Whole whole) {
        html.open("footer").element("p", CampaignWords.subtitle(whole.results()) + ".");
        html.element("p", say("Mỗi số trên trang đều giải trình được: tệp, trang, ô và quy định đã dùng."))
                .close()
                .line();
    }

    /** Where the explanation of a number is shown; filled by the script. */
    private static void panel(Html html) {
        html.open("dialog", "id", "giai-trinh", "aria-labelledby", "giai-trinh_ten");
        html.open("header").element("h2", say("Giải trình"), "id", "giai-trinh_ten");
        html.element("button", say("Đóng"), "type", "button", "id", "giai-trinh_dong")
                .close();
        html.open("div", "id", "giai-trinh_noi-dung").close().close().line();
    }

    static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
