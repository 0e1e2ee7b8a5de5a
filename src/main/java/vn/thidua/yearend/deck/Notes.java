package vn.thidua.yearend.deck;

import java.util.List;

/**
 * What the speaker has below a slide.
 *
 * @param say two to four sentences
 * @param sources where each figure comes from
 */
public record Notes(List<String> say, List<String> sources) {

    public Notes {
        say = List.copyOf(say);
        sources = List.copyOf(sources);
    }

    String text(Wording wording) {
        StringBuilder text = new StringBuilder(String.join(" ", say));
        if (!sources.isEmpty()) {
            text.append("\n\n").append(wording.say("Nguồn:"));
            sources.forEach(source -> text.append("\n- ").append(source));
        }
        return text.toString();
    }
}
