package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.bilingual.Speech.small;

import vn.thidua.score.ScoreText;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Side;

/** A break in a sentence: what it is about, both sides, and what a document says of it. */
final class BreakWords {

    private BreakWords() {}

    static String of(Break found) {
        return both(found) + document(found);
    }

    /** "Biên bản nêu điểm tự chấm khác bảng đã nhận: Cộng bảng tự chấm 124,4; Ghi trong biên bản 118,4." */
    private static String both(Break found) {
        String label = found.kind().label() + subject(found);
        return switch (found.kind()) {
            case LATE -> late(found);
            case EVIDENCE_MISSING -> label + ".";
            default -> label + ": " + side(found.counting()) + "; " + side(found.other()) + ".";
        };
    }

    /** "Nộp trễ 2 ngày (V.2 – …): nhận lúc 08:00 03/12/2022, hạn nộp 17:00 01/12/2022." */
    private static String late(Break found) {
        String kind = found.counting().value() == null
                ? found.kind().label()
                : say(
                        "{0} {1} ngày",
                        found.kind().label(), ScoreText.of(found.counting().value()));
        return kind + subject(found) + ": " + small(found.counting().party()) + ", "
                + small(found.other().party()) + ".";
    }

    /** What a document says of it. */
    private static String document(Break found) {
        if (!found.waivedBy().isEmpty()) {
            return " " + found.settled() + " (" + found.waivedBy() + ").";
        }
        return found.waiverVoid().isEmpty()
                ? ""
                : " " + say("Quyết định miễn không còn tác dụng: {0}.", found.waiverVoid());
    }

    private static String subject(Break found) {
        String title = found.title().isEmpty() ? "" : " – " + found.title();
        return found.subject().isEmpty() ? "" : " (" + found.subject() + title + ")";
    }

    private static String side(Side side) {
        return side.value() == null ? side.party() : side.party() + " " + ScoreText.of(side.value());
    }
}
