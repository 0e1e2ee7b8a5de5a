package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.bilingual.Speech.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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
                ? say("Chưa nhận được hồ sơ nào.")
                : say(
                        "Đến {0} đã nhận {1} tệp: {2}.",
                        Words.of(view.results().docket().dataAsOf()), files.size(), states(files));
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
                sentences.add(say("Còn thiếu {0}: {1}.", small(Words.of(kind)), missing));
            }
        }
        String late = found(BreakClass.LATE).map(this::late).collect(Collectors.joining("; "));
        if (!late.isEmpty()) {
            sentences.add(say("Nộp trễ: {0}.", late));
        }
        return sentences;
    }

    private static String states(List<FiledSubmission> files) {
        Map<FileState, Long> counts = new EnumMap<>(FileState.class);
        files.forEach(file -> counts.merge(file.state(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(state -> state.getValue() + " " + small(Words.of(state.getKey())))
                .collect(Collectors.joining("; "));
    }

    /** "Sở Y tế (2 ngày)"; a paper other than the self-score is named. */
    private String late(Break found) {
        if (found.counting().value() == null) {
            return view.name(found.agency());
        }
        String paper = found.title().equalsIgnoreCase(found.subject()) ? found.subject() + ", " : "";
        String days = say("{0} ngày", ScoreText.of(found.counting().value()));
        return view.name(found.agency()) + " (" + paper + days + ")";
    }

    /** "Có 12 chênh lệch khi đối chiếu, còn 3 chưa rõ: …". */
    public String differences() {
        long open = breaks.breaks().stream().filter(aged -> aged.found().open()).count();
        if (breaks.breaks().isEmpty()) {
            return view.submissions().isEmpty()
                    ? say("Chưa có gì để đối chiếu.")
                    : say("Đối chiếu không thấy chênh lệch.");
        }
        String kinds = Arrays.stream(BreakClass.values())
                .filter(kind -> found(kind).findAny().isPresent())
                .map(kind -> small(kind.label()) + " (" + found(kind).count() + ")")
                .collect(Collectors.joining("; "));
        return say(
                "Có {0} chênh lệch khi đối chiếu, còn {1} chưa rõ: {2}.",
                breaks.breaks().size(), open, kinds);
    }

    private Stream<Break> found(BreakClass kind) {
        return breaks.breaks().stream().map(Aged::found).filter(found -> found.kind() == kind);
    }
}
