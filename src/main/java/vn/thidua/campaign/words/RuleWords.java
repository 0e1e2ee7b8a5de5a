package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Method.Prize;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rule;

/**
 * A rule as a sentence: "Trừ 0,5 điểm mỗi ca, tối đa 1,5 điểm". Nothing of the rule is left out, so that a table drafted
 * from these sentences is the same table.
 */
public final class RuleWords {

    private static final String EARNED_BY_BAND = "Được điểm theo mức – {0}";
    private static final String ADDED_BY_BAND = "Cộng, trừ theo mức – {0}";
    private static final String EARNED_BY_PERCENT = "Được điểm theo mức % kế hoạch – {0}";
    private static final String ADDED_BY_PERCENT = "Cộng, trừ theo mức % kế hoạch – {0}";
    private static final String EARNED_BY_LEADER =
            "Nửa số điểm khi đạt chỉ tiêu, nửa còn lại theo khoảng cách tới đơn vị dẫn đầu khối; tối đa {0}";
    private static final String ADDED_BY_LEADER =
            "Cộng nửa số điểm khi đạt chỉ tiêu, nửa còn lại theo khoảng cách tới đơn vị dẫn đầu khối; tối đa {0}";

    private final Rule rule;
    private final boolean earned;
    private boolean unitSaid;

    private RuleWords(Rule rule) {
        this.rule = rule;
        this.earned = rule.effect() == Effect.EARN;
    }

    public static String of(Rule rule) {
        RuleWords words = new RuleWords(rule);
        String method = words.method(rule.method());
        return method
                + source(rule)
                + (rule.unit() == null || words.unitSaid ? "" : say("; đơn vị tính: {0}", rule.unit()))
                + (rule.onlyIfNone().isEmpty()
                        ? ""
                        : say("; chỉ khi không có {0}", String.join(", ", rule.onlyIfNone())));
    }

    public static String points(BigDecimal points) {
        return say("{0} điểm", NumberText.of(points));
    }

    private String method(Method method) {
        if (method instanceof Method.Direct direct) {
            return earned
                    ? say("Chấm trực tiếp, 0 đến {0}", points(direct.max()))
                    : say("Cộng trực tiếp, 0 đến {0}", points(direct.max()));
        } else if (method instanceof Method.YesNo yesNo) {
            return say("Có: {0}; không: {1}", moved(yesNo.points()), moved(yesNo.otherwise()));
        } else if (method instanceof Method.CountRate count) {
            return earned
                    ? say("Được {0} mỗi {1}{2}", points(count.rate()), unit(), most(count.cap()))
                    : say("Cộng {0} mỗi {1}{2}", points(count.rate()), unit(), most(count.cap()));
        } else if (method instanceof Method.DeductPerCase deduct) {
            return say("Trừ {0} mỗi {1}{2}", points(deduct.perCase()), unit(), most(deduct.cap()));
        } else if (method instanceof Method.DeductOnce deduct) {
            return say("Trừ {0} một lần nếu có", points(deduct.points()));
        } else if (method instanceof Method.Bands bands) {
            return say(byBands(bands.measure()), bands(bands.bands()));
        } else if (method instanceof Method.VolumeBands volume) {
            String by = earned
                    ? say("Được điểm theo khối lượng và % thực hiện:")
                    : say("Cộng, trừ theo khối lượng và % thực hiện:");
            return by + "\n"
                    + volume.rows().stream()
                            .map(row -> say("Khối lượng {0} – {1}", range(row.volume()), bands(row.bands())))
                            .collect(Collectors.joining("\n"));
        }
        return relative(method);
    }

    private String byBands(Measure measure) {
        if (measure == Measure.RATIO) {
            return earned ? EARNED_BY_PERCENT : ADDED_BY_PERCENT;
        }
        return earned ? EARNED_BY_BAND : ADDED_BY_BAND;
    }

    private String relative(Method method) {
        if (method instanceof Method.ProRata proRata) {
            String each = proRata.measure() == Measure.RATIO ? say("% kế hoạch") : unit();
            String points = points(proRata.pointsPerPercent());
            return earned
                    ? say("Theo tỷ lệ: {0} mỗi {1}{2}", points, each, most(proRata.max()))
                    : say("Cộng theo tỷ lệ: {0} mỗi {1}{2}", points, each, most(proRata.max()));
        } else if (method instanceof Method.Leader leader) {
            return say(earned ? EARNED_BY_LEADER : ADDED_BY_LEADER, points(leader.max()));
        } else if (method instanceof Method.StepBonus step) {
            return steps(step);
        } else if (method instanceof Method.AwardBonus award) {
            return earned
                    ? say("Được theo danh hiệu – {0}{1}", prizes(award.prizes()), most(award.cap()))
                    : say("Cộng theo danh hiệu – {0}{1}", prizes(award.prizes()), most(award.cap()));
        } else if (method instanceof Method.BestOf) {
            return say("Lấy mức cao nhất trong các mục dưới đây");
        }
        return say("Nếu có: không tính các mục dưới đây");
    }

    private String steps(Method.StepBonus step) {
        String threshold = NumberText.of(step.threshold());
        String above = step.measure() == Measure.RATIO ? say("{0} % kế hoạch", threshold) : threshold;
        String each = NumberText.of(step.step());
        String most = most(step.cap());
        return step.initial().signum() == 0
                ? say("Vượt trên {0}: mỗi {1} vượt thêm {2}{3}", above, each, given(step.points()), most)
                : say(
                        "Vượt trên {0}: {1}, mỗi {2} vượt thêm {3}{4}",
                        above, given(step.initial()), each, given(step.points()), most);
    }

    private String given(BigDecimal points) {
        return earned ? say("được {0}", points(points)) : say("cộng {0}", points(points));
    }

    private String moved(BigDecimal points) {
        if (points.signum() == 0) {
            return earned ? given(points) : points(points);
        }
        return points.signum() < 0 ? say("trừ {0}", points(points.negate())) : given(points);
    }

    private String unit() {
        unitSaid = true;
        return rule.unit() == null ? say("đơn vị tính") : rule.unit();
    }

    private static String most(@Nullable BigDecimal cap) {
        return cap == null ? "" : say(", tối đa {0}", points(cap));
    }

    private static String bands(List<Band> bands) {
        return bands.stream()
                .map(band -> range(band.range()) + ": " + points(band.points()) + (band.assumed() ? "*" : ""))
                .collect(Collectors.joining("; "));
    }

    /** "từ 70 đến dưới 85". */
    public static String range(Range range) {
        if (range.from() == null) {
            return range.to() == null ? say("mọi mức") : upTo(range, NumberText.of(range.to()));
        }
        String from = NumberText.of(range.from());
        if (range.to() == null) {
            return range.fromInclusive() ? say("từ {0} trở lên", from) : say("trên {0}", from);
        }
        return range.from().compareTo(range.to()) == 0
                ? say("đúng {0}", from)
                : between(range, from, NumberText.of(range.to()));
    }

    private static String upTo(Range range, String to) {
        return range.toInclusive() ? say("đến {0}##of a range", to) : say("dưới {0}", to);
    }

    private static String between(Range range, String from, String to) {
        if (range.fromInclusive()) {
            return range.toInclusive()
                    ? say("từ {0} đến {1}##of a range", from, to)
                    : say("từ {0} đến dưới {1}", from, to);
        }
        return range.toInclusive() ? say("trên {0} đến {1}", from, to) : say("trên {0} đến dưới {1}", from, to);
    }

    private static String prizes(List<Prize> prizes) {
        return prizes.stream()
                .map(prize -> prize.title() + " (" + prize.code() + "): " + points(prize.points()))
                .collect(Collectors.joining("; "));
    }

    private static String source(Rule rule) {
        return switch (rule.source()) {
            case SUBMISSION -> "";
            case REGISTER -> say(" (theo sổ tiếp nhận)");
            case INDEX -> say(" (theo chỉ số bên ngoài)");
            case DISCIPLINE -> {
                String breaches = rule.breaches() == null ? "" : rule.breaches().words();
                yield breaches.isEmpty() ? say(" (theo sổ kỷ luật)") : say(" (theo sổ kỷ luật: {0})", breaches);
            }
        };
    }
}
