package vn.thidua.reconcile;

import java.util.List;

/**
 * What is to be said of a bloc's papers as such, whatever their scores are.
 *
 * @param late those that count and came late
 * @param faults what is wrong with others, or with rows of them
 * @param waivers what documents let go for members of the bloc
 */
public record Papers(List<LatePaper> late, List<PaperFault> faults, List<Waiver> waivers) {

    public static final Papers NONE = new Papers(List.of(), List.of(), List.of());

    public Papers {
        late = List.copyOf(late);
        faults = List.copyOf(faults);
        waivers = List.copyOf(waivers);
    }
}
