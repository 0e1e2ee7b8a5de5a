package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;

/** "Trừ 0,5 điểm/trường hợp", "mỗi sáng kiến cộng 1 điểm", "- 0,25đ mỗi kỳ". */
final class PerCasePhrase implements Phrase {

    private static final String AMOUNT = "(?<s>[-+]?)\\s*(?<n>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?";
    private static final String EACH =
            "(?:(?:cho|tren|doi voi|voi|theo)\\s+)?(?:cu moi|moi mot|moi|tung|cu)\\b(?:\\s+0?1)?";

    private static final Pattern VERB_FIRST = Pattern.compile("^(?<pre>.*?)\\b(?<v>" + Verbs.ANY + ")\\s*" + AMOUNT
            + "\\s*(?:/(?:\\s*(?:0?1|moi)\\b)?|" + EACH + ")\\s*(?<u>[^;:/%\\d][^;:/%]*)$");
    private static final Pattern EACH_FIRST =
            Pattern.compile("^(?<pre>.*?)\\b(?:cu moi|moi mot|moi|tung|cu)\\b(?:\\s+0?1)?\\s+"
                    + "(?<u>[^;:,/%\\d][^;:,/%]*?)[\\s,:]+(?:thi |se |deu )*(?<v>" + Verbs.ANY + ")\\s*" + AMOUNT
                    + "$");
    private static final Pattern ONE_FIRST = Pattern.compile(
            "^(?<pre>.*?)\\b0?1\\s+(?<u>(?:ngay|lan|vu|ca|cuoc|nguoi|truong hop|bao cao|van ban|ho so|buoi|ky)\\b[^;:,/%\\d]*?)[\\s,:]+(?:thi |se )*(?<v>"
                    + Verbs.ANY + ")\\s*" + AMOUNT + "$");
    private static final Pattern SIGN_FIRST = Pattern.compile("^(?<pre>.*?)(?:^|[\\s:(])(?<s>[-+])\\s*(?<n>"
            + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?\\s*(?:/|" + EACH + ")\\s*(?<u>[^;:/%\\d)][^;:/%)]*)\\)?$");
    private static final Pattern BARE = Pattern.compile("^(?<pre>)(?<s>)(?<n>" + Amounts.NUMBER
            + ")\\s*(?:diem|d)\\s*(?:/|" + EACH + ")\\s*(?<u>[^;:/%\\d][^;:/%]*)$");

    private static final Pattern OTHER_AMOUNT = Pattern.compile("\\d" + Amounts.POINTS);
    private static final int LONGEST_UNIT = 60;

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Shape core = sentence.core();
        for (Pattern pattern : List.of(VERB_FIRST, ONE_FIRST, EACH_FIRST)) {
            Matcher matcher = pattern.matcher(core.folded());
            if (matcher.matches() && clear(matcher)) {
                return said(core, matcher, matcher.group("v"), sentence.cap(), line);
            }
        }
        Matcher signed = SIGN_FIRST.matcher(core.folded());
        if (signed.matches() && clear(signed)) {
            return said(core, signed, null, sentence.cap(), line);
        }
        Matcher bare = BARE.matcher(core.folded());
        return bare.matches() ? earned(core, bare, sentence.cap(), line) : Optional.empty();
    }

    /** A second amount in front of it belongs to another rule. */
    private static boolean clear(Matcher matcher) {
        return !OTHER_AMOUNT.matcher(matcher.group("pre")).find()
                && matcher.end("u") - matcher.start("u") <= LONGEST_UNIT;
    }

    private static Optional<Said> said(
            Shape core, Matcher matcher, @Nullable String verb, @Nullable BigDecimal cap, Line line) {
        BigDecimal amount = Amounts.of(matcher.group("n"));
        boolean minus = matcher.group("s").equals("-");
        String unit = unit(core, matcher);
        if (Verbs.takes(verb) || verb == null && minus) {
            return Optional.of(Said.of(new Method.DeductPerCase(amount, cap), Effect.ADJUST, unit));
        }
        BigDecimal rate = minus ? amount.negate() : amount;
        if (Verbs.gives(verb)) {
            return cap != null && cap.compareTo(line.base()) > 0
                    ? Optional.empty()
                    : Optional.of(Said.of(new Method.CountRate(rate, cap), Effect.EARN, unit));
        }
        return Optional.of(Said.of(new Method.CountRate(rate, cap), Effect.ADJUST, unit));
    }

    /** "0,5 điểm/bài, tối đa 3 điểm" of a line of 3 points can only be earned. */
    private static Optional<Said> earned(Shape core, Matcher matcher, @Nullable BigDecimal cap, Line line) {
        return cap != null && cap.compareTo(line.base()) == 0
                ? Optional.of(Said.of(
                        new Method.CountRate(Amounts.of(matcher.group("n")), cap), Effect.EARN, unit(core, matcher)))
                : Optional.empty();
    }

    private static @Nullable String unit(Shape core, Matcher matcher) {
        String unit = core.cut(matcher, "u");
        return matcher.group("u").strip().equals("don vi tinh") ? null : unit;
    }
}
