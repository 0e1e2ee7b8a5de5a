package vn.thidua.standing.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;

/** What arrived of an agency since an earlier table. */
final class Causes {

    private final List<Snapshot.Source> former;
    private final List<Snapshot.Source> files;

    Causes(Snapshot.@Nullable Line before, Snapshot.Line after) {
        former = before == null ? List.of() : before.files();
        files = after.files().stream().filter(this::fresh).toList();
    }

    /** The same bytes at another path are no news. */
    private boolean fresh(Snapshot.Source file) {
        return former.stream()
                .noneMatch(known -> known.sha256().equals(file.sha256()) && known.refused() == file.refused());
    }

    List<Snapshot.Source> files() {
        return files;
    }

    boolean nominate() {
        return files.stream().anyMatch(file -> file.kind() == InputKind.NOMINATION);
    }

    /** Such as "nộp lại (tu-cham-v2.xlsx), có biên bản thẩm định (bien-ban.xlsx)". */
    String text() {
        return String.join(", ", files.stream().map(this::text).toList());
    }

    private String text(Snapshot.Source file) {
        if (file.refused()) {
            return "gửi " + file.path() + " nhưng bị trả lại";
        }
        return verb(file.kind()) + " (" + file.path() + ")";
    }

    private String verb(@Nullable InputKind kind) {
        boolean again = former.stream().anyMatch(file -> file.kind() == kind && !file.refused());
        if (kind == null) {
            return "có tệp mới";
        }
        return switch (kind) {
            case SELF_SCORE -> again ? "nộp lại" : "nộp bảng tự chấm";
            case APPRAISAL -> again ? "có biên bản thẩm định mới" : "có biên bản thẩm định";
            case NOMINATION -> again ? "đề nghị khen thưởng lại" : "nộp đề nghị khen thưởng";
            case INDEX -> again ? "có chỉ số mới" : "có chỉ số";
            case PAST_TABLE -> again ? "có bảng kết quả năm trước mới" : "có bảng kết quả năm trước";
            case PACT_REPORT -> again ? "báo cáo lại giao ước" : "nộp báo cáo giao ước";
            case ACTIVITY -> again ? "gửi lại bảng phong trào" : "gửi bảng phong trào";
            case PACT -> again ? "có giao ước mới" : "có giao ước";
            case CORRECTION -> "theo biên bản họp";
            case BALLOT -> again ? "có biên bản kiểm phiếu mới" : "có biên bản kiểm phiếu";
            case REGISTER -> "có sổ tiếp nhận mới";
            case DECISION -> "có quyết định mới";
            case DISCIPLINE -> again ? "có sổ kỷ luật mới" : "có sổ kỷ luật";
            case PAST_AWARD -> again ? "có sổ khen thưởng các năm trước mới" : "có sổ khen thưởng các năm trước";
        };
    }

    /** What is said of a file that changed nothing for any of these agencies. */
    static String withoutEffect(Snapshot.Source file, List<String> names, boolean again) {
        String of = Overtaking.listed(names);
        if (file.refused()) {
            return of + " gửi " + file.path() + " nhưng bị trả lại; điểm không đổi.";
        }
        if (again && file.kind() == InputKind.SELF_SCORE) {
            return "%s nộp lại %s (%s); điểm không đổi.".formatted(of, noun(file.kind()), file.path());
        }
        return "Nhận %s của %s (%s); điểm không đổi.".formatted(noun(file.kind()), of, file.path());
    }

    private static String noun(@Nullable InputKind kind) {
        return kind == null ? "tệp" : kind.noun();
    }
}
