package vn.thidua.workbook.draft;

import java.util.List;
import java.util.Optional;

/** The columns that a drafted table may have, told by the words above them. */
enum Heads {
    CODE(List.of("stt", "tt", "so tt", "ma", "ma so", "muc", "ma tieu chi"), List.of()),
    TITLE(
            List.of("noi dung", "tieu chi", "tieu chuan", "chi tieu", "hang muc"),
            List.of("noi dung", "tieu chi", "tieu chuan")),
    HOW(
            List.of("cach cham", "cach tinh", "quy dinh cham", "huong dan cham", "phuong phap cham", "quy tac"),
            List.of("cach cham", "cach tinh", "huong dan cham", "phuong phap", "quy dinh")),
    BONUS(List.of("thuong", "diem thuong", "cong", "diem cong"), List.of("diem thuong", "diem cong", "thuong toi da")),
    DEDUCTION(List.of("tru", "diem tru"), List.of("diem tru", "tru toi da")),
    BASE(List.of("diem chuan", "chuan", "diem", "so diem", "thang diem"), List.of("diem chuan", "thang diem")),
    MOST(List.of("toi da", "diem toi da"), List.of("toi da")),
    LEGAL(List.of("can cu", "can cu phap ly", "van ban"), List.of("can cu")),
    APPRAISER(
            List.of("nguoi tham dinh", "don vi theo doi", "phu trach"),
            List.of("tham dinh", "theo doi", "phu trach", "nguoi cham", "don vi cham")),
    UNIT(List.of("dvt", "don vi tinh"), List.of()),
    EVIDENCE(List.of("minh chung", "tai lieu minh chung"), List.of("minh chung")),
    NOTE(List.of("ghi chu"), List.of());

    private static final int LONGEST = 60;

    private final List<String> exact;
    private final List<String> telling;

    Heads(List<String> exact, List<String> telling) {
        this.exact = exact;
        this.telling = telling;
    }

    static Optional<Heads> of(Shape words) {
        String folded = words.folded()
                .replaceAll("[^a-z0-9 ]", " ")
                .replaceAll(" +", " ")
                .strip();
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        for (Heads head : values()) {
            if (head.exact.contains(folded)) {
                return Optional.of(head);
            }
        }
        for (Heads head : values()) {
            if (head.telling.stream().anyMatch(folded::contains)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }
}
