package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;

/** "Theo tỷ lệ: 0,12 điểm mỗi % kế hoạch, tối đa 12 điểm", "1 % kế hoạch = 1 điểm", "cứ 2% đạt 0,1 điểm". */
final class ProRataPhrase implements Phrase {

    private static final Pattern BY_RATE =
            Pattern.compile("^(?<v>cong )?theo ty le\\s*:\\s*(?<n>" + Amounts.NUMBER + ")\\s*(?:diem|d) moi (?<u>.+)$");
    private static final Pattern BY_PERCENT =
            Pattern.compile("^(?<pre>.*?)(?:\\b(?:cu moi|cu|moi)\\s+)?(?<!\\d)(?<p>" + Amounts.NUMBER
                    + ")?\\s*%(?<what>[^=:;\\d]*?)\\s*(?:=|:|duoc tinh|duoc cham|tuong ung|tuong duong|duoc|dat|tinh|cham)\\s*(?<n>"
                    + Amounts.NUMBER + ")\\s*(?:diem|d)(?<post>\\)?)$");
    private static final Pattern PLAN = Pattern.compile("\\b(?:ke hoach|chi tieu)\\b");
    private static final Pattern NOT_SO =
            Pattern.compile("\\b(?:vuot|tren|duoi|tu|tru|tro len)\\b|\\d" + Amounts.POINTS);

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Shape core = sentence.core();
        BigDecimal most = sentence.cap() == null ? line.base() : sentence.cap();
        Matcher rate = BY_RATE.matcher(core.folded());
        if (rate.matches()) {
            boolean ratio = rate.group("u").equals("% ke hoach");
            String unit = ratio || rate.group("u").equals("don vi tinh") ? null : core.cut(rate, "u");
            Method method =
                    new Method.ProRata(ratio ? Measure.RATIO : Measure.ACTUAL, Amounts.of(rate.group("n")), most);
            return Optional.of(Said.of(method, rate.group("v") == null ? Effect.EARN : Effect.ADJUST, unit));
        }
        Matcher percent = BY_PERCENT.matcher(core.folded());
        return percent.matches()
                        && !NOT_SO.matcher(percent.group("pre") + percent.group("what"))
                                .find()
                ? byPercent(percent, most, line)
                : Optional.empty();
    }

    private static Optional<Said> byPercent(Matcher percent, BigDecimal most, Line line) {
        BigDecimal width = percent.group("p") == null ? BigDecimal.ONE : Amounts.of(percent.group("p"));
        if (width.signum() == 0 || most.signum() == 0 || most.compareTo(line.base()) > 0) {
            return Optional.empty();
        }
        try {
            BigDecimal each = Amounts.tidy(Amounts.of(percent.group("n")).divide(width));
            boolean plan =
                    PLAN.matcher(percent.group("pre") + percent.group("what")).find();
            Method method = new Method.ProRata(plan ? Measure.RATIO : Measure.ACTUAL, each, most);
            return Optional.of(Said.of(method, Effect.EARN, plan ? null : "%"));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
