package vn.thidua.ingest.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The two encodings in which offices wrote Vietnamese before Unicode, as a program shows them that takes them for Latin. */
public enum Encoding {
    /** TCVN 5712:1993, fonts named .Vn…: one character a letter, capitals only by the font. */
    TCVN3("TCVN3 (ABC)") {
        @Override
        String decoded(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                decoded.append(TCVN3_LETTERS.getOrDefault(text.charAt(i), text.charAt(i)));
            }
            return decoded.toString();
        }
    },
    /** VNI Windows, fonts named VNI-…: a base letter and a character for its marks. */
    VNI("VNI") {
        @Override
        String decoded(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                String pair = i + 1 < text.length() ? VNI_LETTERS.get(text.substring(i, i + 2)) : null;
                String letter = pair == null ? VNI_LETTERS.get(text.substring(i, i + 1)) : pair;
                decoded.append(letter == null ? text.substring(i, i + 1) : letter);
                i += pair == null ? 0 : 1;
            }
            return decoded.toString();
        }
    };

    private static final Map<Character, Character> TCVN3_LETTERS = new HashMap<>();
    private static final Map<String, String> VNI_LETTERS = new HashMap<>();

    static {
        String written = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
        String meant = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
        for (int i = 0; i < written.length(); i++) {
            TCVN3_LETTERS.put(written.charAt(i), meant.charAt(i));
        }
        vni("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë", "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ");
        vni("eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò ñ", "é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị đ");
        vni("où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï", "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ");
        vni("uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î", "ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ");
    }

    private static void vni(String written, String meant) {
        String[] letters = meant.split(" ");
        String[] marks = written.split(" ");
        for (int i = 0; i < marks.length; i++) {
            String capital = marks[i].toUpperCase(Locale.ROOT);
            VNI_LETTERS.put(marks[i], letters[i]);
            VNI_LETTERS.put(capital, letters[i].toUpperCase(Locale.ROOT));
            VNI_LETTERS.put(capital.charAt(0) + marks[i].substring(1), letters[i].toUpperCase(Locale.ROOT));
        }
    }

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** As people call it: {@code TCVN3 (ABC)}. */
    public String label() {
        return label;
    }

    /** What the text says if it is written in this encoding. */
    abstract String decoded(String text);
}
