package vn.thidua.yearend.document;

import java.util.Locale;
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
        String days = found.counting().value() == null
                ? ""
                : " " + ScoreText.of(found.counting().value()) + " ngày";
        return found.kind().label() + days + subject(found) + ": "
                + within(found.counting().party()) + ", " + within(found.other().party()) + ".";
    }

    private static String within(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** What a document says of it. */
    private static String document(Break found) {
        if (!found.waivedBy().isEmpty()) {
            return " " + found.settled() + " (" + found.waivedBy() + ").";
        }
        return found.waiverVoid().isEmpty() ? "" : " Quyết định miễn không còn tác dụng: " + found.waiverVoid() + ".";
    }

    private static String subject(Break found) {
        String title = found.title().isEmpty() ? "" : " – " + found.title();
        return found.subject().isEmpty() ? "" : " (" + found.subject() + title + ")";
    }

    private static String side(Side side) {
        return side.value() == null ? side.party() : side.party() + " " + ScoreText.of(side.value());
    }
}
