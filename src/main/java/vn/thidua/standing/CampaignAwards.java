package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.OnRecord;
import vn.thidua.score.ScoreText;

/**
 * The awards of a whole campaign, such as the government's flag: candidates of all blocs in the order of rank; equals in it
 * by their share of the table's maximum if all stand under the same table, otherwise left to the council.
 */
public final class CampaignAwards {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Campaign campaign;
    private final List<BlocStandings> blocs;
    private final Map<String, OnRecord> onRecord;
    private final List<AwardRule> awards;
    private final Map<String, BlocStandings> blocOf = new HashMap<>();
    private final Map<String, Votes> votes = new HashMap<>();
    private final Proposals proposals = new Proposals();

    private CampaignAwards(Campaign campaign, List<BlocStandings> blocs, Map<String, OnRecord> onRecord) {
        this.onRecord = onRecord;
        this.campaign = campaign;
        this.blocs = blocs;
        this.awards = campaign.awards().stream()
                .filter(award -> award.terms().scope() == AwardRule.Scope.CAMPAIGN)
                .toList();
        for (BlocStandings bloc : blocs) {
            votes.put(bloc.bloc().code(), Votes.of(campaign, bloc));
            for (Standing standing : bloc.standings()) {
                blocOf.put(standing.agency().code(), bloc);
                standing.awards()
                        .forEach(award -> candidate(standing, award.recipient())
                                .ifPresent(candidate -> proposals.hold(candidate, award.code())));
            }
        }
    }

    /** Whether there is anything to consider. */
    public static boolean any(Campaign campaign) {
        return campaign.awards().stream().anyMatch(award -> award.terms().scope() == AwardRule.Scope.CAMPAIGN);
    }

    /**
     * How each of them was considered, in the order of the rule book. Single scores are not needed.
     *
     * @param onRecord what registers tell of the agencies, by their codes
     */
    public static List<AwardTrace> consider(
            Campaign campaign, List<BlocStandings> blocs, Map<String, OnRecord> onRecord) {
        return new CampaignAwards(campaign, blocs, onRecord).traces();
    }

    private List<AwardTrace> traces() {
        return awards.stream().map(this::trace).toList();
    }

    private AwardTrace trace(AwardRule award) {
        int quota = quota(award.quota());
        Selection selection = new Selection(
                award,
                quota,
                proposals,
                candidate -> new States(campaign.standing().decided(), votesOf(candidate)));
        List<Candidate> qualified = new ArrayList<>();
        for (Standing standing : standings().toList()) {
            Optional<Candidate> candidate =
                    candidate(standing, standing.agency().name());
            if (candidate.isEmpty()) {
                String label =
                        standing.unranked() == null ? "" : standing.unranked().label();
                selection.pass(
                        standing.agency().code(), standing.agency().name(), null, say("Không xếp hạng: {0}", label));
            } else {
                new Objections(campaign, votesOf(candidate.get()))
                        .against(award, candidate.get(), proposals)
                        .ifPresentOrElse(
                                reason -> selection.pass(candidate.get(), reason),
                                () -> qualified.add(candidate.get()));
            }
        }
        equals(qualified).forEach(selection::take);
        return selection.trace(words(award.quota(), quota));
    }

    private Stream<Standing> standings() {
        return blocs.stream().flatMap(bloc -> bloc.standings().stream());
    }

    private Votes votesOf(Candidate candidate) {
        return Objects.requireNonNull(votes.get(bloc(candidate.agency()).bloc().code()));
    }

    private BlocStandings bloc(Agency agency) {
        return Objects.requireNonNull(blocOf.get(agency.code()));
    }

    private Optional<Candidate> candidate(Standing standing, String recipient) {
        Integer rank = standing.rank();
        return rank == null || standing.awardClass() == null
                ? Optional.empty()
                : Optional.of(new Candidate(
                        standing.agency(),
                        rank,
                        standing.awardClass(),
                        recipient,
                        onRecord.getOrDefault(standing.agency().code(), OnRecord.NOTHING),
                        null));
    }

    /** Best first, those together whom nothing comparable parts. */
    private List<List<Candidate>> equals(List<Candidate> qualified) {
        boolean sameTable = qualified.stream()
                        .map(candidate -> bloc(candidate.agency()).bloc().rubric())
                        .distinct()
                        .count()
                <= 1;
        Comparator<Candidate> byRank = Comparator.comparingInt(Candidate::rank);
        Comparator<Candidate> order =
                sameTable ? byRank.thenComparing(this::percent, Comparator.reverseOrder()) : byRank;
        List<List<Candidate>> groups = new ArrayList<>();
        Candidate last = null;
        for (Candidate candidate : qualified.stream().sorted(order).toList()) {
            if (last == null || order.compare(last, candidate) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(candidate);
            last = candidate;
        }
        return groups;
    }

    private BigDecimal percent(Candidate candidate) {
        BlocStandings bloc = bloc(candidate.agency());
        return bloc.standings().stream()
                .filter(standing -> standing.agency().equals(candidate.agency()))
                .map(standing -> standing.card().finalTotal())
                .filter(Objects::nonNull)
                .map(total ->
                        total.multiply(HUNDRED).divide(bloc.bloc().rubric().max(), MathContext.DECIMAL64))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private int quota(Quota quota) {
        Integer count = quota.count();
        BigDecimal percent = quota.percent();
        if (count != null) {
            return count;
        }
        return percent == null
                ? 0
                : percent.multiply(BigDecimal.valueOf(base(quota)))
                        .movePointLeft(2)
                        .intValue();
    }

    private long base(Quota quota) {
        return switch (quota.base()) {
            case MEMBERS -> standings().count();
            case RANKED ->
                standings().filter(standing -> standing.rank() != null).count();
            case LEADERS ->
                standings()
                        .filter(standing -> Objects.equals(standing.rank(), 1))
                        .count();
            case AWARDED ->
                standings()
                        .filter(standing -> standing.awards().stream()
                                .anyMatch(award -> quota.of().contains(award.code())))
                        .count();
        };
    }

    private String words(Quota quota, int allowed) {
        BigDecimal percent = quota.percent();
        return percent == null
                ? say("tối đa {0} của cả đợt", allowed)
                : say(
                        "{0}\u00a0% của {1} {2} là {3} (làm tròn xuống)",
                        ScoreText.of(percent), base(quota), name(quota), allowed);
    }

    private String name(Quota quota) {
        return switch (quota.base()) {
            case MEMBERS -> say("thành viên các khối");
            case RANKED -> say("đơn vị được xếp hạng");
            case LEADERS -> say("đơn vị dẫn đầu khối");
            case AWARDED ->
                say(
                        "đơn vị được đề nghị {0}",
                        String.join(", ", quota.of().stream().map(this::label).toList()));
        };
    }

    private String label(String code) {
        return campaign.awards().stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .map(AwardRule::label)
                .orElse(code);
    }
}
