package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;

/** When an agency's self-score came and by when it was due, or which of its files were sent back. */
final class ReceiptTelling {

    private static final Set<FileState> COUNTING = EnumSet.of(FileState.ACCEPTED, FileState.ACCEPTED_WITH_WARNINGS);

    private final Sources sources;

    ReceiptTelling(Sources sources) {
        this.sources = sources;
    }

    /** The self-score that counts. */
    Optional<Explanation> counting(String agency) {
        return selfScores(agency)
                .filter(file -> COUNTING.contains(file.state()))
                .findFirst()
                .map(file -> Explanation.of(say("Bảng tự chấm"), late(agency))
                        .because(say("Nhận lúc {0}{1}.", at(file.receivedAt()), due(agency)))
                        .at(Place.of(file.file())));
    }

    /** The self-scores that were sent back. */
    List<Explanation> refused(String agency) {
        return selfScores(agency)
                .filter(file -> file.state() == FileState.REFUSED)
                .map(file -> Explanation.of(say("Bảng tự chấm"), say("trả lại"))
                        .because(say(
                                "Nhận lúc {0}; có lỗi nên trả lại, xem trang “{1}”.",
                                at(file.receivedAt()), say("Vấn đề")))
                        .at(Place.of(file.file())))
                .toList();
    }

    private Stream<FiledSubmission> selfScores(String agency) {
        return sources.docket().submissions().stream()
                .filter(file -> file.kind() == InputKind.SELF_SCORE && agency.equals(file.agency()));
    }

    private String late(String agency) {
        int days = sources.dossier(agency).daysLate();
        return days == 0 ? say("đúng hạn") : say("trễ {0} ngày", days);
    }

    private String due(String agency) {
        return sources.docket().extensions().stream()
                .filter(extension -> extension.agency().equals(agency) && extension.kind() == InputKind.SELF_SCORE)
                .findFirst()
                .map(extension -> say(", hạn lùi đến {0} ({1})", at(extension.due()), extension.document()))
                .or(() -> sources.campaign().due(InputKind.SELF_SCORE).map(due -> say(", hạn {0}", at(due))))
                .orElse("");
    }

    private static String at(ZonedDateTime moment) {
        return Speech.moment(moment, "HH:mm 'ngày' dd/MM/yyyy");
    }
}
