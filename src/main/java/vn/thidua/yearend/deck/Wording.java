package vn.thidua.yearend.deck;

import java.util.function.UnaryOperator;

/**
 * The language of a deck.
 *
 * @param language that programs check the spelling in
 * @param words of it, by the Vietnamese ones
 */
public record Wording(String language, UnaryOperator<String> words) {

    /** As templates call it. */
    private static final String VIETNAM = "vi-VN";

    /** Without the hint behind a word that has several meanings. */
    public static final Wording VIETNAMESE = new Wording(VIETNAM, words -> words.replaceFirst("##.*", ""));

    String say(String vietnamese) {
        return words.apply(vietnamese);
    }

    /** A part of a template, which marks the words of a reader as Vietnamese. */
    String translated(String xml) {
        return xml.replace(VIETNAM, language);
    }
}
