package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.InputKind;
import vn.thidua.score.ScoreText;

/**
 * Two figures that do not agree.
 *
 * @param agency code of the agency whose score is concerned; empty for one that is nobody's
 * @param subject code of the criterion, rule, indicator or section, or the name that is told; empty for the whole
 * @param title of the subject
 * @param counting the side that counts now
 * @param other the side that does not
 * @param tolerance how far the sides might be apart without a break; {@code null} where they must be equal
 * @param alternative the criterion's score if the other side held; {@code null} if no score depends on it
 * @param effect by how much the agency's total would change then; {@code null} if it would not
 * @param settled in words, why nobody has to act any more, such as the appraiser's reason; empty while the break is open
 * @param waivedBy the document that lets it go; empty if none does
 * @param waiverVoid a document that did and no longer does, and why not; empty if there is none
 */
public record Break(
        BreakClass kind,
        String agency,
        String subject,
        String title,
        Side counting,
        Side other,
        @Nullable Tolerance tolerance,
        @Nullable BigDecimal alternative,
        @Nullable BigDecimal effect,
        String settled,
        String waivedBy,
        String waiverVoid) {

    /** One of which no document speaks. */
    public Break(
            BreakClass kind,
            String agency,
            String subject,
            String title,
            Side counting,
            Side other,
            @Nullable Tolerance tolerance,
            @Nullable BigDecimal alternative,
            @Nullable BigDecimal effect,
            String settled) {
        this(kind, agency, subject, title, counting, other, tolerance, alternative, effect, settled, "", "");
    }

    /** A late paper is known again by its kind's Vietnamese name, and told by the reader's; a name, by its English one. */
    @Override
    public String subject() {
        return kind == BreakClass.LATE ? InputKind.told(subject) : Speech.told(subject);
    }

    @Override
    public String title() {
        return Speech.told(title);
    }

    @Override
    public String settled() {
        return Speech.told(settled);
    }

    @Override
    public String waivedBy() {
        return Speech.told(waivedBy);
    }

    @Override
    public String waiverVoid() {
        return Speech.told(waiverVoid);
    }

    public boolean open() {
        return settled.isEmpty();
    }

    /** Counting minus other; {@code null} unless both are figures. */
    public @Nullable BigDecimal difference() {
        return counting.value() == null || other.value() == null
                ? null
                : counting.value().subtract(other.value());
    }

    /** By which it is known again in another night. */
    public String key() {
        return kind + "/" + agency + "/" + subject;
    }

    /** By which people quote it. */
    public String code() {
        return BreakCode.of(this);
    }

    /** What it is about; prizes and vetoes of a rubric need have no title of their own. */
    public String subjectWords() {
        return Stream.of(subject(), title()).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
    }

    /** What it says, in Vietnamese; a decision on a break holds as long as this stays the same. */
    public String content() {
        return Language.VIETNAMESE.speak(() -> text(counting) + " | " + text(other));
    }

    private static String text(Side side) {
        return side.party() + (side.value() == null ? "" : " " + ScoreText.of(side.value()));
    }

    /** What is asked as long as it is open, such as "Thiếu minh chứng: a7 – Đất công". */
    public String question() {
        return subjectWords().isEmpty() ? kind.label() : say("{0}: {1}", kind.label(), subjectWords());
    }

    Break effecting(@Nullable BigDecimal change) {
        return new Break(kind, agency, subject, title, counting, other, tolerance, alternative, change, settled);
    }

    /** The same with what the criterion's score would be if the other side held. */
    Break scoring(BigDecimal score) {
        return new Break(
                kind, agency, subject, title, counting, other, tolerance, score, effect, settled, waivedBy, waiverVoid);
    }

    Break waived(String document, String reason) {
        return new Break(
                kind,
                agency,
                subject,
                title,
                counting,
                other,
                tolerance,
                alternative,
                effect,
                say("Miễn: {0}", reason),
                document,
                "");
    }

    Break noLongerWaived(String why) {
        return new Break(
                kind, agency, subject, title, counting, other, tolerance, alternative, effect, settled, "", why);
    }
}
