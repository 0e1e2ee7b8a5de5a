package vn.thidua.workbook.board;

import static vn.thidua.bilingual.Speech.say;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.BoardLine.Fill;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.workbook.Look;

/** What the board calls things. */
public final class BoardWords {

    private BoardWords() {}

    /** How much of a paper has come, such as "Thiếu: 24/28 tiêu chí". */
    public static String fill(BoardLine line) {
        return switch (line.fill()) {
            case COMPLETE -> say("Đầy đủ");
            case PARTIAL -> line.wanted() > 0 ? say("Chưa đủ: {0}/{1}", line.filled(), line.wanted()) : say("Chưa đủ");
            case EMPTY -> say("Để trống");
            case REFUSED -> say("Bị trả lại");
            case PENDING -> say("Đang chờ");
            case MISSING -> say("Chưa nộp");
        };
    }

    /** "Phải nộp 20: 15 đầy đủ, 2 chưa đủ, 3 chưa nộp." */
    public static String summary(Board board) {
        Map<Fill, Long> counts = board.lines().stream()
                .collect(
                        Collectors.groupingBy(BoardLine::fill, () -> new EnumMap<>(Fill.class), Collectors.counting()));
        String parts = counts.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        int owed = board.lines().size();
        return parts.isEmpty() ? say("Phải nộp {0}.", owed) : say("Phải nộp {0}: {1}.", owed, parts);
    }

    private static String counted(Fill fill, long count) {
        return switch (fill) {
            case COMPLETE -> say("{0} đầy đủ", count);
            case PARTIAL -> say("{0} chưa đủ", count);
            case EMPTY -> say("{0} để trống", count);
            case REFUSED -> say("{0} bị trả lại", count);
            case PENDING -> say("{0} đang chờ", count);
            case MISSING -> say("{0} chưa nộp", count);
        };
    }

    /** A paper that has come and says nothing is as bad as none. */
    static Look look(Fill fill) {
        return switch (fill) {
            case COMPLETE -> Look.GOOD;
            case PARTIAL, PENDING -> Look.DOUBTFUL;
            case EMPTY, REFUSED, MISSING -> Look.BAD;
        };
    }

    /** "Đúng hạn", "Trễ 1 ngày 3 giờ"; nothing for what has not come. */
    public static String punctuality(BoardLine line) {
        if (line.file() == null) {
            return "";
        }
        return line.late().isZero() ? say("Đúng hạn") : say("Trễ {0}", words(line.late()));
    }

    /** "Bản gửi lại a.xlsx bị trả lại (1 lỗi)."; nothing if none was. */
    public static String refused(BoardLine line) {
        FiledSubmission refused = line.refused();
        return refused == null
                ? ""
                : say("Bản gửi lại {0} bị trả lại ({1} lỗi).", refused.file(), refused.count(Severity.ERROR));
    }

    private static String words(Duration late) {
        long minutes = Math.max(1, late.toMinutes());
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        if (days > 0) {
            return hours > 0 ? say("{0} ngày", days) + " " + say("{0} giờ", hours) : say("{0} ngày", days);
        }
        String left = say("{0} phút", minutes % 60);
        if (hours == 0) {
            return left;
        }
        return minutes % 60 > 0 ? say("{0} giờ", hours) + " " + left : say("{0} giờ", hours);
    }

    static String field(Edit.Field field) {
        return switch (field) {
            case SCORE -> say("Điểm##of a line");
            case BONUS -> say("Thưởng");
            case DEDUCTION -> say("Trừ##of a line");
            case NOTE -> say("Giải trình / Minh chứng");
            case PLAN -> say("Kế hoạch");
            case ACTUAL -> say("Thực hiện");
            case RATE -> say("Tỷ lệ (%)");
            case PEOPLE -> say("Số người tham gia");
            case FUNDS -> say("Kinh phí (đồng)");
            case AWARD -> say("Hình thức khen thưởng");
        };
    }
}
