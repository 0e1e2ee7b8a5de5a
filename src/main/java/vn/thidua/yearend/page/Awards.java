package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.AwardTrace.Considered;
import vn.thidua.telling.Words;

/** Awards one by one: who is proposed and why, and who was passed over by which rule. */
final class Awards {

    static final String NO_AWARD = "Đây là đề nghị theo quy định và thứ hạng, chưa phải quyết định khen thưởng.";

    /** What a number of an award is written with. */
    interface Numbers {
        void quota(AwardTrace trace, String shown);

        void state(AwardTrace trace, Considered candidate, String shown);
    }

    private final Html html;
    private final Numbers numbers;
    private final UnaryOperator<String> names;

    Awards(Html html, Numbers numbers, UnaryOperator<String> names) {
        this.html = html;
        this.numbers = numbers;
        this.names = names;
    }

    /** Those of a bloc, whose numbers explain themselves. */
    static Awards of(Writing writing) {
        return new Awards(
                writing.html(),
                new Numbers() {
                    @Override
                    public void quota(AwardTrace trace, String shown) {
                        writing.number(shown, writing.explanations().quota(trace));
                    }

                    @Override
                    public void state(AwardTrace trace, Considered candidate, String shown) {
                        writing.number(shown, writing.explanations().award(trace, candidate));
                    }
                },
                writing.view()::name);
    }

    /** Those of the whole campaign, which no bloc explains. */
    static Awards ofCampaign(Html html, UnaryOperator<String> names) {
        return new Awards(
                html,
                new Numbers() {
                    @Override
                    public void quota(AwardTrace trace, String shown) {
                        html.text(shown);
                    }

                    @Override
                    public void state(AwardTrace trace, Considered candidate, String shown) {
                        html.text(shown);
                    }
                },
                names);
    }

    void write(List<AwardTrace> traces, String heading) {
        html.element("p", say(NO_AWARD), "class", "hint");
        html.open("div", "class", "cards");
        traces.forEach(trace -> award(trace, heading(trace, traces), heading));
        html.close().line();
    }

    /** The award's name; with whom it is for where another has the same name. */
    static String heading(AwardTrace trace, List<AwardTrace> traces) {
        long namesakes =
                traces.stream().filter(one -> one.label().equals(trace.label())).count();
        return namesakes < 2 || trace.candidates().isEmpty()
                ? trace.label()
                : trace.label() + " "
                        + (trace.candidates().get(0).recipientKind() == RecipientKind.COLLECTIVE
                                ? say("(tập thể)")
                                : say("(cá nhân)"));
    }

    private void award(AwardTrace trace, String name, String heading) {
        List<Considered> over = trace.candidates().stream()
                .filter(candidate -> candidate.state() == null)
                .toList();
        html.open("section", "class", "card").element(heading, name);
        html.open("p")
                .text(say("Đề nghị") + " ")
                .element("strong", String.valueOf(trace.proposed().size()));
        html.text(", " + say("hạn mức") + " ");
        numbers.quota(trace, String.valueOf(trace.quota()));
        html.text(" (" + trace.quotaRule() + ")").close();
        if (!trace.proposed().isEmpty()) {
            list(trace, trace.proposed());
        }
        if (!over.isEmpty()) {
            html.open("details").element("summary", say("Không đề nghị: {0}", over.size()));
            list(trace, over);
            html.close();
        }
        html.close().line();
    }

    private void list(AwardTrace trace, List<Considered> candidates) {
        html.open("ul", "class", "people");
        for (Considered candidate : candidates) {
            html.open("li")
                    .open("span", "class", "who")
                    .name(candidate.recipient())
                    .close();
            String agency = names.apply(candidate.agency());
            if (!agency.equals(candidate.recipient())) {
                html.open("small").text(say("của") + " ").name(agency).close();
            }
            numbers.state(trace, candidate, state(candidate));
            html.element("small", candidate.rule());
            html.close();
        }
        html.close();
    }

    private static String state(Considered candidate) {
        String rank = candidate.rank() == null ? "" : say("Hạng {0}", candidate.rank()) + " · ";
        return rank
                + (candidate.state() == null
                        ? say("Không đề nghị")
                        : Words.of(Objects.requireNonNull(candidate.state())));
    }
}
