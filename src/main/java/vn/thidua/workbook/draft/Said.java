package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Source;

/**
 * What a sentence says about how points follow.
 *
 * @param method a combining one still without its parts
 * @param unit what is counted, {@code null} if it does not say
 * @param breaches which entries of the register of discipline count, {@code null} unless that is the source
 * @param doubts what was understood without being said, a sentence each; empty if all is certain
 */
record Said(
        Method method,
        Effect effect,
        @Nullable String unit,
        Source source,
        @Nullable Breaches breaches,
        List<String> onlyIfNone,
        boolean assumed,
        List<String> doubts) {

    Said {
        onlyIfNone = List.copyOf(onlyIfNone);
        doubts = List.copyOf(doubts);
    }

    static Said of(Method method, Effect effect, @Nullable String unit) {
        return new Said(method, effect, unit, Source.SUBMISSION, null, List.of(), false, List.of());
    }

    static Said earn(Method method) {
        return of(method, Effect.EARN, null);
    }

    static Said adjust(Method method) {
        return of(method, Effect.ADJUST, null);
    }

    /** The same, with a reading that was not said. */
    Said doubted(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Said(method, effect, unit, source, breaches, onlyIfNone, assumed, all);
    }

    /** The same, marked as a reading of ours. */
    Said asAssumed() {
        return new Said(method, effect, unit, source, breaches, onlyIfNone, true, doubts);
    }

    /** Completed by what the sentence says behind its method. */
    Said with(Tail tail) {
        return new Said(
                method,
                effect,
                tail.unit() == null ? unit : tail.unit(),
                tail.source(),
                tail.breaches(),
                tail.onlyIfNone(),
                assumed || tail.assumed(),
                doubts);
    }
}
