package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.score.Leader;
import vn.thidua.score.Measured;
import vn.thidua.score.Quantity;
import vn.thidua.score.Step;
import vn.thidua.score.Worked;

/** How a rule came to its points, as a sentence: "4 giải pháp, mỗi giải pháp 1 điểm: cộng 4 điểm." */
final class StepWords {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 10;
    private static final String PERCENT = "%";

    private final Amounts amounts;
    private final UnaryOperator<String> agencies;
    private final UnaryOperator<String> titles;

    /**
     * @param agencies names of agencies by code
     * @param titles of rules by code
     */
    StepWords(Amounts amounts, UnaryOperator<String> agencies, UnaryOperator<String> titles) {
        this.amounts = amounts;
        this.agencies = agencies;
        this.titles = titles;
    }

    String of(Worked worked) {
        return how(worked) + ": " + result(worked) + ".";
    }

    private String how(Worked worked) {
        Step step = worked.step();
        if (step instanceof Step.Untold untold) {
            return untold(untold.quantity());
        } else if (step instanceof Step.Shut shut) {
            return say("Không tính, vì có trường hợp ở “{0}”", titles.apply(shut.by()));
        } else if (step instanceof Step.Entered entered) {
            return say("Ghi {0}", NumberText.of(entered.quantity().actual()));
        } else if (step instanceof Step.Answered answered) {
            return answered(answered);
        } else if (step instanceof Step.Counted counted) {
            return counted(counted, worked);
        } else if (step instanceof Step.Banded banded) {
            return banded(banded, worked);
        }
        return further(step, worked);
    }

    private static String answered(Step.Answered answered) {
        if (answered.quantity() == null) {
            return say("Không báo, tính như không có");
        }
        return answered.yes() ? say("Có##answer") : say("Không có##answer");
    }

    private String further(Step step, Worked worked) {
        if (step instanceof Step.Proportioned proportioned) {
            return proportioned(proportioned, worked);
        } else if (step instanceof Step.Led led) {
            return led(led, worked);
        } else if (step instanceof Step.Climbed climbed) {
            return climbed(climbed, worked);
        } else if (step instanceof Step.Awarded awarded) {
            return awarded.prizes().isEmpty()
                    ? say("Không báo danh hiệu nào")
                    : say("Tính các danh hiệu đã báo") + capped(awarded.gross(), worked);
        } else if (step instanceof Step.Best best) {
            return best.chosen() == null || !best.chosen().points().moves()
                    ? say("Không đạt mức nào")
                    : say("Chỉ tính mức cao nhất, “{0}”", best.chosen().rule().title());
        }
        return ((Step.Waived) step).claimed()
                ? say("Có, nên các khoản của quy tắc này không tính")
                : say("Không có, nên các khoản của quy tắc này được tính");
    }

    private static String untold(@Nullable Quantity quantity) {
        return quantity == null
                ? say("Không báo số liệu")
                : say("Báo {0} nhưng không có kế hoạch lớn hơn 0 để so", NumberText.of(quantity.actual()));
    }

    private String counted(Step.Counted counted, Worked worked) {
        Method method = worked.rule().method();
        BigDecimal each =
                method instanceof Method.CountRate count ? count.rate() : ((Method.DeductPerCase) method).perCase();
        BigDecimal actual = counted.quantity().actual();
        String unit = worked.rule().unit();
        String count = unit == null ? say("{0} trường hợp", NumberText.of(actual)) : amount(actual, worked);
        return counted.gross().signum() == 0
                ? count
                : say(
                        "{0}, mỗi {1} {2}{3}",
                        count,
                        unit == null ? say("trường hợp") : unit,
                        RuleWords.points(each),
                        capped(counted.gross(), worked));
    }

    private static String banded(Step.Banded banded, Worked worked) {
        Method.Band band = banded.band();
        Range range = band == null ? null : band.range();
        String volume = banded.volume() == null
                ? ""
                : say(
                        "Khối lượng {0} thuộc nhóm {1}; ",
                        amount(banded.value().whole(), worked), RuleWords.range(banded.volume()));
        String value = value(banded.quantity(), banded.value(), range, worked);
        return volume
                + (range == null
                        ? say("{0} không thuộc mức nào", value)
                        : say("{0} thuộc mức {1}", value, RuleWords.range(range)));
    }

    private String proportioned(Step.Proportioned proportioned, Worked worked) {
        Method.ProRata method = (Method.ProRata) worked.rule().method();
        String unit = worked.rule().unit();
        String each = method.needsPlan() ? PERCENT : unit == null ? say("đơn vị tính") : unit;
        return say(
                "{0}, mỗi {1} {2}{3}",
                value(proportioned.quantity(), proportioned.value(), null, worked),
                each,
                RuleWords.points(method.pointsPerPercent()),
                capped(proportioned.gross(), worked));
    }

    private String led(Step.Led led, Worked worked) {
        BigDecimal actual = led.quantity().actual();
        BigDecimal target = led.target();
        String half =
                amounts.points(((Method.Leader) worked.rule().method()).max().divide(BigDecimal.valueOf(2)));
        String figures = say("Thực hiện {0}, kế hoạch {1}", NumberText.of(actual), amount(target, worked));
        if (actual.compareTo(target) <= 0) {
            return actual.compareTo(target) < 0
                    ? say("{0}, chưa đạt kế hoạch nên hưởng {1} theo tỷ lệ đạt", figures, half)
                    : say("{0}, vừa đạt kế hoạch", figures);
        }
        Leader leader = led.leader();
        if (leader == null || actual.compareTo(leader.quantity().actual()) >= 0) {
            return say("{0}, vượt kế hoạch và cao nhất khối", figures);
        }
        BigDecimal best = leader.quantity().actual();
        return say(
                "{0}, vượt {1}; đơn vị dẫn đầu khối là {2} với {3}, hơn kế hoạch ấy {4}; hưởng {5} vì vượt kế hoạch và {1}/{4} của {5} còn lại",
                figures,
                NumberText.of(actual.subtract(target)),
                agencies.apply(leader.agency()),
                NumberText.of(best),
                NumberText.of(best.subtract(target)),
                half);
    }

    private String climbed(Step.Climbed climbed, Worked worked) {
        Method.StepBonus method = (Method.StepBonus) worked.rule().method();
        boolean percent = method.needsPlan() || PERCENT.equals(worked.rule().unit());
        String value = value(climbed.quantity(), climbed.value(), null, worked);
        String threshold = percent ? percent(method.threshold()) : NumberText.of(method.threshold());
        String step = percent ? percent(method.step()) : NumberText.of(method.step());
        if (climbed.gross().signum() == 0) {
            return say("{0}, chưa vượt {1} trọn một lần {2}", value, threshold, step);
        }
        String steps = NumberText.of(climbed.steps());
        String each = RuleWords.points(method.points());
        String capped = capped(climbed.gross(), worked);
        return method.initial().signum() == 0
                ? say(
                        "{0}, vượt {1} được {2} lần trọn {3}, mỗi lần {4}{5}",
                        value, threshold, steps, step, each, capped)
                : say(
                        "{0}, vượt {1} ({2}), thêm {3} lần trọn {4}, mỗi lần {5}{6}",
                        value, threshold, RuleWords.points(method.initial()), steps, step, each, capped);
    }

    /** "8.366/8.532 hộ = 98,05 %"; "97,7 %". Rounded so that it still lies in the range. */
    private static String value(Quantity quantity, Measured value, @Nullable Range range, Worked worked) {
        if (!worked.rule().method().needsPlan()) {
            return amount(quantity.actual(), worked);
        }
        int decimals = DECIMALS;
        while (range != null && decimals < MOST_DECIMALS && !range.contains(value.rounded(decimals))) {
            decimals++;
        }
        return NumberText.of(quantity.actual()) + "/" + amount(value.whole(), worked) + " = "
                + percent(value.rounded(decimals));
    }

    /** Where a cap takes something away, what it was before: " (cộng lại 6 điểm, tối đa 4)". */
    private String capped(BigDecimal gross, Worked worked) {
        BigDecimal given = worked.points().net().abs();
        return gross.compareTo(given) > 0 ? say(" là {0}, tối đa {1}", amounts.points(gross), amounts.of(given)) : "";
    }

    private String result(Worked worked) {
        BigDecimal net = worked.points().net();
        if (worked.rule().effect() == Effect.EARN) {
            return say("được {0}", amounts.points(net));
        }
        if (net.signum() == 0) {
            boolean onlyDeducts =
                    worked.rule().method().highest().map(BigDecimal::signum).orElse(1) == 0;
            return onlyDeducts ? say("không trừ") : say("không cộng");
        }
        return net.signum() > 0 ? say("cộng {0}", amounts.points(net)) : say("trừ {0}", amounts.points(net.abs()));
    }

    /** With the rule's unit, if it names one. */
    private static String amount(BigDecimal number, Worked worked) {
        String unit = worked.rule().unit();
        if (unit == null) {
            return NumberText.of(number);
        }
        return unit.equals(PERCENT) ? percent(number) : Speech.counted(NumberText.of(number), unit);
    }

    private static String percent(BigDecimal number) {
        return say("{0} %", NumberText.of(number));
    }
}
