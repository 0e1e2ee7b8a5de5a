package vn.thidua.standing;

import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;

/**
 * All that a campaign's outputs are made of.
 *
 * @param campaignTraces how the awards of the whole campaign were considered
 * @param weighty how many open questions could still change a result, by the code of their bloc
 */
public record Results(
        Campaign campaign,
        Docket docket,
        List<BlocStandings> blocs,
        List<AwardTrace> campaignTraces,
        Map<String, Integer> weighty) {

    public Results {
        blocs = List.copyOf(blocs);
        campaignTraces = List.copyOf(campaignTraces);
        weighty = Map.copyOf(weighty);
    }

    /** Without awards of the whole campaign, and with nothing open that could change a result. */
    public Results(Campaign campaign, Docket docket, List<BlocStandings> blocs) {
        this(campaign, docket, blocs, List.of(), Map.of());
    }

    /** What was received of the members of each bloc, by its code; of a single bloc also what is of no single member. */
    public Map<String, List<FiledSubmission>> received() {
        Bloc only = blocs.size() == 1 ? blocs.get(0).bloc() : null;
        return only == null
                ? campaign.byBloc(docket.submissions(), FiledSubmission::agency)
                : Map.of(
                        only.code(),
                        docket.submissions().stream()
                                .filter(submission -> submission.agency() == null
                                        || only.member(submission.agency()).isPresent())
                                .toList());
    }

    /** What is missing of the members of each bloc, by its code. */
    public Map<String, List<MissingInput>> missing() {
        return campaign.byBloc(docket.missing(), MissingInput::agency);
    }
}
