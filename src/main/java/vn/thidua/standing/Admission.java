package vn.thidua.standing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Eligibility;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;

/** Who is ranked; the first reason against it is the one that is told. */
final class Admission {

    private final Campaign campaign;
    private final Set<String> refusedAgencies;

    Admission(Campaign campaign, Set<String> refusedAgencies) {
        this.campaign = campaign;
        this.refusedAgencies = refusedAgencies;
    }

    Contender admit(Agency agency, Dossier dossier, Scorecard card) {
        return new Contender(agency, dossier, card, reason(agency, dossier, card));
    }

    private @Nullable UnrankedReason reason(Agency agency, Dossier dossier, Scorecard card) {
        if (!dossier.selfReceived() || card.finalTotal() == null) {
            return refusedAgencies.contains(agency.code()) ? UnrankedReason.REFUSED : UnrankedReason.NOT_RECEIVED;
        }
        if (!card.vetoes().isEmpty()) {
            return UnrankedReason.VETO;
        }
        Eligibility eligibility = campaign.eligibility();
        return eligibility == null || eligibility.admits(agency, campaign.to()) ? null : UnrankedReason.NOT_ELIGIBLE;
    }
}
