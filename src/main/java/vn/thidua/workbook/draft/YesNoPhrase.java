package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;

/** "Có: được 2 điểm; không: 0 điểm", "Có văn bản cộng 0,5 điểm, không có trừ 0,5 điểm". */
final class YesNoPhrase implements Phrase {

    private static final Pattern BOTH =
            Pattern.compile("^(?:neu )?(?:co|da|dat)\\b(?<a>[^:;,\\d]*?)[\\s:,]*(?<v>" + Verbs.ANY
                    + ")?\\s*(?<s>[-+]?)\\s*(?<n>" + Amounts.NUMBER
                    + ")\\s*(?:diem|d)\\s*[;,.]\\s*(?:neu )?(?:khong|chua)\\b[^:;,\\d]*?[\\s:,]*(?<w>"
                    + Verbs.ANY + ")?\\s*(?<t>[-+]?)\\s*(?<m>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?$");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Matcher matcher = BOTH.matcher(sentence.core().folded());
        if (!matcher.matches() || sentence.cap() != null) {
            return Optional.empty();
        }
        BigDecimal yes = amount(matcher, "v", "s", "n");
        BigDecimal no = amount(matcher, "w", "t", "m");
        Method method = new Method.YesNo(yes, no);
        if (Verbs.gives(matcher.group("v"))) {
            return Optional.of(Said.of(method, Effect.EARN, null));
        }
        boolean moved = matcher.group("v") != null || Verbs.takes(matcher.group("w"));
        if (moved || yes.signum() < 0 || no.signum() < 0 || yes.signum() == 0) {
            return Optional.of(Said.adjust(method));
        }
        return yes.compareTo(line.base()) == 0 ? Optional.of(Said.earn(method)) : Optional.empty();
    }

    private static BigDecimal amount(Matcher matcher, String verb, String sign, String number) {
        BigDecimal amount = Amounts.signed(matcher.group(sign), matcher.group(number));
        return Verbs.takes(matcher.group(verb)) ? amount.abs().negate() : amount;
    }
}
