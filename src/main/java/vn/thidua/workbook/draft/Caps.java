package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a whole line: "Trừ không quá 1,5 điểm", "Cộng, trừ không quá 7 điểm", "Cần minh chứng".
 *
 * @param deduction greatest sum of deductions
 * @param bonus greatest sum of bonuses
 * @param delta greatest distance from the base
 * @param floor lowest score
 * @param authorityOnly whether agencies do not score it themselves
 */
record Caps(
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal delta,
        @Nullable BigDecimal floor,
        boolean evidence,
        boolean authorityOnly,
        boolean bonusSection) {

    static final Caps NONE = new Caps(null, null, null, null, false, false, false);

    private static final Pattern MOST = Pattern.compile(
            "(?:tong |tong so |tong cong )?(?:so |muc )?(?:diem )?(?<what>cong,? (?:va )?tru|thuong,? (?:va )?tru|tru|cong|thuong)"
                    + "(?: diem)?(?: ca muc| cua muc| cua tieu chi| tong cong)?,? (?:toi da|khong qua|khong vuot qua)(?: la)?:? [-+]?(?<n>"
                    + Amounts.NUMBER + ")(?: ?(?:diem|d))?\\.?");
    private static final Pattern MOST_FIRST = Pattern.compile(
            "(?:toi da|khong qua|khong vuot qua) (?:duoc )?(?<what>cong,? (?:va )?tru|tru|cong|thuong)(?: diem)? (?<n>"
                    + Amounts.NUMBER + ")(?: ?(?:diem|d))?\\.?");
    private static final Pattern FLOOR = Pattern.compile("(?:diem )?khong (?:duoc )?(?:duoi|thap hon) (?<s>[-]?) ?(?<n>"
            + Amounts.NUMBER + ")(?: ?(?:diem|d))?\\.?");
    private static final Pattern EVIDENCE =
            Pattern.compile("(?:can|phai co|co) (?:tai lieu )?minh chung(?: kem theo)?\\.?");
    private static final Pattern AUTHORITY =
            Pattern.compile(".*(?:\\bchi (?:co quan|cap tren|ban thuong vu)\\b.*\\bcham|don vi khong tu cham).*");
    private static final Pattern BONUS = Pattern.compile("(?:muc )?diem thuong\\.?");

    static Optional<Caps> of(Shape sentence) {
        String folded = sentence.folded();
        Matcher most = MOST.matcher(folded);
        Matcher mostFirst = MOST_FIRST.matcher(folded);
        for (Matcher matcher : List.of(most, mostFirst)) {
            if (matcher.matches()) {
                return Optional.of(most(matcher.group("what"), Amounts.of(matcher.group("n"))));
            }
        }
        Matcher floor = FLOOR.matcher(folded);
        if (floor.matches()) {
            BigDecimal lowest = Amounts.signed(floor.group("s"), floor.group("n"));
            return Optional.of(new Caps(null, null, null, lowest, false, false, false));
        }
        boolean evidence = EVIDENCE.matcher(folded).matches();
        boolean authority = AUTHORITY.matcher(folded).matches();
        boolean bonus = BONUS.matcher(folded).matches();
        return evidence || authority || bonus
                ? Optional.of(new Caps(null, null, null, null, evidence, authority, bonus))
                : Optional.empty();
    }

    private static Caps most(String what, BigDecimal amount) {
        boolean takes = what.contains("tru");
        boolean adds = !what.startsWith("tru");
        return new Caps(
                takes && !adds ? amount : null,
                adds && !takes ? amount : null,
                takes && adds ? amount : null,
                null,
                false,
                false,
                false);
    }

    Caps and(Caps other) {
        return new Caps(
                other.deduction == null ? deduction : other.deduction,
                other.bonus == null ? bonus : other.bonus,
                other.delta == null ? delta : other.delta,
                other.floor == null ? floor : other.floor,
                evidence || other.evidence,
                authorityOnly || other.authorityOnly,
                bonusSection || other.bonusSection);
    }

    /** Whether words bound bonuses or deductions, so that columns say nothing new. */
    boolean bound() {
        return deduction != null || bonus != null || delta != null;
    }
}
