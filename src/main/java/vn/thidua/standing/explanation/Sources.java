package vn.thidua.standing.explanation;

import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dossier;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.years.BlocYears;

/**
 * What a bloc's table was made of, and what was made of it.
 *
 * @param docket the files received, those of the bloc among them
 * @param compared the lines that count, with their cells
 * @param campaignTraces how the awards of the whole campaign were considered
 */
public record Sources(
        Campaign campaign,
        Docket docket,
        BlocStandings table,
        ComparedDossiers compared,
        BlocBreaks breaks,
        BlocYears years,
        List<AwardTrace> campaignTraces) {

    public Sources {
        campaignTraces = List.copyOf(campaignTraces);
    }

    Rubric rubric() {
        return table.bloc().rubric();
    }

    /** @throws IllegalArgumentException if the agency is no member of the bloc */
    Standing standing(String agency) {
        return table.standings().stream()
                .filter(standing -> standing.agency().code().equals(agency))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member of the bloc: " + agency));
    }

    Dossier dossier(String agency) {
        return compared.dossiers().stream()
                .filter(dossier -> dossier.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No dossier of " + agency));
    }

    String name(String agency) {
        return table.bloc().member(agency).map(Agency::name).orElse(agency);
    }

    Amounts amounts() {
        return new Amounts(campaign.rounding());
    }
}
