package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.util.function.Predicate;

/**
 * The one sentence that a chart says, with the proof that what is drawn bears it out: the sentence is made from the standings,
 * the proof looks at nothing but the body.
 *
 * @param text without a full stop at its end
 */
public record Message(String text, Predicate<Body> proof) {

    static final String NOBODY = "Chưa có đơn vị nào được xếp hạng";

    static <B extends Body> Message of(String text, Class<B> kind, Predicate<B> proof) {
        return new Message(text, body -> kind.isInstance(body) && proof.test(kind.cast(body)));
    }

    /** Nobody is ranked, so nothing is drawn. */
    static Message nobody() {
        return new Message(say(NOBODY), body -> body.data().isEmpty());
    }

    boolean heldBy(Body body) {
        return proof.test(body);
    }
}
