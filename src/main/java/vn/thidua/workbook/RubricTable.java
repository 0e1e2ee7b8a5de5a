package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.campaign.words.Settings;

/**
 * A rubric as the table that a conference discusses and signs: a workbook of one sheet, ready to print. Whatever the rubric
 * says stands in it in words, so that a rubric drafted from the table is the same.
 */
public final class RubricTable {

    private static final String UNLIMITED = "không giới hạn";
    private static final String BULLET = "– ";

    private final RubricPage page;
    private final Rubric rubric;
    private final List<Integer> summed = new ArrayList<>();

    private RubricTable(RubricPage page, Rubric rubric) {
        this.page = page;
        this.rubric = rubric;
    }

    /** The bytes of an .xlsx file that depend on the rule book alone. */
    public static byte[] of(Campaign campaign, Bloc bloc) {
        RubricPage page = new RubricPage(campaign);
        page.heading(campaign, bloc, frame(bloc.rubric()));
        RubricTable table = new RubricTable(page, bloc.rubric());
        table.write();
        page.signatures();
        return page.bytes();
    }

    private static List<String> frame(Rubric rubric) {
        return List.of(
                "Mã bảng điểm: " + rubric.id(),
                "Điểm thưởng tính "
                        + (rubric.bonus() == BonusPlace.INSIDE ? "trong khung " : "ngoài khung ")
                        + RuleWords.points(rubric.max()),
                "Tiêu chí không áp dụng: "
                        + switch (rubric.notApplicable()) {
                            case RESCALE -> "tính theo tỷ lệ đạt được ở các tiêu chí khác của mục";
                            case FULL -> "tính đủ điểm chuẩn";
                            case ZERO -> "tính 0 điểm";
                        });
    }

    private void write() {
        page.head();
        rubric.sections().forEach(section -> section(section, true));
        page.total(summed, rubric.max(), rubric.bonus() == BonusPlace.INSIDE ? rubric.max() : null);
        rubric.vetoes().forEach(this::veto);
        if (rubric.allCriteria().flatMap(Criterion::allRules).anyMatch(RubricTable::assumes)) {
            page.note("* Văn bản không nêu; tạm hiểu như vậy cho đến khi hội nghị thống nhất.");
        }
    }

    private static boolean assumes(Rule rule) {
        return rule.assumed() || RuleWords.of(rule).contains("*");
    }

    private void section(Section section, boolean top) {
        if (top && (!section.bonus() || rubric.bonus() == BonusPlace.INSIDE)) {
            summed.add(page.next());
        }
        List<String> words = new ArrayList<>();
        if (section.authorityOnly()) {
            words.add("Chỉ cơ quan thẩm định chấm, đơn vị không tự chấm");
        }
        if (section.bonus()) {
            words.add("Mục điểm thưởng");
        }
        cap(words, "cộng, trừ", section.deltaCap());
        page.strongRow(
                section.code(),
                section.title(),
                section.max(),
                String.join("\n", words),
                null,
                null,
                null,
                "",
                section.appraiser());
        section.sections().forEach(child -> section(child, false));
        section.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        List<String> words = new ArrayList<>();
        boolean alone = saidBesideTitle(criterion);
        if (alone) {
            words.add(sentence(criterion.rules().get(0)));
        }
        cap(words, "trừ", criterion.deductionCap());
        cap(words, "cộng", criterion.bonusCap());
        cap(words, "cộng, trừ", criterion.deltaCap());
        if (criterion.floor().signum() != 0) {
            words.add("Không dưới " + RuleWords.points(criterion.floor()));
        }
        if (criterion.evidenceRequired()) {
            words.add("Cần minh chứng");
        }
        if (!criterion.formerly().isEmpty()) {
            words.add("Năm trước là mã " + String.join("; ", criterion.formerly()));
        }
        page.row(
                criterion.code(),
                criterion.title(),
                criterion.base(),
                String.join("\n", words),
                number(Extremes.bonus(criterion), UNLIMITED),
                number(Extremes.deduction(criterion), UNLIMITED),
                number(criterion.ceiling(), UNLIMITED),
                criterion.legal(),
                criterion.appraiser());
        if (!alone) {
            boolean lone = criterion.rules().size() == 1;
            criterion.rules().forEach(rule -> rule(rule, BULLET, lone ? criterion.code() : ""));
        }
    }

    /** A lone rule that has no more to say than its criterion. */
    private static boolean saidBesideTitle(Criterion criterion) {
        Rule first = criterion.rules().get(0);
        return criterion.rules().size() == 1
                && first.code().equals(criterion.code())
                && first.title().equals(criterion.title())
                && first.method().parts().isEmpty();
    }

    private void rule(Rule rule, String bullet, String criterion) {
        page.row(
                rule.code().equals(criterion) ? "" : rule.code(),
                bullet + rule.title(),
                null,
                sentence(rule),
                number(Extremes.bonus(rule), null),
                number(Extremes.deduction(rule), null),
                null,
                "",
                "");
        String deeper = bullet.replace(BULLET, "") + "+ ";
        rule.method().parts().forEach(part -> rule(part, deeper, ""));
    }

    private static String sentence(Rule rule) {
        return RuleWords.of(rule) + (rule.assumed() ? " (*)" : "");
    }

    private void veto(Veto veto) {
        page.row(veto.code(), veto.title(), null, Settings.veto(veto), null, null, null, "", "");
    }

    private static void cap(List<String> words, String what, @Nullable BigDecimal most) {
        if (most != null) {
            String sentence = what + " không quá " + RuleWords.points(most);
            words.add(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
        }
    }

    /** Nothing for nothing: a table full of zeros hides what matters. */
    private static @Nullable Object number(Optional<BigDecimal> points, @Nullable String unlimited) {
        if (points.isEmpty()) {
            return unlimited;
        }
        return points.get().signum() == 0 ? null : points.get();
    }
}
