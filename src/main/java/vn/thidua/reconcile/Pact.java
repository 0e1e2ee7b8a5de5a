package vn.thidua.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.ingest.PactLine;

/**
 * What an agency signed and what it told of it (giao ước thi đua), each from its newest file that counts.
 *
 * @param outcomes of all targets, those that were signed first
 */
public record Pact(List<PactLine> signed, List<PactLine> reported, List<PactOutcome> outcomes) {

    public static final Pact NONE = new Pact(List.of(), List.of(), List.of());

    public Pact {
        signed = List.copyOf(signed);
        reported = List.copyOf(reported);
        outcomes = List.copyOf(outcomes);
    }

    /** With what became of the targets, by the campaign's indicators where the sheets do not say. */
    public static Pact of(Campaign campaign, List<PactLine> signed, List<PactLine> reported) {
        Map<String, PactLine> told = byKey(reported);
        Map<String, PactLine> promised = byKey(signed);
        List<PactOutcome> outcomes = new ArrayList<>();
        signed.forEach(line -> outcomes.add(outcome(campaign, line, told.get(line.key()), true)));
        reported.stream()
                .filter(line -> !promised.containsKey(line.key()))
                .forEach(line -> outcomes.add(outcome(campaign, line, line, signed.isEmpty())));
        return new Pact(signed, reported, outcomes);
    }

    public Achievement achievement() {
        return Achievement.of(outcomes);
    }

    /** The reported line about the same target, or {@code null}. */
    public @Nullable PactLine reported(PactLine line) {
        return reported.stream()
                .filter(other -> other.key().equals(line.key()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, PactLine> byKey(List<PactLine> lines) {
        Map<String, PactLine> byKey = new HashMap<>();
        lines.forEach(line -> byKey.putIfAbsent(line.key(), line));
        return byKey;
    }

    private static PactOutcome outcome(
            Campaign campaign, PactLine promised, @Nullable PactLine told, boolean measured) {
        Indicator indicator = campaign.indicator(promised.indicator()).orElse(null);
        return new PactOutcome(
                promised.agency(),
                promised.indicator(),
                indicator == null ? promised.title() : indicator.title(),
                promised.unit(),
                Stream.of(promised.direction(), told == null ? null : told.direction())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(indicator == null ? Direction.AT_LEAST : indicator.direction()),
                promised.plan(),
                told != null && promised.sameUnit(told) ? told.actual() : null,
                measured);
    }
}
