package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Section;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.reconcile.ActivitySums;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scoring;
import vn.thidua.score.WorkedCard;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.Inflation;

/**
 * Explains every number of a bloc's table. Nothing is told before it is asked for; the scores of the bloc are worked once
 * more when the first of them is.
 */
public final class BlocExplanations {

    private final Sources sources;
    private final CriterionTelling criteria;
    private final SumTelling sums;
    private final RankTelling ranks;
    private final UnrankedTelling unranked;
    private final ClassTelling classes;
    private final AwardTelling awards;
    private final BreakTelling breaks;
    private final StakeTelling stakes;
    private final YearsTelling years;
    private final InflationTelling inflation;
    private final UndertakingTelling undertakings;
    private final BlocTelling bloc;
    private final Robustness robustness;
    private @Nullable Map<String, WorkedCard> worked;

    public BlocExplanations(Sources sources) {
        this(sources, RankRanges.of(sources.table(), sources.breaks()));
    }

    /** @param robustness of the same table */
    public BlocExplanations(Sources sources, Robustness robustness) {
        this.robustness = robustness;
        this.sources = sources;
        this.criteria = new CriterionTelling(sources);
        this.sums = new SumTelling(sources);
        this.ranks = new RankTelling(sources);
        this.unranked = new UnrankedTelling(sources);
        this.classes = new ClassTelling(sources);
        this.awards = new AwardTelling(sources);
        this.breaks = new BreakTelling(sources);
        this.stakes = new StakeTelling(sources.amounts());
        this.years = new YearsTelling(sources.amounts());
        this.inflation = new InflationTelling(sources);
        this.undertakings = new UndertakingTelling(sources);
        this.bloc = new BlocTelling(sources);
    }

    /** All there is to tell of an agency: rank, class, awards, total, how sure the rank is, what is still open. */
    public Explanation agency(String agency) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(rank(agency));
        awardClass(agency).ifPresent(parts::add);
        parts.addAll(awards(agency));
        parts.addAll(scores(agency));
        votes(agency).ifPresent(parts::add);
        range(agency).ifPresent(parts::add);
        if (sources.years().before() != null) {
            years(agency).ifPresent(parts::add);
        }
        pact(agency).ifPresent(parts::add);
        parts.addAll(breaks(agency));
        parts.addAll(stakes(agency));
        return Explanation.of(sources.name(agency), "").madeOf(parts);
    }

    /** The total with its sections; of the unranked the sections alone, since no table quotes their totals. */
    private List<Explanation> scores(String agency) {
        Optional<Explanation> total = total(agency, Party.FINAL);
        return total.isEmpty()
                ? List.of()
                : sources.standing(agency).rank() == null ? total.get().parts() : List.of(total.get());
    }

    /** Empty if the party gave no total. */
    public Optional<Explanation> total(String agency, Party party) {
        Standing standing = sources.standing(agency);
        boolean given = switch (party) {
            case SELF -> standing.card().selfTotal() != null;
            case APPRAISED -> standing.card().appraisedTotal() != null;
            case FINAL -> standing.card().finalTotal() != null;
        };
        return given ? Optional.of(sums.total(standing.card(), party, told(standing, party))) : Optional.empty();
    }

    /** @param section its code; the sum of what the party gave below it */
    public Explanation section(String agency, String section, Party party) {
        Standing standing = sources.standing(agency);
        Section found = sources.rubric()
                .allSections()
                .filter(candidate -> candidate.code().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section of the table: " + section));
        return sums.section(standing.card(), found, party, told(standing, party));
    }

    /** All criteria of the table, each in a few sentences with its cells: cheap enough for all agencies of a bloc. */
    public List<Explanation> criteria(String agency) {
        Standing standing = sources.standing(agency);
        WorkedCard card = worked(standing);
        Map<String, CriterionScore> scores =
                standing.card().criteria().stream().collect(toMap(CriterionScore::criterion, Function.identity()));
        return sources.rubric()
                .allCriteria()
                .map(criterion -> criteria.brief(criterion, requireNonNull(scores.get(criterion.code())), card))
                .toList();
    }

    /** What counts, and what each party gave. */
    public Explanation criterion(String agency, String criterion) {
        return criterion(sources.standing(agency), criterionOf(criterion));
    }

    /** What one level gave. */
    public Explanation criterion(String agency, String criterion, Level level) {
        Standing standing = sources.standing(agency);
        Criterion found = criterionOf(criterion);
        return criteria.of(level, found, score(standing, found), worked(standing));
    }

    private Criterion criterionOf(String code) {
        return sources.rubric()
                .criterion(code)
                .orElseThrow(() -> new IllegalArgumentException("No criterion of the table: " + code));
    }

    private Explanation criterion(Standing standing, Criterion criterion) {
        return criteria.tell(criterion, score(standing, criterion), worked(standing));
    }

    private static CriterionScore score(Standing standing, Criterion criterion) {
        return standing.card().criterion(criterion.code()).orElseThrow();
    }

    /** What is told of the criteria below a sum; nothing of those of which the party says nothing. */
    private Function<Criterion, Stream<Explanation>> told(Standing standing, Party party) {
        return criterion -> {
            CriterionScore score = score(standing, criterion);
            if (party == Party.FINAL) {
                return Stream.of(criteria.brief(criterion, score, worked(standing)));
            }
            return party.score(score) == null
                    ? Stream.empty()
                    : Stream.of(criteria.of(party.level(), criterion, score, worked(standing)));
        };
    }

    private WorkedCard worked(Standing standing) {
        Map<String, WorkedCard> known = worked;
        if (known == null) {
            known = new HashMap<>();
            for (WorkedCard card : new Scoring(sources.campaign())
                    .work(
                            sources.table().bloc(),
                            sources.compared().dossiers(),
                            sources.compared().appraisers())) {
                known.put(card.card().agency(), card);
            }
            worked = known;
        }
        return known.getOrDefault(standing.agency().code(), new WorkedCard(standing.card(), Map.of()));
    }

    /** The rank, or why there is none. */
    public Explanation rank(String agency) {
        Standing standing = sources.standing(agency);
        return standing.rank() == null ? unranked.tell(standing) : ranks.tell(standing);
    }

    public Optional<Explanation> awardClass(String agency) {
        Standing standing = sources.standing(agency);
        return standing.awardClass() == null ? Optional.empty() : Optional.of(classes.tell(standing));
    }

    /** Each award that the agency was considered for, those passed over included. */
    public List<Explanation> awards(String agency) {
        return awards.of(sources.standing(agency)).toList();
    }

    public Explanation award(AwardTrace trace, AwardTrace.Considered candidate) {
        return awards.tell(trace, candidate);
    }

    public Explanation quota(AwardTrace trace) {
        return awards.quota(trace);
    }

    public Optional<Explanation> votes(String agency) {
        Standing standing = sources.standing(agency);
        return standing.votes() == null ? Optional.empty() : Optional.of(ranks.votes(standing));
    }

    /** Empty for the unranked, and where votes rank. */
    public Optional<Explanation> range(String agency) {
        return robustness.of(agency).map(RangeTelling::tell);
    }

    public List<Explanation> breaks(String agency) {
        return sources.breaks().breaks().stream()
                .filter(aged -> aged.found().agency().equals(agency))
                .map(breaks::tell)
                .toList();
    }

    public Explanation of(Aged aged) {
        return breaks.tell(aged);
    }

    public List<Explanation> stakes(String agency) {
        return sources.breaks().stakes().stream()
                .filter(stake -> stake.agency().equals(agency))
                .map(stakes::tell)
                .toList();
    }

    public Explanation of(Stake stake) {
        return stakes.tell(stake);
    }

    /** How far the agency kept its pact; empty if it neither signed nor reported one. */
    public Optional<Explanation> pact(String agency) {
        return undertakings.pact(agency);
    }

    /** An activity with its people and money. */
    public Explanation of(ActivityLine activity) {
        return undertakings.activity(activity);
    }

    /** The number of some activities, the people and the money. */
    public List<Explanation> sum(ActivitySums.Sum sum, Predicate<ActivityLine> which) {
        return undertakings.sum(sum, which);
    }

    /** The agency beside the years before; empty for one that the comparison leaves out. */
    public Optional<Explanation> years(String agency) {
        return sources.years().of(agency).map(years::tell);
    }

    /** How far the agency's self-scores lay above what counted: by year, then by criterion. */
    public List<Explanation> inflation(String agency) {
        return sources.years().inflation().of(agency).stream()
                .flatMap(one -> Stream.concat(
                        one.years().stream().map(inflation::year),
                        one.criteria().stream().map(line -> inflation.criterion(agency, line))))
                .toList();
    }

    public Explanation of(Inflation.OfAppraiser appraiser) {
        return inflation.appraiser(appraiser);
    }

    /** From how many lines on a mean of differences tells something. */
    public Explanation linesFrom() {
        return inflation.linesFrom(sources.years().inflation().linesFrom());
    }

    public Explanation members() {
        return bloc.members();
    }

    public Explanation ranked() {
        return bloc.ranked();
    }

    /** Papers issued, returned and valid; none where no ballot counts. */
    public List<Explanation> papers() {
        BallotCount ballot = sources.table().ballot();
        return ballot == null ? List.of() : bloc.papers(ballot);
    }
}
