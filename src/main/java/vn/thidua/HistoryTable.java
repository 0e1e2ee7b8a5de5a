package vn.thidua;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RunReport;

/** The runs over a campaign, one a line. */
final class HistoryTable {

    private static final String ROW = "%4s  %-16s  %9s  %8s  %7s  %8s  %s%n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final PrintWriter out;

    HistoryTable(PrintWriter out) {
        this.out = out;
    }

    void print(String campaign, List<RecordedRun> runs) {
        out.printf("%s%n", campaign);
        out.printf(ROW, "Lần", "Lúc", "Thời gian", "Tệp mới", "Tệp sửa", "Thay đổi", "Kết quả");
        runs.forEach(this::row);
        out.println();
        out.flush();
    }

    private void row(RecordedRun run) {
        RunReport report = run.report();
        String outcome = words(report.outcome());
        out.printf(
                ROW,
                run.number(),
                MOMENT.format(report.endedAt().atZone(report.zone())),
                seconds(report.duration()),
                run.newFiles(),
                run.changedFiles(),
                report.changes().size(),
                report.note().isEmpty() ? outcome : outcome + ": " + report.note());
    }

    /** Such as "4,2 s". */
    private static String seconds(Duration duration) {
        long tenths = (duration.toMillis() + 50) / 100;
        return "%d,%d s".formatted(tenths / 10, tenths % 10);
    }

    private static String words(RunReport.Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> "Đã công bố";
            case UNCHANGED -> "Không có gì mới";
            case FAILED -> "Bị lỗi, không công bố";
            case DRY_RUN -> "Chạy thử";
        };
    }
}
