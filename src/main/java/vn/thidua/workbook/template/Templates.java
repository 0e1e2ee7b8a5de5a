package vn.thidua.workbook.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Level;

/** All blank forms of a campaign. */
public final class Templates {

    private final Campaign campaign;
    private final LastYear lastYear;

    public Templates(Campaign campaign, LastYear lastYear) {
        this.campaign = campaign;
        this.lastYear = lastYear;
    }

    /** The kinds of form that the campaign has a use for. */
    public List<TemplateKind> kinds() {
        List<TemplateKind> kinds = new ArrayList<>(List.of(TemplateKind.values()));
        boolean nominated = campaign.due(InputKind.NOMINATION).isPresent()
                || campaign.awards().stream()
                        .anyMatch(award -> award.recipients() == AwardRule.RecipientKind.INDIVIDUAL);
        if (!nominated) {
            kinds.remove(TemplateKind.NOMINATION);
        }
        if (campaign.blocs().stream().noneMatch(bloc -> new OwnerForm(campaign, bloc).asks())) {
            kinds.remove(TemplateKind.INDEX);
        }
        if (!campaign.appraisal().takes(Level.COUNCIL)) {
            kinds.remove(TemplateKind.CORRECTION);
        }
        if (!BallotForm.asked(campaign)) {
            kinds.remove(TemplateKind.BALLOT);
        }
        if (!RegisterForms.asksForDiscipline(campaign)) {
            kinds.remove(TemplateKind.DISCIPLINE);
        }
        if (!RegisterForms.asksForEarlierYears(campaign)) {
            kinds.remove(TemplateKind.PAST_AWARD);
        }
        if (campaign.indicators().isEmpty() && campaign.due(InputKind.PACT).isEmpty()) {
            kinds.remove(TemplateKind.PACT);
        }
        if (campaign.indicators().isEmpty()
                && campaign.due(InputKind.PACT_REPORT).isEmpty()) {
            kinds.remove(TemplateKind.PACT_REPORT);
        }
        if (campaign.earlier().previous() != null) {
            kinds.remove(TemplateKind.PAST_TABLE);
        }
        if (campaign.due(InputKind.ACTIVITY).isEmpty()) {
            kinds.remove(TemplateKind.ACTIVITY);
        }
        return List.copyOf(kinds);
    }

    /**
     * Makes forms one at a time.
     *
     * @param chosen whom they are for: forms of a whole bloc are made where all of its agencies are chosen, those of the
     *     whole campaign where all agencies are
     */
    public void write(Collection<TemplateKind> wanted, Predicate<Agency> chosen, Consumer<TemplateFile> target) {
        for (Bloc bloc : campaign.blocs()) {
            for (TemplateKind kind : wanted) {
                bloc.members().stream().filter(chosen).forEach(agency -> ofAgency(kind, bloc, agency, target));
                if (bloc.members().stream().allMatch(chosen)) {
                    ofBloc(kind, bloc, target);
                }
            }
        }
        if (campaign.blocs().stream().flatMap(bloc -> bloc.members().stream()).allMatch(chosen)) {
            wanted.forEach(kind -> ofCampaign(kind, target));
        }
    }

    private void ofCampaign(TemplateKind kind, Consumer<TemplateFile> target) {
        if (kind == TemplateKind.REGISTER) {
            target.accept(new TemplateFile(kind.word() + ".xlsx", ListForms.register(campaign)));
        } else if (kind == TemplateKind.DECISIONS) {
            target.accept(new TemplateFile(kind.word() + ".xlsx", DecisionForm.write(campaign)));
        }
    }

    private void ofBloc(TemplateKind kind, Bloc bloc, Consumer<TemplateFile> target) {
        String name = bloc.code() + "/" + kind.word() + "-" + bloc.code() + ".xlsx";
        if (kind == TemplateKind.MATRIX) {
            target.accept(new TemplateFile(name, MatrixForm.write(campaign, bloc)));
        } else if (kind == TemplateKind.CORRECTION && campaign.appraisal().takes(Level.COUNCIL)) {
            target.accept(new TemplateFile(name, CorrectionForm.write(campaign, bloc)));
        } else if (kind == TemplateKind.BALLOT) {
            target.accept(new TemplateFile(name, BallotForm.write(campaign, bloc)));
        } else if (kind == TemplateKind.DISCIPLINE) {
            target.accept(new TemplateFile(name, RegisterForms.discipline(campaign, bloc)));
        } else if (kind == TemplateKind.PAST_AWARD) {
            target.accept(new TemplateFile(name, RegisterForms.pastAwards(campaign, bloc)));
        } else if (kind == TemplateKind.PAST_TABLE) {
            target.accept(new TemplateFile(name, PastResultForm.write(campaign, bloc)));
        } else if (kind == TemplateKind.INDEX && new OwnerForm(campaign, bloc).asks()) {
            target.accept(new TemplateFile(name, new OwnerForm(campaign, bloc).write()));
        }
    }

    private void ofAgency(TemplateKind kind, Bloc bloc, Agency agency, Consumer<TemplateFile> target) {
        String name = bloc.code() + "/" + agency.code() + "-" + kind.word() + ".xlsx";
        if (kind == TemplateKind.SELF_SCORE) {
            target.accept(new TemplateFile(name, SelfScoreForm.write(campaign, bloc, agency, lastYear)));
        } else if (kind == TemplateKind.APPRAISAL) {
            target.accept(new TemplateFile(name, AppraisalForm.write(campaign, bloc, agency)));
        } else if (kind == TemplateKind.NOMINATION) {
            target.accept(new TemplateFile(name, ListForms.nominations(campaign, agency)));
        } else if (kind == TemplateKind.PACT) {
            target.accept(new TemplateFile(name, PactForm.signed(campaign, agency)));
        } else if (kind == TemplateKind.PACT_REPORT) {
            target.accept(new TemplateFile(name, PactForm.report(campaign, agency)));
        } else if (kind == TemplateKind.ACTIVITY) {
            target.accept(new TemplateFile(name, ActivityForm.write(campaign, agency)));
        }
    }
}
