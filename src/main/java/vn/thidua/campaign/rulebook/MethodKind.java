package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Prize;
import vn.thidua.campaign.Method.VolumeRow;
import vn.thidua.campaign.Rule;

/** The values of the key {@code method}, and how each one's own keys become a {@link Method}. */
enum MethodKind {
    DIRECT {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.Direct(rule.decimal("max", reader.base()));
        }
    },
    YES_NO {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.YesNo(rule.decimal("points"), rule.decimal("otherwise", BigDecimal.ZERO));
        }
    },
    COUNT_RATE {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.CountRate(rule.decimal("rate"), rule.decimalOrNull("cap"));
        }
    },
    DEDUCT_PER_CASE {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.DeductPerCase(rule.decimal("perCase"), rule.decimalOrNull("cap"));
        }
    },
    DEDUCT_ONCE {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.DeductOnce(rule.decimal("points"));
        }
    },
    BANDS {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.Bands(rule.choice("measure", Measure.ACTUAL), Bounds.bands(rule));
        }
    },
    VOLUME_BANDS {
        @Override
        Method read(Entry rule, RuleReader reader) {
            List<VolumeRow> rows = rule.list("rows").stream()
                    .map(row -> new VolumeRow(Bounds.range(row), Bounds.bands(row)))
                    .toList();
            return new Method.VolumeBands(rows);
        }
    },
    PRO_RATA {
        @Override
        Method read(Entry rule, RuleReader reader) {
            Measure measure = rule.choice("measure", Measure.RATIO);
            return new Method.ProRata(measure, rule.decimal("pointsPerPercent"), rule.decimal("max"));
        }
    },
    LEADER {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.Leader(rule.decimal("max"));
        }
    },
    STEP_BONUS {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.StepBonus(
                    rule.choice("measure", Measure.ACTUAL),
                    rule.decimal("threshold"),
                    rule.decimal("step"),
                    rule.decimal("points"),
                    rule.decimal("initial", BigDecimal.ZERO),
                    rule.decimalOrNull("cap"));
        }
    },
    AWARD_BONUS {
        @Override
        Method read(Entry rule, RuleReader reader) {
            List<Prize> prizes = rule.list("prizes").stream()
                    .map(prize -> new Prize(prize.text("code"), prize.text("title"), prize.decimal("points")))
                    .toList();
            return new Method.AwardBonus(prizes, rule.decimalOrNull("cap"));
        }
    },
    BEST_OF {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.BestOf(parts(rule, reader));
        }
    },
    WAIVER {
        @Override
        Method read(Entry rule, RuleReader reader) {
            return new Method.Waiver(parts(rule, reader));
        }
    };

    /** The method of the rule whose entry this is; its keys were checked against the schema. */
    abstract Method read(Entry rule, RuleReader reader);

    private static List<Rule> parts(Entry rule, RuleReader reader) {
        return rule.list("rules").stream().map(reader.within(rule)::read).toList();
    }
}
