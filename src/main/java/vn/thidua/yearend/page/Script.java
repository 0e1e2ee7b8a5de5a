package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.bilingual.Language;

/** The page's script. */
final class Script {

    private static final String SCRIPT = Page.resource("page.js");

    /** What it says, as it stands between quotes there. */
    private static final List<String> WORDS = List.of(
            "tệp ",
            "trang “",
            "ô ",
            "Số liệu ở",
            "Quy định##of an explanation",
            "Căn cứ##legal",
            "Đơn vị · ",
            "Khối",
            "Tiêu chí · ",
            " kết quả",
            "Không tìm thấy");

    private Script() {}

    /** With its words in the language of the page. */
    static String inLanguage() {
        String script = SCRIPT;
        for (String words : WORDS) {
            script = script.replace(quoted(Language.VIETNAMESE.speak(() -> say(words))), quoted(say(words)));
        }
        return script;
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
