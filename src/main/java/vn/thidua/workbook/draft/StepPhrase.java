package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;

/** "Vượt trên 90 %: mỗi 1 % vượt thêm cộng 0,1 điểm, tối đa 0,5 điểm". */
final class StepPhrase implements Phrase {

    private static final Pattern STEPS =
            Pattern.compile("^(?:[^\\d%]*?\\b)?(?:vuot tren|vuot qua|vuot|tren|qua)\\s*(?:muc )?(?<at>" + Amounts.NUMBER
                    + ")\\s*(?<pc>%)?(?<plan>\\s*(?:ke hoach|chi tieu))?[\\s:,;]*(?:(?:thi |duoc )?(?:cong|thuong|duoc|dat)\\s*\\+?(?<first>"
                    + Amounts.NUMBER
                    + ")\\s*(?:diem|d)[\\s,;]*)?(?:va )?(?:them )?(?:cu moi|moi|cu)\\s+(?:them )?(?<step>"
                    + Amounts.NUMBER
                    + ")?\\s*%?[^\\d,;:]*?[\\s,:]*(?<v>" + Verbs.ADD + "|duoc)\\s*\\+?(?<n>" + Amounts.NUMBER
                    + ")(?:\\s*(?:diem|d))?$");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Matcher matcher = STEPS.matcher(sentence.core().folded());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean plan = matcher.group("plan") != null;
        Method method = new Method.StepBonus(
                plan ? Measure.RATIO : Measure.ACTUAL,
                Amounts.of(matcher.group("at")),
                matcher.group("step") == null ? BigDecimal.ONE : Amounts.of(matcher.group("step")),
                Amounts.of(matcher.group("n")),
                matcher.group("first") == null ? BigDecimal.ZERO : Amounts.of(matcher.group("first")),
                sentence.cap());
        Effect effect = Verbs.gives(matcher.group("v")) ? Effect.EARN : Effect.ADJUST;
        return Optional.of(Said.of(method, effect, matcher.group("pc") != null && !plan ? "%" : null));
    }
}
