package vn.thidua.campaign.words;

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

    private static final String NO_UNIT = "đơn vị tính";

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
                + (rule.unit() == null || words.unitSaid ? "" : "; đơn vị tính: " + rule.unit())
                + (rule.onlyIfNone().isEmpty() ? "" : "; chỉ khi không có " + String.join(", ", rule.onlyIfNone()));
    }

    public static String points(BigDecimal points) {
        return NumberText.of(points) + " điểm";
    }

    private String method(Method method) {
        if (method instanceof Method.Direct direct) {
            return (earned ? "Chấm" : "Cộng") + " trực tiếp, 0 đến " + points(direct.max());
        } else if (method instanceof Method.YesNo yesNo) {
            return "Có: " + moved(yesNo.points()) + "; không: " + moved(yesNo.otherwise());
        } else if (method instanceof Method.CountRate count) {
            return given() + " " + points(count.rate()) + each() + most(count.cap());
        } else if (method instanceof Method.DeductPerCase deduct) {
            return "Trừ " + points(deduct.perCase()) + each() + most(deduct.cap());
        } else if (method instanceof Method.DeductOnce deduct) {
            return "Trừ " + points(deduct.points()) + " một lần nếu có";
        } else if (method instanceof Method.Bands bands) {
            return byBands() + " theo mức" + percent(bands.measure()) + " – " + bands(bands.bands());
        } else if (method instanceof Method.VolumeBands volume) {
            return byBands() + " theo khối lượng và % thực hiện:\n"
                    + volume.rows().stream()
                            .map(row -> "Khối lượng " + range(row.volume()) + " – " + bands(row.bands()))
                            .collect(Collectors.joining("\n"));
        }
        return relative(method);
    }

    private String relative(Method method) {
        if (method instanceof Method.ProRata proRata) {
            String each = proRata.measure() == Measure.RATIO ? " mỗi % kế hoạch" : each();
            return (earned ? "Theo" : "Cộng theo") + " tỷ lệ: " + points(proRata.pointsPerPercent()) + each
                    + most(proRata.max());
        } else if (method instanceof Method.Leader leader) {
            return (earned ? "Nửa" : "Cộng nửa")
                    + " số điểm khi đạt chỉ tiêu, nửa còn lại theo khoảng cách tới đơn vị dẫn đầu khối; tối đa "
                    + points(leader.max());
        } else if (method instanceof Method.StepBonus step) {
            return "Vượt trên " + NumberText.of(step.threshold()) + percent(step.measure()) + ": "
                    + (step.initial().signum() == 0 ? "" : lower(given()) + " " + points(step.initial()) + ", ")
                    + "mỗi " + NumberText.of(step.step()) + " vượt thêm " + lower(given()) + " "
                    + points(step.points()) + most(step.cap());
        } else if (method instanceof Method.AwardBonus award) {
            return given() + " theo danh hiệu – " + prizes(award.prizes()) + most(award.cap());
        } else if (method instanceof Method.BestOf) {
            return "Lấy mức cao nhất trong các mục dưới đây";
        }
        return "Nếu có: không tính các mục dưới đây";
    }

    private String given() {
        return earned ? "Được" : "Cộng";
    }

    private String byBands() {
        return earned ? "Được điểm" : "Cộng, trừ";
    }

    private static String lower(String word) {
        return word.replace("Được", "được").replace("Cộng", "cộng");
    }

    private String moved(BigDecimal points) {
        if (points.signum() == 0) {
            return earned ? "được 0 điểm" : "0 điểm";
        }
        return points.signum() < 0 ? "trừ " + points(points.negate()) : lower(given()) + " " + points(points);
    }

    private String each() {
        unitSaid = true;
        return " mỗi " + (rule.unit() == null ? NO_UNIT : rule.unit());
    }

    private static String most(@Nullable BigDecimal cap) {
        return cap == null ? "" : ", tối đa " + points(cap);
    }

    private static String percent(Measure measure) {
        return measure == Measure.RATIO ? " % kế hoạch" : "";
    }

    private static String bands(List<Band> bands) {
        return bands.stream()
                .map(band -> range(band.range()) + ": " + points(band.points()) + (band.assumed() ? "*" : ""))
                .collect(Collectors.joining("; "));
    }

    /** "từ 70 đến dưới 85". */
    public static String range(Range range) {
        String from =
                range.from() == null ? "" : (range.fromInclusive() ? "từ " : "trên ") + NumberText.of(range.from());
        String to = range.to() == null ? "" : (range.toInclusive() ? "đến " : "dưới ") + NumberText.of(range.to());
        if (range.from() == null && range.to() == null) {
            return "mọi mức";
        }
        if (range.to() == null) {
            return from + (range.fromInclusive() ? " trở lên" : "");
        }
        if (range.from() == null) {
            return to;
        }
        if (range.from().compareTo(range.to()) == 0) {
            return "đúng " + NumberText.of(range.from());
        }
        return from + (range.toInclusive() ? " " : " đến ") + to;
    }

    private static String prizes(List<Prize> prizes) {
        return prizes.stream()
                .map(prize -> prize.title() + " (" + prize.code() + "): " + points(prize.points()))
                .collect(Collectors.joining("; "));
    }

    private static String source(Rule rule) {
        return switch (rule.source()) {
            case SUBMISSION -> "";
            case REGISTER -> " (theo sổ tiếp nhận)";
            case INDEX -> " (theo chỉ số bên ngoài)";
            case DISCIPLINE -> " (theo sổ kỷ luật" + meant(rule) + ")";
        };
    }

    private static String meant(Rule rule) {
        String breaches = rule.breaches() == null ? "" : rule.breaches().words();
        return breaches.isEmpty() ? "" : ": " + breaches;
    }
}
