package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;

/** "Không lập kế hoạch trừ 2 điểm", "Trừ 1 điểm một lần nếu có", "Có văn bản được 0,5 điểm". */
final class OncePhrase implements Phrase {

    private static final String ONCE = "(?<once>[\\s,(]*(?:mot lan|1 lan)(?: neu co)?\\)?|[\\s,(]*neu co\\)?)?";
    private static final Pattern VERB = Pattern.compile("^(?<pre>.*?)[\\s:,(-]*\\b(?<v>" + Verbs.ANY
            + ")\\s*:?\\s*(?<s>[-+]?)\\s*(?<n>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?" + ONCE + "\\)?$");
    private static final Pattern SIGN = Pattern.compile(
            "^(?<pre>.*?)[\\s:,(]+(?<s>[-+])\\s*(?<n>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?" + ONCE + "\\)?$");
    private static final Pattern MORE = Pattern.compile("\\b(?:moi|tung|cu)\\b|\\d" + Amounts.POINTS);
    private static final Pattern ABSENT = Pattern.compile("^(?:neu )?(?:khong|chua|khong co|thieu)\\b.*");
    private static final Pattern PRESENT = Pattern.compile("^(?:neu )?(?:co|da|dat|hoan thanh|100)\\b.*");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        String folded = sentence.core().folded();
        Matcher matcher = VERB.matcher(folded);
        if (matcher.matches()) {
            return said(matcher, matcher.group("v"), sentence.cap(), line);
        }
        matcher = SIGN.matcher(folded);
        return matcher.matches() ? said(matcher, null, sentence.cap(), line) : Optional.empty();
    }

    private static Optional<Said> said(Matcher matcher, @Nullable String verb, @Nullable BigDecimal cap, Line line) {
        String pre = matcher.group("pre").strip();
        if (cap != null || MORE.matcher(pre).find() || RangeWords.read(pre).isPresent()) {
            return Optional.empty();
        }
        BigDecimal amount = Amounts.of(matcher.group("n"));
        boolean once = matcher.group("once") != null;
        if (Verbs.takes(verb) || verb == null && matcher.group("s").equals("-")) {
            Said taken = Said.adjust(new Method.DeductOnce(amount));
            return Optional.of(
                    once || ABSENT.matcher(pre).matches()
                            ? taken
                            : taken.doubted("không nói trừ một lần hay mỗi trường hợp: tạm hiểu là một lần")
                                    .asAssumed());
        }
        if (Verbs.gives(verb)) {
            return PRESENT.matcher(pre).matches() && amount.compareTo(line.base()) <= 0
                    ? Optional.of(Said.earn(new Method.YesNo(amount, BigDecimal.ZERO)))
                    : Optional.empty();
        }
        Said given = Said.adjust(new Method.YesNo(amount, BigDecimal.ZERO));
        return Optional.of(
                once || PRESENT.matcher(pre).matches()
                        ? given
                        : given.doubted("không nói cộng một lần hay mỗi trường hợp: tạm hiểu là một lần")
                                .asAssumed());
    }
}
