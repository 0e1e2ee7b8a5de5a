package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Source;

/**
 * What stands behind a sentence's method: the greatest sum, who supplies the figure, what excludes the rule.
 *
 * @param core what is left in front
 * @param breaches which entries of the register of discipline count, {@code null} unless that is the source
 */
record Tail(
        Shape core,
        @Nullable BigDecimal cap,
        @Nullable String unit,
        Source source,
        @Nullable Breaches breaches,
        List<String> onlyIfNone,
        boolean assumed) {

    private static final String MOST = "(?:toi da|khong qua|khong vuot qua|cao nhat(?: la)?|toi da khong qua)";
    private static final Pattern CAP =
            Pattern.compile("[\\s,;.(]*(?:\\b(?:nhung|va|tong|tong so|so|diem|muc|cong|tru|thuong)" + "\\s+)*\\b" + MOST
                    + "\\s*:?\\s*[-+]?(?<n>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?\\s*\\)?$");
    private static final Pattern ASSUMED = Pattern.compile("\\s*\\(\\*\\)$");
    private static final Pattern REGISTER = Pattern.compile("\\s*\\(theo so tiep nhan\\)$");
    private static final Pattern INDEX = Pattern.compile("\\s*\\(theo chi so(?: ben ngoai)?\\)$");
    private static final Pattern UNIT = Pattern.compile("[;,.]\\s*don vi tinh\\s*:?\\s*(?<u>[^;]+)$");
    private static final Pattern ONLY = Pattern.compile(
            "[;,.(]\\s*(?:chi (?:ap dung |tinh |cong )?)?(?:khi|neu) khong co (?<c>[a-z0-9][^ ;]*(?:, [a-z0-9][^ ;]*)*)$");
    private static final Pattern END = Pattern.compile("[\\s.;,]+$");

    static Tail of(Shape sentence) {
        Tail tail = new Tail(sentence, null, null, Source.SUBMISSION, null, List.of(), false);
        for (Tail next = tail.shorter(); next != tail; next = tail.shorter()) {
            tail = next;
        }
        return tail;
    }

    /** Without the last thing that it says; this very one if there is none. */
    private Tail shorter() {
        Matcher matcher = ASSUMED.matcher(core.folded());
        if (matcher.find()) {
            return new Tail(core.upTo(matcher.start()), cap, unit, source, breaches, onlyIfNone, true);
        }
        matcher = REGISTER.matcher(core.folded());
        if (matcher.find()) {
            return new Tail(core.upTo(matcher.start()), cap, unit, Source.REGISTER, null, onlyIfNone, assumed);
        }
        matcher = INDEX.matcher(core.folded());
        if (matcher.find()) {
            return new Tail(core.upTo(matcher.start()), cap, unit, Source.INDEX, null, onlyIfNone, assumed);
        }
        Optional<BreachesWords> discipline = BreachesWords.endOf(core.folded());
        if (discipline.isPresent()) {
            BreachesWords words = discipline.get();
            return new Tail(
                    core.upTo(words.start()), cap, unit, Source.DISCIPLINE, words.breaches(), onlyIfNone, assumed);
        }
        matcher = ONLY.matcher(core.folded());
        if (matcher.find()) {
            List<String> codes = Arrays.asList(core.cut(matcher, "c").split(", ", -1));
            return new Tail(core.upTo(matcher.start()), cap, unit, source, breaches, codes, assumed);
        }
        matcher = UNIT.matcher(core.folded());
        if (matcher.find()) {
            return new Tail(
                    core.upTo(matcher.start()), cap, core.cut(matcher, "u"), source, breaches, onlyIfNone, assumed);
        }
        return capOrEnd();
    }

    private Tail capOrEnd() {
        Matcher matcher = CAP.matcher(core.folded());
        if (cap == null && matcher.find() && matcher.start() > 0) {
            BigDecimal most = Amounts.of(matcher.group("n"));
            return new Tail(core.upTo(matcher.start()), most, unit, source, breaches, onlyIfNone, assumed);
        }
        matcher = END.matcher(core.folded());
        return matcher.find()
                ? new Tail(core.upTo(matcher.start()), cap, unit, source, breaches, onlyIfNone, assumed)
                : this;
    }
}
