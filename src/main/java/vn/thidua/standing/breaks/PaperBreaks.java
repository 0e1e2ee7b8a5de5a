package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.LatePaper;
import vn.thidua.reconcile.PaperFault;
import vn.thidua.reconcile.Papers;
import vn.thidua.reconcile.Waiver;
import vn.thidua.score.Scorecard;

/** What is wrong with papers as such: late, on an old form, of another time, of strangers. */
final class PaperBreaks {

    private static final String MOMENT = "HH:mm dd/MM/yyyy";

    /** What reading wrote down of a paper of another time. */
    private static final Pattern YEAR = Pattern.compile("\\p{Lu}+ (\\d+)");

    private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Papers papers;
    private final Rubric rubric;
    private final OtherFigures figures;

    PaperBreaks(Papers papers, Rubric rubric, OtherFigures figures) {
        this.papers = papers;
        this.rubric = rubric;
        this.figures = figures;
    }

    /** Those of one agency. */
    List<Break> of(Scorecard card) {
        List<Break> breaks = new ArrayList<>();
        papers.late().stream()
                .filter(late -> late.agency().equals(card.agency()))
                .forEach(late -> late(late, card, breaks));
        breaks.addAll(faults(card.agency()));
        return breaks;
    }

    /** Those of nobody known. */
    List<Break> ofNobody() {
        return faults("");
    }

    private List<Break> faults(String agency) {
        return papers.faults().stream()
                .filter(fault -> fault.agency().equals(agency))
                .map(PaperBreaks::found)
                .toList();
    }

    /** One for each criterion whose score it costs, else one. */
    private void late(LatePaper paper, Scorecard card, List<Break> breaks) {
        Optional<Waiver> letting = papers.waivers().stream()
                .filter(waiver -> paper.waived() > 0 && waiver.acts() && waiver.late() == paper.kind())
                .filter(waiver -> waiver.of(paper.agency()))
                .findFirst();
        Map<String, BigDecimal> inTime =
                paper.kind() == InputKind.SELF_SCORE && paper.waived() == 0 ? figures.inTime(card) : Map.of();
        if (inTime.isEmpty()) {
            boolean self = paper.kind() == InputKind.SELF_SCORE;
            Break one = late(
                    paper, self ? "" : paper.kind().vietnamese(), paper.kind().label(), null);
            breaks.add(letting.map(by -> one.waived(Waiving.words(by), by.reason()))
                    .orElse(one));
        }
        rubric.allCriteria()
                .filter(criterion -> inTime.containsKey(criterion.code()))
                .forEach(criterion ->
                        breaks.add(late(paper, criterion.code(), criterion.title(), inTime.get(criterion.code()))));
    }

    private static Break late(LatePaper paper, String subject, String title, @Nullable BigDecimal alternative) {
        return new Break(
                BreakClass.LATE,
                paper.agency(),
                subject,
                title,
                new Side(
                        say("Nhận lúc {0}", Speech.moment(paper.receivedAt(), MOMENT)),
                        BigDecimal.valueOf(paper.days()),
                        paper.place()),
                new Side(say("Hạn nộp {0}", Speech.moment(paper.due(), MOMENT)), BigDecimal.ZERO, null),
                null,
                alternative,
                null,
                "");
    }

    private static Break found(PaperFault fault) {
        BreakClass kind = BreakClass.valueOf(fault.kind().name());
        String right = kind == BreakClass.MEMBERSHIP
                ? say("Danh sách thành viên")
                : say("Quy định: {0}", written(fault, fault.expected()));
        return new Break(
                kind,
                fault.agency(),
                subject(fault),
                title(fault),
                new Side(right, null, null),
                new Side(
                        say("Tệp ghi: {0}", fault.found().isEmpty() ? say("không tên") : written(fault, fault.found())),
                        null,
                        fault.place()),
                null,
                null,
                null,
                "");
    }

    /** Years and days, stored as Vietnamese readers write them, are left to the reader's language; a name is as it was found. */
    private static String written(PaperFault fault, String stored) {
        if (fault.kind() != PaperFault.Kind.WRONG_PERIOD) {
            return stored;
        }
        Matcher year = YEAR.matcher(stored);
        return year.matches()
                ? say("NĂM {0}", year.group(1))
                : DAY.matcher(stored)
                        .replaceAll(day -> Matcher.quoteReplacement(Speech.day(LocalDate.parse(day.group(), WRITTEN))));
    }

    private static String subject(PaperFault fault) {
        if (fault.kind() == PaperFault.Kind.MEMBERSHIP) {
            return fault.found().isEmpty() ? fault.place().file() : fault.found();
        }
        return fault.subject().isEmpty() ? fault.place().file() : fault.subject();
    }

    /** What the paper is, where the subject does not say it. */
    private static String title(PaperFault fault) {
        return switch (fault.kind()) {
            case STALE_TEMPLATE -> say("biểu mẫu");
            case WRONG_PERIOD -> say("thời gian");
            case MEMBERSHIP -> say("tên đơn vị");
        };
    }
}
