package vn.thidua.telling;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.FileState;
import vn.thidua.score.Mark;
import vn.thidua.standing.AwardProposal;

/** What the books call things. */
public final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private Words() {}

    public static String of(@Nullable ZonedDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public static String of(@Nullable InputKind kind) {
        return kind == null ? "Chưa rõ" : kind.label();
    }

    public static String of(FileState state) {
        return switch (state) {
            case ACCEPTED -> "Hợp lệ";
            case ACCEPTED_WITH_WARNINGS -> "Hợp lệ, có cảnh báo";
            case REFUSED -> "Trả lại";
            case SUPERSEDED -> "Đã có bản mới";
            case DUPLICATE -> "Trùng tệp";
            case IGNORED -> "Bỏ qua";
            case PENDING -> "Đang chờ";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case INFO -> "Ghi nhận";
            case WARNING -> "Cảnh báo";
            case ERROR -> "Lỗi";
        };
    }

    public static String of(AwardProposal.State state) {
        return switch (state) {
            case PROPOSED -> "Đề nghị";
            case VOTED -> "Đã bình xét";
            case DECIDED -> "Đã quyết định";
        };
    }

    public static String of(Mark.@Nullable Origin origin) {
        if (origin == null) {
            return "";
        }
        return origin == Mark.Origin.ENTERED ? "Nhập" : "Tính từ số liệu";
    }
}
