package vn.thidua.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.ingest.encoding.LostLetters;

/** What a column of a form is for, told by the words of its header. */
enum Column {
    ORDINAL("stt", "tt", "so tt", "so thu tu"),
    CRITERION("ma tieu chi", "ma", "ma so", "ma tc", "tieu chi so"),
    TITLE(
            "noi dung",
            "noi dung tieu chuan",
            "noi dung tieu chi",
            "noi dung thi dua",
            "noi dung cham diem",
            "tieu chuan",
            "tieu chuan thi dua",
            "tieu chi",
            "tieu chi thi dua",
            "tieu chi cham diem",
            "nhom tieu chi",
            "nhiem vu"),
    BASE("chuan", "diem chuan", "toi da", "diem toi da", "thang diem"),
    BONUS("thuong", "diem thuong", "cong", "diem cong"),
    DEDUCTION("tru", "diem tru"),
    SELF("tu cham", "diem tu cham", "tu danh gia", "diem tu danh gia", "diem de xuat"),
    AGREED("thong nhat", "diem thong nhat", "tham dinh", "diem tham dinh", "diem phuc tra", "diem cham"),
    BEFORE("diem truoc", "diem truoc khi hop", "diem truoc dieu chinh", "diem cu", "truoc dieu chinh"),
    NOTE("giai trinh", "minh chung", "ly do", "ghi chu", "dien giai", "bang chung", "nguon"),
    RULE("ma quy tac", "ma so lieu", "ma chi tieu"),
    INDICATOR(
            "chi tieu",
            "ten chi tieu",
            "noi dung chi tieu",
            "chi tieu thi dua",
            "noi dung giao uoc",
            "chi so",
            "ten chi so",
            "ten quy",
            "quy ung ho"),
    UNIT("dvt", "don vi tinh"),
    PLAN("ke hoach", "chi tieu giao", "chi tieu ke hoach", "chi tieu ky ket"),
    ACTUAL("thuc hien", "so thuc hien", "ket qua thuc hien"),
    RATE("ty le", "ty le dat", "ty le thuc hien", "ty le hoan thanh", "hoan thanh ke hoach"),
    ACTIVITY(
            "phong trao",
            "ten phong trao",
            "phong trao thi dua",
            "hoat dong",
            "ten hoat dong",
            "noi dung hoat dong",
            "phong trao hoat dong",
            "ten phong trao hoat dong"),
    SPAN("thoi gian", "thoi gian thuc hien", "thoi gian to chuc", "ngay to chuc", "ngay thuc hien"),
    FROM("tu ngay", "ngay bat dau", "thoi gian bat dau", "thoi gian phat dong"),
    PEOPLE(
            "so nguoi",
            "so luong nguoi",
            "so nguoi tham gia",
            "so luot nguoi",
            "so luot nguoi tham gia",
            "so doan vien tham gia",
            "so nguoi bi ky luat"),
    FUNDS("kinh phi", "so tien", "tong kinh phi"),
    RESULT("ket qua", "ket qua dat duoc", "ghi chu ket qua", "ket qua ghi chu"),
    VALUE("gia tri"),
    /** Whose figure it is. */
    OWNER(
            "chu so lieu",
            "co quan cung cap",
            "co quan cung cap so lieu",
            "don vi cung cap",
            "co quan cong bo",
            "nguon so lieu"),
    VOUCHER("chung tu", "so chung tu", "phieu thu", "so phieu thu", "bien lai", "so bien lai"),
    VOTES("so phieu", "so phieu suy ton", "so phieu dat", "so phieu dong y", "so phieu bau", "phieu suy ton"),
    AGENCY("don vi", "ten don vi", "co quan don vi"),
    RANK("hang", "thu hang", "xep hang", "xep thu", "vi thu"),
    TOTAL("diem", "tong diem", "diem tong", "tong so diem", "diem dat", "diem dat duoc", "diem thi dua"),
    CLASS("xep loai", "ket qua xep loai", "xep loai thi dua"),
    RECIPIENT("ten tap the ca nhan", "tap the ca nhan", "ten tap the", "ho ten", "ho va ten"),
    RECIPIENT_KIND("doi tuong", "phan loai doi tuong"),
    AWARD(
            "hinh thuc",
            "hinh thuc khen thuong",
            "hinh thuc de nghi",
            "danh hieu hinh thuc",
            "danh hieu",
            "hinh thuc danh hieu"),
    /** What was decided against somebody. */
    PENALTY("hinh thuc ky luat", "hinh thuc xu ly", "hinh thuc xu ly ky luat", "hinh thuc vi pham", "muc ky luat"),
    SELF_DETECTED("don vi tu phat hien", "tu phat hien", "tu phat hien xu ly", "don vi tu phat hien xu ly"),
    YEAR("nam", "nam khen thuong", "nam duoc tang", "nam dat"),
    FILE("ten tep", "tep", "ten file", "file"),
    INPUT_KIND("loai", "loai van ban", "loai ho so", "loai quyet dinh"),
    DATE("ngay nhan", "ngay tiep nhan", "ngay den"),
    TIME("gio nhan", "gio tiep nhan", "gio den"),
    DOCUMENT("so van ban", "so cong van", "so ky hieu", "so quyet dinh", "quyet dinh so", "so qd"),
    DECIDED_ON("ngay", "ngay quyet dinh", "ngay ban hanh", "ngay van ban"),
    OFFICE("co quan", "co quan quyet dinh", "co quan ban hanh", "co quan ra quyet dinh"),
    CONTENT("noi dung gia tri", "noi dung quyet dinh", "gia tri noi dung"),
    UNTIL(
            "hieu luc den",
            "co hieu luc den",
            "gia han den",
            "den ngay",
            "ngay ket thuc",
            "thoi gian ket thuc",
            "thoi gian tong ket");

    /** Header words are short; longer texts are contents. */
    static final int LONGEST_HEADER = 60;

    /** The length of "ly do"; what is shorter are the codes of most rows. */
    private static final int SHORTEST_TELLING = 5;

    private static final Pattern OF_A_YEAR = Pattern.compile(" (?:nam )?(?:19|20)\\d{2}$");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)?");
    private static final Map<String, Column> BY_WORDS = new HashMap<>();

    /** What texts name that were met before: a thousand agencies fill in the same form. */
    private static final Map<String, Optional<Column>> MET = new ConcurrentHashMap<>();

    private static final int MOST_MET = 4_096;

    static {
        for (Column column : values()) {
            column.words.forEach(words -> BY_WORDS.put(words, column));
        }
    }

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    /** The column that the text of a header names, with or without what stands there in parentheses. */
    static Optional<Column> named(String text) {
        Optional<Column> met = MET.get(text);
        if (met != null) {
            return met;
        }
        Optional<Column> named = newlyNamed(text);
        if (text.length() <= LONGEST_HEADER && MET.size() < MOST_MET) {
            MET.put(text, named);
        }
        return named;
    }

    private static Optional<Column> newlyNamed(String text) {
        if (text.startsWith("%") && text.length() > 1) {
            return Optional.of(RATE);
        }
        Optional<Column> whole = of(Words.folded(text));
        if (whole.isPresent()) {
            return whole;
        }
        if (LostLetters.possibly(text)) {
            return withLostLetters(text);
        }
        return text.indexOf('(') > 0 ? of(Words.folded(PARENTHESES.matcher(text).replaceAll(" "))) : whole;
    }

    private static Optional<Column> withLostLetters(String text) {
        Pattern pattern = LostLetters.pattern(Words.folded(LostLetters.marked(text)));
        Set<Column> meant = BY_WORDS.entrySet().stream()
                .filter(words -> pattern.matcher(words.getKey()).matches())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** The column that a header names; by its exact words, else by the telling ones among them. */
    static Optional<Column> of(String foldedHeader) {
        Column exact = BY_WORDS.get(foldedHeader);
        if (exact != null || foldedHeader.length() < SHORTEST_TELLING) {
            return Optional.ofNullable(exact);
        }
        if (!Character.isDigit(foldedHeader.charAt(foldedHeader.length() - 1))) {
            return byTellingWords(foldedHeader);
        }
        Matcher year = OF_A_YEAR.matcher(foldedHeader);
        return year.find() ? of(year.replaceFirst("")) : byTellingWords(foldedHeader);
    }

    private static Optional<Column> byTellingWords(String header) {
        if (header.contains("tu cham")) {
            return Optional.of(SELF);
        }
        if (header.endsWith(" cham") || header.contains("diem tham dinh") || header.contains("diem thong nhat")) {
            return Optional.of(AGREED);
        }
        if (header.startsWith("diem chuan") || header.startsWith("diem toi da")) {
            return Optional.of(BASE);
        }
        if (header.contains("giai trinh") || header.contains("minh chung") || header.startsWith("ly do")) {
            return Optional.of(NOTE);
        }
        if (header.startsWith("hinh thuc khen") || header.startsWith("hinh thuc de nghi")) {
            return Optional.of(AWARD);
        }
        if (header.startsWith("kinh phi ") || header.startsWith("so tien ")) {
            return Optional.of(FUNDS);
        }
        return header.startsWith("ten tap the") ? Optional.of(RECIPIENT) : Optional.empty();
    }
}
