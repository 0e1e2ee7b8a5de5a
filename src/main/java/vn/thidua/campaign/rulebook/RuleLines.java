package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Method.Prize;
import vn.thidua.campaign.Method.VolumeRow;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

/** The lines that write a criterion's rules: one where there is nothing to list, otherwise a block. */
final class RuleLines {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final Criterion criterion;

    RuleLines(Criterion criterion) {
        this.criterion = criterion;
    }

    /** @param part whether the rule is combined by another, which then has the effect and the source */
    List<String> of(Rule rule, boolean part, int depth) {
        String indent = "  ".repeat(depth);
        List<String> keys = keys(rule, part);
        List<String> block = block(rule, depth + 1);
        if (block.isEmpty()) {
            return List.of(indent + "- {" + String.join(", ", keys) + "}");
        }
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            lines.add(indent + (lines.isEmpty() ? "- " : "  ") + key);
        }
        lines.addAll(block);
        return lines;
    }

    private List<String> keys(Rule rule, boolean part) {
        Method method = rule.method();
        List<String> keys = new ArrayList<>();
        boolean plainDirect = method instanceof Method.Direct direct
                && criterion.rules().size() == 1
                && rule.code().equals(criterion.code())
                && rule.title().equals(criterion.title())
                && direct.max().compareTo(criterion.base()) == 0;
        if (!plainDirect) {
            keys.add("code: " + RubricWriter.scalar(rule.code()));
            keys.add("title: " + RubricWriter.scalar(rule.title()));
        }
        if (rule.unit() != null) {
            keys.add("unit: " + RubricWriter.scalar(Objects.requireNonNull(rule.unit())));
        }
        keys.add("method: " + kind(method));
        if (!part && rule.effect() != byDefault(method)) {
            keys.add("effect: " + rule.effect());
        }
        if (!part && rule.source() != Source.SUBMISSION) {
            keys.add("source: " + rule.source());
        }
        if (rule.breaches() != null && !rule.breaches().equals(Breaches.ALL)) {
            keys.add("breaches: {" + breaches(rule.breaches()) + "}");
        }
        if (!rule.onlyIfNone().isEmpty()) {
            keys.add("onlyIfNone: " + RubricWriter.list(rule.onlyIfNone()));
        }
        own(method, keys);
        if (rule.assumed()) {
            keys.add("assumed: true");
        }
        return keys;
    }

    private static String breaches(Breaches breaches) {
        List<String> keys = new ArrayList<>();
        Stream.ofNullable(breaches.from()).forEach(form -> keys.add("from: " + form.code()));
        Stream.ofNullable(breaches.to()).forEach(form -> keys.add("to: " + form.code()));
        if (!breaches.selfDetected()) {
            keys.add("selfDetected: LEFT_OUT");
        }
        return String.join(", ", keys);
    }

    /** DeductPerCase is DEDUCT_PER_CASE. */
    private static String kind(Method method) {
        return method.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static Effect byDefault(Method method) {
        return method instanceof Method.Direct || method instanceof Method.ProRata || method instanceof Method.Leader
                ? Effect.EARN
                : Effect.ADJUST;
    }

    private void own(Method method, List<String> keys) {
        if (method instanceof Method.Direct direct) {
            number(keys, "max", direct.max(), criterion.base());
        } else if (method instanceof Method.YesNo yesNo) {
            number(keys, "points", yesNo.points(), null);
            number(keys, "otherwise", yesNo.otherwise(), ZERO);
        } else if (method instanceof Method.CountRate count) {
            number(keys, "rate", count.rate(), null);
            number(keys, "cap", count.cap(), null);
        } else if (method instanceof Method.DeductPerCase deduct) {
            number(keys, "perCase", deduct.perCase(), null);
            number(keys, "cap", deduct.cap(), null);
        } else if (method instanceof Method.DeductOnce deduct) {
            number(keys, "points", deduct.points(), null);
        } else if (method instanceof Method.Bands bands) {
            measure(keys, bands.measure(), Measure.ACTUAL);
        } else if (method instanceof Method.ProRata proRata) {
            measure(keys, proRata.measure(), Measure.RATIO);
            number(keys, "pointsPerPercent", proRata.pointsPerPercent(), null);
            number(keys, "max", proRata.max(), null);
        } else if (method instanceof Method.Leader leader) {
            number(keys, "max", leader.max(), null);
        } else if (method instanceof Method.StepBonus step) {
            measure(keys, step.measure(), Measure.ACTUAL);
            number(keys, "threshold", step.threshold(), null);
            number(keys, "initial", step.initial(), ZERO);
            number(keys, "step", step.step(), null);
            number(keys, "points", step.points(), null);
            number(keys, "cap", step.cap(), null);
        } else if (method instanceof Method.AwardBonus award) {
            number(keys, "cap", award.cap(), null);
        }
    }

    private static void number(
            List<String> keys, String key, @Nullable BigDecimal value, @Nullable BigDecimal byDefault) {
        if (value != null && (byDefault == null || value.compareTo(byDefault) != 0)) {
            keys.add(key + ": " + RubricWriter.number(value));
        }
    }

    private static void measure(List<String> keys, Measure measure, Measure byDefault) {
        if (measure != byDefault) {
            keys.add("measure: " + measure);
        }
    }

    private List<String> block(Rule rule, int depth) {
        String indent = "  ".repeat(depth);
        List<String> lines = new ArrayList<>();
        if (rule.method() instanceof Method.Bands bands) {
            lines.add(indent + "bands:");
            bands.bands().forEach(band -> lines.add(indent + "  - {" + band(band) + "}"));
        } else if (rule.method() instanceof Method.VolumeBands volume) {
            lines.add(indent + "rows:");
            volume.rows().forEach(row -> lines.addAll(row(row, indent + "  ")));
        } else if (rule.method() instanceof Method.AwardBonus award) {
            lines.add(indent + "prizes:");
            award.prizes().forEach(prize -> lines.add(indent + "  - {" + prize(prize) + "}"));
        } else if (!rule.method().parts().isEmpty()) {
            lines.add(indent + "rules:");
            rule.method().parts().forEach(part -> lines.addAll(of(part, true, depth + 1)));
        }
        return lines;
    }

    private static List<String> row(VolumeRow row, String indent) {
        List<String> lines = new ArrayList<>();
        for (String bound : bounds(row.volume())) {
            lines.add(indent + (lines.isEmpty() ? "- " : "  ") + bound);
        }
        lines.add(indent + (lines.isEmpty() ? "- " : "  ") + "bands:");
        row.bands().forEach(band -> lines.add(indent + "    - {" + band(band) + "}"));
        return lines;
    }

    private static String band(Band band) {
        List<String> keys = bounds(band.range());
        keys.add("points: " + RubricWriter.number(band.points()));
        if (band.assumed()) {
            keys.add("assumed: true");
        }
        return String.join(", ", keys);
    }

    private static List<String> bounds(Range range) {
        List<String> keys = new ArrayList<>();
        number(keys, range.fromInclusive() ? "from" : "over", range.from(), null);
        number(keys, range.toInclusive() ? "upTo" : "below", range.to(), null);
        return keys;
    }

    private static String prize(Prize prize) {
        return "code: %s, title: %s, points: %s"
                .formatted(
                        RubricWriter.scalar(prize.code()),
                        RubricWriter.scalar(prize.title()),
                        RubricWriter.number(prize.points()));
    }
}
