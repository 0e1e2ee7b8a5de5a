package vn.thidua.workbook.board;

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
            case COMPLETE -> "Đầy đủ";
            case PARTIAL -> "Chưa đủ" + (line.wanted() > 0 ? ": " + line.filled() + "/" + line.wanted() : "");
            case EMPTY -> "Để trống";
            case REFUSED -> "Bị trả lại";
            case PENDING -> "Đang chờ";
            case MISSING -> "Chưa nộp";
        };
    }

    /** "Phải nộp 20: 15 đầy đủ, 2 chưa đủ, 3 chưa nộp." */
    public static String summary(Board board) {
        Map<Fill, Long> counts = board.lines().stream()
                .collect(
                        Collectors.groupingBy(BoardLine::fill, () -> new EnumMap<>(Fill.class), Collectors.counting()));
        String parts = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
        return "Phải nộp " + board.lines().size() + (parts.isEmpty() ? "" : ": " + parts) + ".";
    }

    private static String word(Fill fill) {
        return switch (fill) {
            case COMPLETE -> "đầy đủ";
            case PARTIAL -> "chưa đủ";
            case EMPTY -> "để trống";
            case REFUSED -> "bị trả lại";
            case PENDING -> "đang chờ";
            case MISSING -> "chưa nộp";
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
        return line.late().isZero() ? "Đúng hạn" : "Trễ " + words(line.late());
    }

    /** "Bản gửi lại a.xlsx bị trả lại (1 lỗi)."; nothing if none was. */
    public static String refused(BoardLine line) {
        FiledSubmission refused = line.refused();
        return refused == null
                ? ""
                : "Bản gửi lại " + refused.file() + " bị trả lại (" + refused.count(Severity.ERROR) + " lỗi).";
    }

    private static String words(Duration late) {
        long minutes = Math.max(1, late.toMinutes());
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        if (days > 0) {
            return days + " ngày" + (hours > 0 ? " " + hours + " giờ" : "");
        }
        return hours > 0 ? hours + " giờ" + (minutes % 60 > 0 ? " " + minutes % 60 + " phút" : "") : minutes + " phút";
    }

    static String field(Edit.Field field) {
        return switch (field) {
            case SCORE -> "Điểm";
            case BONUS -> "Thưởng";
            case DEDUCTION -> "Trừ";
            case NOTE -> "Giải trình / Minh chứng";
            case PLAN -> "Kế hoạch";
            case ACTUAL -> "Thực hiện";
            case RATE -> "Tỷ lệ (%)";
            case PEOPLE -> "Số người tham gia";
            case FUNDS -> "Kinh phí (đồng)";
            case AWARD -> "Hình thức khen thưởng";
        };
    }
}
