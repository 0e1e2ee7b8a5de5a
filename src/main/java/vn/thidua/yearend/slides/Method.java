package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.telling.RankingNotes;
import vn.thidua.yearend.deck.Chapter;

/** The last slide: the settings on which the results depend, and where each figure can be looked up. */
record Method(Talk talk) {

    void write() {
        Chapter chapter = talk.chapter(
                say("Cách tính và các quy định mà kết quả phụ thuộc"),
                true,
                talk.notes(
                        true,
                        List.of(
                                say("Chỉ trình chiếu khi có câu hỏi về cách tính."),
                                say("Từng con số truy được đến tệp, trang, ô và quy tắc trong bảng kết quả của khối."),
                                say("Cảm ơn các đơn vị và bế mạc hội nghị.")),
                        List.of(
                                say("quy tắc của đợt (campaign.yaml, bảng điểm)"),
                                talk.sheet(say("Giải trình điểm")))));
        List<String> basis = talk.campaign().legalBasis();
        String[] below = basis.isEmpty() ? new String[0] : new String[] {say("Căn cứ: {0}.", String.join("; ", basis))};
        chapter.points(RankingNotes.settings(talk.view()), below);
    }
}
