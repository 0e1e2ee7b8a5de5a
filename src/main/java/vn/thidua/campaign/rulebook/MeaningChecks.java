package vn.thidua.campaign.rulebook;

import java.util.List;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The checks in the order in which an author meets what they are about: the campaign, then its rubrics. */
final class MeaningChecks {

    static final List<MeaningCheck> ALL = List.of(
            new IdIsFolderNameCheck(),
            new DatesExistCheck(),
            new PeriodLiesInYearCheck(),
            new ZoneExistsCheck(),
            new DisplayScaleWithinCalculationCheck(),
            new CampaignCodesUniqueCheck(),
            new MembersUniqueCheck(),
            new LeadersAreMembersCheck(),
            new HeadsHaveAppraisersCheck(),
            new AwaitedCouncilIsALevelCheck(),
            new RotationFitsSuccessionCheck(),
            new DisciplineFormsDifferCheck(),
            new ThresholdsFallCheck(),
            new AwardReferencesExistCheck(),
            new QuotaIsCountOrPercentCheck(),
            new SizesDoNotOverlapCheck(),
            new QuotaFitsScopeCheck(),
            new TieBreakCodesExistCheck(),
            new BallotCandidatesFitModeCheck(),
            new LastYearIsKnownCheck(),
            new DecisionsAreKnownCheck(),
            new PreviousIsAnotherCampaignCheck(),
            new ReorganisedByPeriodEndCheck(),
            new ReorganisedOnceCheck(),
            new ReorganisationsLeadToMembersCheck(),
            new ReorganisedUnitsAreGoneCheck(),
            new ColourStandsOutCheck(),
            new LogoIsPictureCheck(),
            new IndicatorNamesUniqueCheck(),
            new IndicatorRulesExistCheck(),
            new TellersAreOfOneBlocCheck(),
            new RubricCodesUniqueCheck(),
            new FormerCodesUniqueCheck(),
            new RuleHasOwnCodeCheck(),
            new SectionHoldsOneKindCheck(),
            new MaximaAddUpCheck(),
            new EarnedPointsWithinBaseCheck(),
            new FloorNotAboveBaseCheck(),
            new BoundsAreSoundCheck(),
            new BandsCoverAllValuesCheck(),
            new OnlyIfNoneRulesExistCheck(),
            new PartsTakeEffectAndSourceCheck(),
            new BreachesAreSoundCheck(),
            new EnglishNamesAreOfTheBookCheck());

    private MeaningChecks() {}

    static List<Mistake> mistakes(RuleBook book) {
        return ALL.stream().flatMap(check -> check.mistakes(book)).toList();
    }
}
