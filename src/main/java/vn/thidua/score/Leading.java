package vn.thidua.score;

import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.reconcile.Dossier;

/** Whose figures can be the bloc's best, by the campaign's setting. */
final class Leading {

    private final Campaign campaign;
    private final Bloc bloc;
    private final LeaderSet set;

    Leading(Campaign campaign, Bloc bloc) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.set = campaign.standing().leaders();
    }

    boolean possible(Dossier dossier) {
        return (set.vetoed() || Vetoes.of(bloc.rubric(), dossier).isEmpty())
                && (set.notEligible() || eligible(dossier))
                && (set.absent() || dossier.selfReceived())
                && (set.provisional() || appraised(dossier));
    }

    private boolean eligible(Dossier dossier) {
        Eligibility eligibility = campaign.eligibility();
        return eligibility == null
                || bloc.member(dossier.agency())
                        .map(agency -> eligibility.admits(agency, campaign.to()))
                        .orElse(true);
    }

    private static boolean appraised(Dossier dossier) {
        return !dossier.appraisedScores().isEmpty()
                || !dossier.appraisedQuantities().isEmpty()
                || !dossier.corrections().isEmpty();
    }
}
