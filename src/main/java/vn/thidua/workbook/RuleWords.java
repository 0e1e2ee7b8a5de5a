package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Method.Prize;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;
import vn.thidua.visual.Points;

/** A rule as a sentence: "Trừ 0,5 điểm mỗi ca, tối đa 1,5 điểm". */
public final class RuleWords {

    private RuleWords() {}

    public static String of(Rule rule) {
        String unit = rule.unit() == null ? "đơn vị tính" : rule.unit();
        return method(rule.method(), unit)
                + source(rule.source())
                + (rule.onlyIfNone().isEmpty() ? "" : "; chỉ khi không có " + String.join(", ", rule.onlyIfNone()));
    }

    public static String points(BigDecimal points) {
        return Points.plain(points) + " điểm";
    }

    private static String method(Method method, String unit) {
        if (method instanceof Method.Direct direct) {
            return "Chấm trực tiếp, 0 đến " + points(direct.max());
        } else if (method instanceof Method.YesNo yesNo) {
            return "Có: " + points(yesNo.points()) + "; không: " + points(yesNo.otherwise());
        } else if (method instanceof Method.CountRate count) {
            return "Cộng " + points(count.rate()) + " mỗi " + unit + most(count.cap());
        } else if (method instanceof Method.DeductPerCase deduct) {
            return "Trừ " + points(deduct.perCase()) + " mỗi " + unit + most(deduct.cap());
        } else if (method instanceof Method.DeductOnce deduct) {
            return "Trừ " + points(deduct.points()) + " một lần nếu có";
        } else if (method instanceof Method.Bands bands) {
            return "Theo mức" + percent(bands.measure()) + " – " + bands(bands.bands());
        } else if (method instanceof Method.VolumeBands volume) {
            return volume.rows().stream()
                    .map(row -> "Khối lượng " + range(row.volume()) + ", theo % – " + bands(row.bands()))
                    .collect(Collectors.joining("\n"));
        }
        return relative(method, unit);
    }

    private static String relative(Method method, String unit) {
        if (method instanceof Method.ProRata proRata) {
            String each = proRata.measure() == Measure.RATIO ? "% kế hoạch" : unit;
            return points(proRata.pointsPerPercent()) + " mỗi " + each + most(proRata.max());
        } else if (method instanceof Method.Leader leader) {
            return "Nửa số điểm khi đạt chỉ tiêu, nửa còn lại theo khoảng cách tới đơn vị dẫn đầu khối; tối đa "
                    + points(leader.max());
        } else if (method instanceof Method.StepBonus step) {
            return "Trên " + Points.plain(step.threshold()) + percent(step.measure()) + ": "
                    + (step.initial().signum() == 0 ? "" : points(step.initial()) + " và ")
                    + points(step.points()) + " mỗi " + Points.plain(step.step()) + " vượt" + most(step.cap());
        } else if (method instanceof Method.AwardBonus award) {
            return prizes(award.prizes()) + most(award.cap());
        } else if (method instanceof Method.BestOf) {
            return "Lấy mức cao nhất trong các mục dưới đây";
        }
        return "Nếu có: không tính các mục dưới đây";
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
    private static String range(Range range) {
        String from =
                range.from() == null ? "" : (range.fromInclusive() ? "từ " : "trên ") + Points.plain(range.from());
        String to = range.to() == null ? "" : (range.toInclusive() ? "đến " : "dưới ") + Points.plain(range.to());
        if (range.from() == null || range.to() == null) {
            return from + to;
        }
        if (range.from().compareTo(range.to()) == 0) {
            return "đúng " + Points.plain(range.from());
        }
        return from + (range.toInclusive() ? " " : " đến ") + to;
    }

    private static String prizes(List<Prize> prizes) {
        return prizes.stream()
                .map(prize -> prize.title() + ": " + points(prize.points()))
                .collect(Collectors.joining("; "));
    }

    private static String source(Source source) {
        return switch (source) {
            case SUBMISSION -> "";
            case REGISTER -> " (theo sổ tiếp nhận)";
            case INDEX -> " (theo chỉ số bên ngoài)";
        };
    }
}
