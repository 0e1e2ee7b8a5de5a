package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;

/** All phrases, the telling ones first: what fits none of them is left to people. */
final class Phrases {

    private static final Pattern DIRECT =
            Pattern.compile("^(?<v>cham|cong) (?:diem )?truc tiep(?:,? (?:tu )?0 (?:den|-) (?<n>" + Amounts.NUMBER
                    + ")(?:\\s*(?:diem|d))?)?$");
    private static final Pattern BEST = Pattern.compile(
            ".*\\b(?:lay|chi tinh|chon|tinh|chi lay)(?: mot| 1)? (?:muc|giai|diem|thanh tich)?\\s*(?:diem )?cao nhat\\b.*");
    private static final Pattern WAIVER =
            Pattern.compile("(?:neu co: )?khong (?:bi )?(?:tru|tinh)(?: diem)? (?:neu|cac muc|khi)\\b.*");
    private static final Pattern AMOUNT = Pattern.compile("\\d");
    private static final Pattern LEADER = Pattern.compile("(?<v>cong )?.*(?:nua|50\\s*%|1/2).*dan dau.*");

    /** No rule is told at such length, and patterns would take their time with it. */
    private static final int LONGEST = 2000;

    /** One point or a thousand? */
    private static final Pattern THOUSANDS = Pattern.compile("\\b[1-9]\\d{0,2}\\.\\d{3}\\s*(?:diem|d)\\b");

    private static final List<Phrase> ALL = List.of(
            Phrases::direct,
            Phrases::combining,
            Phrases::leader,
            new VolumePhrase(),
            new YesNoPhrase(),
            new BandsPhrase(),
            new StepPhrase(),
            new ProRataPhrase(),
            new PerCasePhrase(),
            new AwardsPhrase(),
            new OncePhrase());

    private Phrases() {}

    /** What the sentence says, if that is certain. */
    static Optional<Said> read(Shape sentence, Line line) {
        if (sentence.folded().length() > LONGEST
                || THOUSANDS.matcher(sentence.folded()).find()) {
            return Optional.empty();
        }
        try {
            Tail tail = Tail.of(sentence);
            for (Phrase phrase : ALL) {
                Optional<Said> said = phrase.read(tail, line);
                if (said.isPresent()) {
                    return said.map(found -> found.with(tail));
                }
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Said> direct(Tail sentence, Line line) {
        Matcher matcher = DIRECT.matcher(sentence.core().folded());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal most = matcher.group("n") == null ? line.base() : Amounts.of(matcher.group("n"));
        Effect effect = matcher.group("v").equals("cong") ? Effect.ADJUST : Effect.EARN;
        return Optional.of(Said.of(new Method.Direct(most), effect, null));
    }

    private static Optional<Said> combining(Tail sentence, Line line) {
        String folded = sentence.core().folded();
        if (AMOUNT.matcher(folded).find() || sentence.cap() != null) {
            return Optional.empty();
        }
        if (BEST.matcher(folded).matches()) {
            return Optional.of(Said.adjust(new Method.BestOf(List.of())));
        }
        return WAIVER.matcher(folded).matches()
                ? Optional.of(Said.adjust(new Method.Waiver(List.of())))
                : Optional.empty();
    }

    private static Optional<Said> leader(Tail sentence, Line line) {
        Matcher matcher = LEADER.matcher(sentence.core().folded());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal most = sentence.cap() == null ? line.base() : sentence.cap();
        Effect effect = matcher.group("v") == null ? Effect.EARN : Effect.ADJUST;
        return Optional.of(Said.of(new Method.Leader(most), effect, null));
    }
}
