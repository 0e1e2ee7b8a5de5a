package vn.thidua.campaign;

import static vn.thidua.bilingual.Speech.say;

import java.util.Arrays;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;

/** What a workbook that arrives can be. */
public enum InputKind {
    /** The agency's own scores (bảng tự chấm điểm). */
    SELF_SCORE("Bảng tự chấm"),
    /** Scores agreed or appraised, for one agency or as a matrix (biên bản thống nhất, bảng thẩm định). */
    APPRAISAL("Biên bản thẩm định"),
    /** Scores that the council or the meeting changed (biên bản họp, điều chỉnh điểm tại hội nghị). */
    CORRECTION("Điều chỉnh tại hội nghị"),
    /** Collectives and individuals put forward for awards (danh sách đề nghị khen thưởng). */
    NOMINATION("Đề nghị khen thưởng##of an agency"),
    /** The bloc's register of incoming documents (sổ tiếp nhận). */
    REGISTER("Sổ tiếp nhận"),
    /** Figures of other owners, such as the administrative reform index (bảng chỉ số bên ngoài). */
    INDEX("Chỉ số"),
    /** The bloc's book of decisions on files, deadlines and waivers (sổ quyết định). */
    DECISION("Sổ quyết định"),
    /** The count of a bloc's vote on who is to lead it or be awarded (biên bản kiểm phiếu suy tôn). */
    BALLOT("Biên bản kiểm phiếu"),
    /** The targets that were signed at the launch (giao ước thi đua). */
    PACT("Giao ước thi đua"),
    /** What became of the targets of the pact (báo cáo thực hiện giao ước). */
    PACT_REPORT("Báo cáo giao ước"),
    /** Movements and activities with people and money (bảng phong trào, hoạt động). */
    ACTIVITY("Bảng phong trào"),
    /** Decisions on breaches in the agencies (sổ theo dõi kỷ luật, vi phạm). */
    DISCIPLINE("Sổ kỷ luật"),
    /** What the agencies reached in earlier years (sổ khen thưởng các năm trước). */
    PAST_AWARD("Sổ khen thưởng các năm trước"),
    /** The results of an earlier year, for comparison (bảng kết quả năm trước). */
    PAST_TABLE("Bảng kết quả năm trước");

    private final String label;

    InputKind(String label) {
        this.label = label;
    }

    /** As registers and outputs call it. */
    public String label() {
        return say(label);
    }

    /** Whether an agency sends it of itself, and nobody for several. */
    public boolean ofOneSender() {
        return this == SELF_SCORE || this == NOMINATION;
    }

    /** A kind that is kept by its Vietnamese noun, as the reader calls it; other words as they are. */
    public static String told(String vietnamese) {
        if (Language.current() == Language.UNDECIDED) {
            return vietnamese;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.vietnamese().equals(vietnamese))
                .findFirst()
                .map(InputKind::noun)
                .orElse(vietnamese);
    }

    /** Its noun by which it is kept, whoever reads. */
    public String vietnamese() {
        return Language.VIETNAMESE.speak(this::noun);
    }

    /** As it is called within a sentence. */
    public String noun() {
        return Speech.small(label());
    }
}
