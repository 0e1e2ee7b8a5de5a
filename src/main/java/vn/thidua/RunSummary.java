package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.inbox.Stray;
import vn.thidua.reconcile.FileState;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;

/** What became of each campaign of a run, for programs rather than people. */
@Component
class RunSummary {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private final boolean dry;

    enum State {
        /** Something differs from what was published before, and is published. */
        PUBLISHED,
        /** What is published is as before, byte by byte. */
        UNCHANGED,
        /** A dry run: all was worked out, nothing was published. */
        DRY_RUN,
        /** Nothing was published; what was published before stands. */
        FAILED
    }

    /**
     * One campaign.
     *
     * @param received files that are reported, refused ones among them
     * @param accepted files that count, with or without warnings
     * @param missing inputs that are due and not there
     * @param leaders codes of the agencies of rank 1 by the code of their bloc
     * @param error why it failed
     */
    record Outcome(
            String campaign,
            State state,
            long received,
            long accepted,
            long refused,
            long missing,
            Map<String, List<String>> leaders,
            @Nullable String error) {}

    RunSummary(Run run) {
        dry = run.dry();
    }

    void published(Results results, boolean changed) {
        Map<String, List<String>> leaders = new TreeMap<>();
        results.blocs().forEach(bloc -> leaders.put(bloc.bloc().code(), leaders(bloc)));
        outcomes.add(new Outcome(
                results.campaign().id(),
                state(changed),
                results.docket().submissions().size(),
                results.docket().submissions().stream()
                        .filter(submission -> submission.state() == FileState.ACCEPTED
                                || submission.state() == FileState.ACCEPTED_WITH_WARNINGS)
                        .count(),
                results.docket().refused(),
                results.docket().missing().size(),
                leaders,
                null));
    }

    private State state(boolean changed) {
        if (dry) {
            return State.DRY_RUN;
        }
        return changed ? State.PUBLISHED : State.UNCHANGED;
    }

    void failed(Campaign campaign, List<Throwable> failures) {
        String error = failures.isEmpty() ? null : FailureReport.sentence(failures.get(0));
        outcomes.add(new Outcome(campaign.id(), State.FAILED, 0, 0, 0, 0, Map.of(), error));
    }

    void strays(List<Stray> found) {
        strays.addAll(found.stream().map(Stray::toString).toList());
    }

    /** What lies in the inbox and belongs to no campaign. */
    List<String> strays() {
        return List.copyOf(strays);
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    private static List<String> leaders(BlocStandings bloc) {
        return bloc.standings().stream()
                .filter(standing -> standing.rank() != null && standing.rank() == 1)
                .map(standing -> standing.agency().code())
                .toList();
    }
}
