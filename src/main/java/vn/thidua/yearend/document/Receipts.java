package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.InputKind;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.score.ScoreText;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;
import vn.thidua.word.Paper;

/** What the bloc received, what is missing and late, and what did not agree. */
public final class Receipts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final BlocView view;
    private final BlocBreaks breaks;

    public Receipts(BlocView view, BlocBreaks breaks) {
        this.view = view;
        this.breaks = breaks;
    }

    void write(Paper paper) {
        paper.text(received());
        open().forEach(paper::text);
    }

    /** "Đến 09/12/2022 16:30 đã nhận 14 tệp: 12 hợp lệ; 2 trả lại." */
    public String received() {
        List<FiledSubmission> files = view.submissions();
        return files.isEmpty()
                ? "Chưa nhận được hồ sơ nào."
                : "Đến " + Words.of(view.results().docket().dataAsOf()) + " đã nhận " + files.size() + " tệp: "
                        + states(files) + ".";
    }

    /** What is missing and what came late, by name. */
    public List<String> open() {
        List<String> sentences = new ArrayList<>();
        for (InputKind kind : InputKind.values()) {
            String missing = view.results().docket().missing().stream()
                    .filter(input -> input.kind() == kind)
                    .map(MissingInput::agency)
                    .filter(agency -> view.bloc().bloc().member(agency).isPresent())
                    .map(view::name)
                    .collect(Collectors.joining("; "));
            if (!missing.isEmpty()) {
                sentences.add("Còn thiếu " + Words.of(kind).toLowerCase(VIETNAMESE) + ": " + missing + ".");
            }
        }
        String late = found(BreakClass.LATE).map(this::late).collect(Collectors.joining("; "));
        if (!late.isEmpty()) {
            sentences.add("Nộp trễ: " + late + ".");
        }
        return sentences;
    }

    private static String states(List<FiledSubmission> files) {
        Map<FileState, Long> counts = new EnumMap<>(FileState.class);
        files.forEach(file -> counts.merge(file.state(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(state -> state.getValue() + " " + Words.of(state.getKey()).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining("; "));
    }

    /** "Sở Y tế (2 ngày)"; a paper other than the self-score is named. */
    private String late(Break found) {
        String paper = found.title().equalsIgnoreCase(found.subject()) ? found.subject() + ", " : "";
        return view.name(found.agency())
                + (found.counting().value() == null
                        ? ""
                        : " (" + paper + ScoreText.of(found.counting().value()) + " ngày)");
    }

    /** "Có 12 chênh lệch khi đối chiếu, còn 3 chưa rõ: …". */
    public String differences() {
        long open = breaks.breaks().stream().filter(aged -> aged.found().open()).count();
        if (breaks.breaks().isEmpty()) {
            return view.submissions().isEmpty() ? "Chưa có gì để đối chiếu." : "Đối chiếu không thấy chênh lệch.";
        }
        String kinds = Arrays.stream(BreakClass.values())
                .filter(kind -> found(kind).findAny().isPresent())
                .map(kind -> kind.label().toLowerCase(VIETNAMESE) + " ("
                        + found(kind).count() + ")")
                .collect(Collectors.joining("; "));
        return "Có " + breaks.breaks().size() + " chênh lệch khi đối chiếu, còn " + open + " chưa rõ: " + kinds + ".";
    }

    private Stream<Break> found(BreakClass kind) {
        return breaks.breaks().stream().map(Aged::found).filter(found -> found.kind() == kind);
    }
}
