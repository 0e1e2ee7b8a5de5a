package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static vn.thidua.bilingual.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DecisionLine;

/**
 * What the bloc decided about files and deadlines, each decision with the files that it is about. A decision binds what had
 * been received by the end of its day; of two that contradict each other the later one holds.
 */
final class Decisions {

    private static final String MOMENT = "dd/MM/yyyy HH:mm";

    private final Campaign campaign;
    private final Map<String, Long> books = new HashMap<>();
    private final Map<Long, Timed> timed = new HashMap<>();
    private final FileNames names;
    private final Map<String, DecisionLine> withdrawn = new HashMap<>();
    private final Map<String, Choice> chosen = new HashMap<>();
    private final Map<String, DecisionLine> extended = new HashMap<>();
    private final List<FiledFinding> findings = new ArrayList<>();

    /** Of the versions of one paper the one that counts. */
    record Choice(String sha256, String path, DecisionLine line) {}

    /**
     * @param lines of the books as they stand
     * @param books the files that the lines are of
     * @param files all others
     */
    Decisions(Campaign campaign, List<DecisionLine> lines, List<Arrival> books, List<Timed> files) {
        this.campaign = campaign;
        books.forEach(book -> this.books.put(book.path(), book.fileId()));
        files.forEach(file -> timed.put(file.arrival().fileId(), file));
        names = new FileNames(files.stream().map(Timed::arrival).toList());
        List<DecisionLine> inTime =
                lines.stream().sorted(comparing(DecisionLine::decidedOn)).toList();
        inTime.stream()
                .filter(line -> line.type() == DecisionLine.Type.WITHDRAW)
                .forEach(line -> bound(line).forEach(file -> withdrawn.put(file.sha256(), line)));
        inTime.forEach(this::take);
    }

    private void take(DecisionLine line) {
        switch (line.type()) {
            case WITHDRAW -> {}
            case CHOOSE -> choose(line);
            case EXTEND -> extend(line);
            case WAIVE -> {
                if (!line.fileName().isEmpty()) {
                    bound(line);
                }
                if (line.codes().isEmpty() && line.inputKind() == null) {
                    unmatched(line, line.content(), say("không nêu mã chênh lệch (CL-…) hay hồ sơ nộp trễ nào"));
                }
            }
        }
    }

    /** By which decision the file, or another of the same bytes, counts as never sent. */
    Optional<DecisionLine> withdrawal(Arrival arrival) {
        return Optional.ofNullable(withdrawn.get(arrival.sha256()));
    }

    /** The version that a decision put in the place of this file; also the file itself, if it is that one. */
    Optional<Choice> choice(Timed file) {
        return Optional.ofNullable(chosen.get(file.arrival().versionKey()))
                .filter(choice -> choice.sha256().equals(file.arrival().sha256()) || covers(choice.line(), file));
    }

    /** The decision by which an agency may send this kind later. */
    Optional<DecisionLine> extension(@Nullable InputKind kind, @Nullable String agency) {
        DecisionLine own = extended.get(kind + "/" + agency);
        return Optional.ofNullable(own != null ? own : extended.get(kind + "/"));
    }

    /** What does not fit between the decisions and the files, on the cells of the decisions. */
    List<FiledFinding> findings() {
        return List.copyOf(findings);
    }

    /** What is said of a file on which a decision acted. */
    static Finding applied(DecisionLine line, String file, String what) {
        return new Finding(FindingCode.DECISION_APPLIED, Place.of(file), what, document(line), line.reason());
    }

    /** "số 12/QĐ-K1 ngày 05/12/2022 của Khối thi đua số 1". */
    static String document(DecisionLine line) {
        return say("văn bản số {0} ngày {1} của {2}", line.number(), Speech.day(line.decidedOn()), line.office());
    }

    static String extensionWords(DecisionLine line) {
        return say("Gia hạn đến {0}", Speech.moment(until(line), MOMENT));
    }

    static ZonedDateTime until(DecisionLine line) {
        ZonedDateTime until = line.validUntil();
        if (until == null) {
            throw new IllegalStateException("An extension without its end is no line: " + line.place());
        }
        return until;
    }

    private void choose(DecisionLine line) {
        List<Arrival> bound = bound(line);
        Optional<Arrival> choice = bound.stream()
                .filter(file -> !file.refused() && !file.ignored() && !withdrawn.containsKey(file.sha256()))
                .max(comparing(this::timed, Timed.BY_RECEIPT));
        choice.ifPresent(file -> chosen.put(file.versionKey(), new Choice(file.sha256(), file.path(), line)));
        if (choice.isEmpty() && !bound.isEmpty()) {
            unmatched(line, line.fileName(), say("tệp đã bị trả lại, bỏ qua hoặc rút"));
        }
    }

    private void extend(DecisionLine line) {
        InputKind kind = line.inputKind();
        Optional<ZonedDateTime> due = kind == null ? Optional.empty() : campaign.due(kind);
        if (due.isEmpty()) {
            unmatched(line, line.content(), say("đợt này không đặt hạn cho loại hồ sơ"));
        } else if (!until(line).isAfter(due.get())) {
            unmatched(line, Speech.moment(until(line), MOMENT), say("hạn mới không muộn hơn hạn chung"));
        } else {
            String agency = line.agency();
            extended.put(kind + "/" + (agency == null ? "" : agency), line);
        }
    }

    /** The contents at one path that the decision is about; none, with a finding, if that is not certain. */
    private List<Arrival> bound(DecisionLine line) {
        List<Arrival> named = names.named(line.fileName()).stream()
                .filter(file -> line.agency() == null
                        || file.agency() == null
                        || file.agency().equals(line.agency()))
                .toList();
        long paths = named.stream().map(Arrival::path).distinct().count();
        if (paths != 1) {
            boolean others = !names.named(line.fileName()).isEmpty();
            String why =
                    others ? say("không có tệp như vậy của {0}", name(line.agency())) : say("không có tệp như vậy");
            unmatched(line, line.fileName(), paths > 1 ? say("có nhiều tệp cùng tên, cần ghi kèm thư mục") : why);
            return List.of();
        }
        List<Arrival> bound =
                named.stream().filter(file -> covers(line, timed(file))).toList();
        if (bound.isEmpty()) {
            unmatched(line, line.fileName(), say("tệp được nhận sau ngày quyết định"));
        }
        return bound;
    }

    /** A file whose receipt nobody registered may be older than it looks: the first at its path is bound all the same. */
    private boolean covers(DecisionLine line, Timed file) {
        Instant end = endOf(line.decidedOn());
        if (!file.receivedAt().isAfter(end)) {
            return true;
        }
        boolean first = names.named(file.arrival().path()).stream()
                .filter(other -> other.path().equals(file.arrival().path()))
                .allMatch(other -> other.fileId() >= file.arrival().fileId());
        return first && !file.registered();
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(campaign.zone()).toInstant();
    }

    private Timed timed(Arrival arrival) {
        Timed file = timed.get(arrival.fileId());
        if (file == null) {
            throw new IllegalStateException("Not among the files: " + arrival.path());
        }
        return file;
    }

    private String name(@Nullable String agency) {
        return agency == null ? "" : campaign.agency(agency).map(Agency::name).orElse(agency);
    }

    private void unmatched(DecisionLine line, String found, String why) {
        Long book = books.get(line.place().file());
        if (book != null) {
            findings.add(new FiledFinding(
                    book,
                    new Finding(
                            FindingCode.DECISION_WITHOUT_MATCH,
                            line.place(),
                            say("Quyết định {0}", line.number()),
                            found,
                            why)));
        }
    }
}
