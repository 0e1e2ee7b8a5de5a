package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

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
            return say("gửi {0} nhưng bị trả lại", file.path());
        }
        return verb(file.kind()) + " (" + file.path() + ")";
    }

    private String verb(@Nullable InputKind kind) {
        boolean again = former.stream().anyMatch(file -> file.kind() == kind && !file.refused());
        if (kind == null) {
            return say("có tệp mới");
        }
        return switch (kind) {
            case SELF_SCORE -> again ? say("nộp lại") : say("nộp bảng tự chấm");
            case APPRAISAL -> again ? say("có biên bản thẩm định mới") : say("có biên bản thẩm định");
            case NOMINATION -> again ? say("đề nghị khen thưởng lại") : say("nộp đề nghị khen thưởng");
            case INDEX -> again ? say("có chỉ số mới") : say("có chỉ số");
            case PAST_TABLE -> again ? say("có bảng kết quả năm trước mới") : say("có bảng kết quả năm trước");
            case PACT_REPORT -> again ? say("báo cáo lại giao ước") : say("nộp báo cáo giao ước");
            case ACTIVITY -> again ? say("gửi lại bảng phong trào") : say("gửi bảng phong trào");
            case PACT -> again ? say("có giao ước mới") : say("có giao ước");
            case CORRECTION -> say("theo biên bản họp");
            case BALLOT -> again ? say("có biên bản kiểm phiếu mới") : say("có biên bản kiểm phiếu");
            case REGISTER -> say("có sổ tiếp nhận mới");
            case DECISION -> say("có quyết định mới");
            case DISCIPLINE -> again ? say("có sổ kỷ luật mới") : say("có sổ kỷ luật");
            case PAST_AWARD ->
                again ? say("có sổ khen thưởng các năm trước mới") : say("có sổ khen thưởng các năm trước");
        };
    }

    /** What is said of a file that changed nothing for any of these agencies. */
    static String withoutEffect(Snapshot.Source file, List<String> names, boolean again) {
        String of = Overtaking.listed(names);
        if (file.refused()) {
            return say("{0} gửi {1} nhưng bị trả lại; điểm không đổi.", of, file.path());
        }
        if (again && file.kind() == InputKind.SELF_SCORE) {
            return say("{0} nộp lại {1} ({2}); điểm không đổi.", of, noun(file.kind()), file.path());
        }
        return say("Nhận {0} của {1} ({2}); điểm không đổi.", noun(file.kind()), of, file.path());
    }

    private static String noun(@Nullable InputKind kind) {
        return kind == null ? say("tệp") : kind.noun();
    }
}
