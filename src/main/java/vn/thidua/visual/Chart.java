package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;

/**
 * What a chart says, before anybody draws it: pictures, pages, slides and the native charts of workbooks are made from the
 * same one. A chart whose message its data do not bear out cannot be made.
 *
 * @param message the sentence above it, made from the data: "Sở Y tế dẫn đầu, hơn đơn vị thứ hai 1,25 điểm"
 * @param notes footnotes; the first stands in place of the plot where there is nothing to draw
 * @param source where the figures come from and up to when they go
 * @param points how scores are printed
 */
public record Chart(Message message, Heading heading, Body body, List<String> notes, String source, Points points) {

    /** More lines than this tire a listener; the rest is counted. */
    private static final int READ_OUT = 12;

    public Chart {
        notes = List.copyOf(notes);
        if (!message.heldBy(body)) {
            throw new IllegalArgumentException("The data do not say: " + message.text());
        }
    }

    public String title() {
        return message.text();
    }

    /** The chart in words, for those who cannot see it. */
    public String alt() {
        List<String> sentences = new ArrayList<>(List.of(body.kind(), title(), heading.subtitle()));
        sentences.addAll(heading.stamps());
        List<String> lines = body.lines();
        if (!lines.isEmpty()) {
            sentences.add(String.join("; ", lines.subList(0, Math.min(READ_OUT, lines.size())))
                    + (lines.size() > READ_OUT ? "; " + say("và {0} dòng nữa", lines.size() - READ_OUT) : ""));
        }
        return String.join(". ", sentences) + ".";
    }
}
