package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.PactOutcome;
import vn.thidua.standing.explanation.Explanation;

/** What an agency promised in its pact (giao ước), and what became of it. */
final class Pledges {

    private static final int PERCENT_DECIMALS = 1;

    private final Writing writing;
    private final Html html;
    private final List<PactOutcome> outcomes;

    Pledges(Writing writing, String agency) {
        this.writing = writing;
        this.html = writing.html();
        this.outcomes = writing.material().dossiers().stream()
                .filter(dossier -> dossier.agency().equals(agency))
                .flatMap(dossier -> dossier.pact().outcomes().stream())
                .filter(PactOutcome::measured)
                .toList();
    }

    void write() {
        if (outcomes.isEmpty()) {
            return;
        }
        long kept = outcomes.stream()
                .filter(outcome -> outcome.kept() == PactOutcome.Kept.KEPT)
                .count();
        html.open("details")
                .element("summary", say("Giao ước thi đua: đạt {0} trên {1} chỉ tiêu", kept, outcomes.size()));
        html.open("ul", "class", "pledges");
        outcomes.forEach(this::line);
        html.close().close().line();
    }

    private void line(PactOutcome outcome) {
        html.open("li").element("strong", outcome.title());
        html.open("p").text(say("Kế hoạch") + " ");
        figure(outcome, say("Kế hoạch"), outcome.plan());
        html.text(", " + say("thực hiện") + " ");
        figure(outcome, say("Thực hiện"), outcome.actual());
        Optional.ofNullable(outcome.rate(PERCENT_DECIMALS))
                .ifPresent(rate -> html.text(" " + say("({0}\u00a0% kế hoạch)", NumberText.of(rate))));
        String kind = outcome.kept() == PactOutcome.Kept.KEPT ? "tag" : "tag warning";
        html.text(". ")
                .element("span", say(outcome.kept().label()), "class", kind)
                .close()
                .close();
    }

    private void figure(PactOutcome outcome, String label, @Nullable Stated stated) {
        if (stated == null) {
            html.text(say("chưa nêu"));
            return;
        }
        String shown = shown(stated.value(), outcome.unit());
        writing.number(shown, told(outcome, label, stated.value(), shown, stated.place()));
    }

    private static String shown(BigDecimal value, String unit) {
        String number = NumberText.of(value);
        return unit.equals("%") ? say("{0} %", number) : Speech.counted(number, unit);
    }

    private static Explanation told(
            PactOutcome outcome, String label, BigDecimal value, String shown, @Nullable Place place) {
        return new Explanation(
                label + ": " + outcome.title(),
                value,
                shown,
                "",
                Stream.ofNullable(place).toList(),
                say("Giao ước thi đua đã ký và báo cáo thực hiện của đơn vị."),
                "",
                List.of());
    }
}
