package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
            return "Không tính, vì có trường hợp ở “" + titles.apply(shut.by()) + "”";
        } else if (step instanceof Step.Entered entered) {
            return "Ghi " + NumberText.of(entered.quantity().actual());
        } else if (step instanceof Step.Answered answered) {
            return answered.quantity() == null ? "Không báo, tính như không có" : answered.yes() ? "Có" : "Không có";
        } else if (step instanceof Step.Counted counted) {
            return counted(counted, worked);
        } else if (step instanceof Step.Banded banded) {
            return banded(banded, worked);
        }
        return further(step, worked);
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
                    ? "Không báo danh hiệu nào"
                    : "Tính các danh hiệu đã báo" + capped(awarded.gross(), worked);
        } else if (step instanceof Step.Best best) {
            return best.chosen() == null || !best.chosen().points().moves()
                    ? "Không đạt mức nào"
                    : "Chỉ tính mức cao nhất, “" + best.chosen().rule().title() + "”";
        }
        return ((Step.Waived) step).claimed()
                ? "Có, nên các khoản của quy tắc này không tính"
                : "Không có, nên các khoản của quy tắc này được tính";
    }

    private static String untold(@Nullable Quantity quantity) {
        return quantity == null
                ? "Không báo số liệu"
                : "Báo " + NumberText.of(quantity.actual()) + " nhưng không có kế hoạch lớn hơn 0 để so";
    }

    private String counted(Step.Counted counted, Worked worked) {
        Method method = worked.rule().method();
        BigDecimal each =
                method instanceof Method.CountRate count ? count.rate() : ((Method.DeductPerCase) method).perCase();
        String unit =
                worked.rule().unit() == null ? "trường hợp" : worked.rule().unit();
        String count = NumberText.of(counted.quantity().actual()) + " " + unit;
        return counted.gross().signum() == 0
                ? count
                : count + ", mỗi " + unit + " " + RuleWords.points(each) + capped(counted.gross(), worked);
    }

    private static String banded(Step.Banded banded, Worked worked) {
        Method.Band band = banded.band();
        Range range = band == null ? null : band.range();
        String volume = banded.volume() == null
                ? ""
                : "Khối lượng " + NumberText.of(banded.value().whole()) + unit(worked) + " thuộc nhóm "
                        + RuleWords.range(banded.volume()) + "; ";
        return volume
                + value(banded.quantity(), banded.value(), range, worked)
                + (range == null ? " không thuộc mức nào" : " thuộc mức " + RuleWords.range(range));
    }

    private String proportioned(Step.Proportioned proportioned, Worked worked) {
        Method.ProRata method = (Method.ProRata) worked.rule().method();
        String unit = worked.rule().unit();
        String each = method.needsPlan() ? "%" : unit == null ? "đơn vị tính" : unit;
        return value(proportioned.quantity(), proportioned.value(), null, worked) + ", mỗi " + each + " "
                + RuleWords.points(method.pointsPerPercent()) + capped(proportioned.gross(), worked);
    }

    private String led(Step.Led led, Worked worked) {
        BigDecimal actual = led.quantity().actual();
        BigDecimal target = led.target();
        String half =
                amounts.points(((Method.Leader) worked.rule().method()).max().divide(BigDecimal.valueOf(2)));
        String figures = "Thực hiện " + NumberText.of(actual) + ", kế hoạch " + NumberText.of(target) + unit(worked);
        if (actual.compareTo(target) <= 0) {
            return figures
                    + (actual.compareTo(target) < 0
                            ? ", chưa đạt kế hoạch nên hưởng " + half + " theo tỷ lệ đạt"
                            : ", vừa đạt kế hoạch");
        }
        Leader leader = led.leader();
        if (leader == null || actual.compareTo(leader.quantity().actual()) >= 0) {
            return figures + ", vượt kế hoạch và cao nhất khối";
        }
        BigDecimal best = leader.quantity().actual();
        return "%s, vượt %s; đơn vị dẫn đầu khối là %s với %s, hơn kế hoạch ấy %s; hưởng %s vì vượt kế hoạch và %s/%s của %s còn lại"
                .formatted(
                        figures,
                        NumberText.of(actual.subtract(target)),
                        agencies.apply(leader.agency()),
                        NumberText.of(best),
                        NumberText.of(best.subtract(target)),
                        half,
                        NumberText.of(actual.subtract(target)),
                        NumberText.of(best.subtract(target)),
                        half);
    }

    private String climbed(Step.Climbed climbed, Worked worked) {
        Method.StepBonus method = (Method.StepBonus) worked.rule().method();
        String unit = method.needsPlan() || "%".equals(worked.rule().unit()) ? " %" : "";
        String value = value(climbed.quantity(), climbed.value(), null, worked);
        String threshold = NumberText.of(method.threshold()) + unit;
        String step = NumberText.of(method.step()) + unit;
        if (climbed.gross().signum() == 0) {
            return value + ", chưa vượt " + threshold + " trọn một lần " + step;
        }
        return value + ", vượt " + threshold
                + (method.initial().signum() == 0 ? " được " : " (" + RuleWords.points(method.initial()) + "), thêm ")
                + NumberText.of(climbed.steps()) + " lần trọn " + step + ", mỗi lần "
                + RuleWords.points(method.points()) + capped(climbed.gross(), worked);
    }

    /** "8.366/8.532 hộ = 98,05 %"; "97,7 %". Rounded so that it still lies in the range. */
    private static String value(Quantity quantity, Measured value, @Nullable Range range, Worked worked) {
        String actual = NumberText.of(quantity.actual());
        if (!worked.rule().method().needsPlan()) {
            return actual + unit(worked);
        }
        int decimals = DECIMALS;
        while (range != null && decimals < MOST_DECIMALS && !range.contains(value.rounded(decimals))) {
            decimals++;
        }
        return actual + "/" + NumberText.of(value.whole()) + unit(worked) + " = "
                + NumberText.of(value.rounded(decimals)) + " %";
    }

    /** Where a cap takes something away, what it was before: " (cộng lại 6 điểm, tối đa 4)". */
    private String capped(BigDecimal gross, Worked worked) {
        BigDecimal given = worked.points().net().abs();
        return gross.compareTo(given) > 0 ? " là " + amounts.points(gross) + ", tối đa " + amounts.of(given) : "";
    }

    private String result(Worked worked) {
        BigDecimal net = worked.points().net();
        if (worked.rule().effect() == Effect.EARN) {
            return "được " + amounts.points(net);
        }
        if (net.signum() == 0) {
            boolean onlyDeducts =
                    worked.rule().method().highest().map(BigDecimal::signum).orElse(1) == 0;
            return onlyDeducts ? "không trừ" : "không cộng";
        }
        return (net.signum() > 0 ? "cộng " : "trừ ") + amounts.points(net.abs());
    }

    private static String unit(Worked worked) {
        String unit = worked.rule().unit();
        return unit == null ? "" : " " + unit;
    }
}
