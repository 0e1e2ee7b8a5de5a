package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Achievement;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.PactOutcome;

/** Pacts and activities: each target with the cells of its plan and its result, and what activities add up to. */
final class UndertakingTelling {

    private static final String KEPT =
            "Chỉ tiêu đạt khi thực hiện đứng đúng phía của kế hoạch; chưa có kế hoạch hoặc kết quả "
                    + "tính là không đạt.";
    private static final String RATE = "Thực hiện chia kế hoạch, nhân 100, làm tròn như điểm in ra.";
    private static final String SUM = "Cộng các dòng của bảng phong trào mới nhất của mỗi đơn vị.";

    private final Sources sources;

    UndertakingTelling(Sources sources) {
        this.sources = sources;
    }

    /** Empty of an agency that neither signed nor reported. */
    Optional<Explanation> pact(String agency) {
        Pact pact = sources.dossier(agency).pact();
        if (pact.outcomes().isEmpty()) {
            return Optional.empty();
        }
        Achievement achieved = pact.achievement();
        return Optional.of(Explanation.of(
                        say("Giao ước thi đua"), say("đạt {0} trên {1} chỉ tiêu", achieved.kept(), achieved.targets()))
                .by(say(KEPT))
                .madeOf(pact.outcomes().stream().map(this::outcome).toList()));
    }

    /** Its parts are the plan, the result and the percentage. */
    private Explanation outcome(PactOutcome outcome) {
        BigDecimal rate = outcome.rate(sources.campaign().rounding().displayScale());
        return Explanation.of(outcome.title(), Speech.small(outcome.kept().label()))
                .by(say(KEPT))
                .madeOf(List.of(
                        stated(say("Kế hoạch"), outcome.plan(), outcome.unit()),
                        stated(say("Thực hiện"), outcome.actual(), outcome.unit()),
                        Explanation.of(
                                        say("Tỷ lệ"),
                                        rate,
                                        rate == null ? say("không tính được") : say("{0} %", NumberText.of(rate)))
                                .by(say(RATE))));
    }

    private static Explanation stated(String label, @Nullable Stated stated, String unit) {
        return stated == null
                ? Explanation.of(label, say("chưa có")).by(say(KEPT))
                : Explanation.of(label, stated.value(), Speech.counted(NumberText.of(stated.value()), unit))
                        .at(stated.place());
    }

    /** One activity; its parts are the people and the money. */
    Explanation activity(ActivityLine line) {
        return Explanation.of(line.title(), sources.name(line.agency()))
                .at(line.place())
                .madeOf(List.of(
                        Explanation.of(say("Số người"), line.people(), text(line.people()))
                                .at(line.place()),
                        Explanation.of(
                                        say("Kinh phí"),
                                        line.funds() == null
                                                ? null
                                                : line.funds().dong(),
                                        line.funds() == null ? "" : line.funds().text())
                                .at(line.fundsPlace())));
    }

    /** What some activities add up to: their number, the people, the money. */
    List<Explanation> sum(Sum sum, Predicate<ActivityLine> which) {
        Place[] cells = sources.compared().activities().stream()
                .filter(which)
                .map(ActivityLine::place)
                .toArray(Place[]::new);
        return List.of(
                Explanation.of(
                                say("Số hoạt động"),
                                BigDecimal.valueOf(sum.activities()),
                                say("{0} hoạt động", sum.activities()))
                        .by(say(SUM))
                        .at(cells),
                Explanation.of(say("Lượt người"), sum.people(), NumberText.of(sum.people()))
                        .by(say(SUM))
                        .at(cells),
                Explanation.of(say("Kinh phí"), sum.funds().dong(), sum.funds().text())
                        .by(say(SUM))
                        .at(cells));
    }

    private static String text(@Nullable BigDecimal people) {
        return people == null ? "" : NumberText.of(people);
    }
}
