package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.FileState;
import vn.thidua.score.Mark;
import vn.thidua.standing.AwardProposal;

/** What the books call things. */
public final class Words {

    private Words() {}

    public static String of(@Nullable ZonedDateTime moment) {
        return moment == null ? "" : Speech.moment(moment, "dd/MM/yyyy HH:mm");
    }

    public static String of(@Nullable InputKind kind) {
        return kind == null ? say("Chưa rõ") : say(kind.label());
    }

    public static String of(FileState state) {
        return switch (state) {
            case ACCEPTED -> say("Hợp lệ");
            case ACCEPTED_WITH_WARNINGS -> say("Hợp lệ, có cảnh báo");
            case REFUSED -> say("Trả lại");
            case SUPERSEDED -> say("Đã có bản mới");
            case DUPLICATE -> say("Trùng tệp");
            case IGNORED -> say("Bỏ qua");
            case PENDING -> say("Đang chờ");
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case INFO -> say("Ghi nhận");
            case WARNING -> say("Cảnh báo");
            case ERROR -> say("Lỗi");
        };
    }

    public static String of(AwardProposal.State state) {
        return switch (state) {
            case PROPOSED -> say("Đề nghị");
            case VOTED -> say("Đã bình xét");
            case DECIDED -> say("Đã quyết định");
        };
    }

    public static String of(Mark.@Nullable Origin origin) {
        if (origin == null) {
            return "";
        }
        return origin == Mark.Origin.ENTERED ? say("Nhập##of a score") : say("Tính từ số liệu");
    }
}
