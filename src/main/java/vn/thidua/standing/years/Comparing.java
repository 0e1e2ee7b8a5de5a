package vn.thidua.standing.years;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** A bloc beside one earlier year. */
final class Comparing {

    private final BlocStandings bloc;
    private final Descents descents;
    private final Rescaling rescaling;
    private final RankSteps steps;

    Comparing(Campaign campaign, BlocStandings bloc, Descents descents) {
        this.bloc = bloc;
        this.descents = descents;
        this.rescaling = new Rescaling(campaign, bloc.bloc().rubric());
        this.steps = steps();
    }

    Optional<Descent> descent(Agency agency) {
        return descents.of(agency);
    }

    @Nullable
    ScoreChange score(Standing standing) {
        return standing.rank() == null
                ? null
                : descents.of(standing.agency())
                        .flatMap(descent -> rescaling.change(standing.card(), descent))
                        .orElse(null);
    }

    /** Told of ranked agencies that were one unit then. */
    List<YearOnYear.SectionChange> sections(Standing standing) {
        List<PastStanding> then =
                descent(standing.agency()).map(Descent::standings).orElse(List.of());
        if (standing.rank() == null || then.size() != 1 || !then.get(0).comparable()) {
            return List.of();
        }
        Map<String, BigDecimal> former = then.get(0).sections();
        return standing.card().sections().stream()
                .filter(section -> former.containsKey(section.section()))
                .flatMap(section -> Stream.ofNullable(section.finalScore())
                        .map(now -> new YearOnYear.SectionChange(
                                section.section(), requireNonNull(former.get(section.section())), now)))
                .toList();
    }

    @Nullable
    RankChange rank(Standing standing) {
        String agency = standing.agency().code();
        return steps.common().stream()
                .filter(common -> common.agency().equals(agency))
                .findFirst()
                .map(steps::of)
                .orElse(null);
    }

    /** How many were ranked then and are not ranked now as the same unit. */
    int left() {
        return descents.home().ranked() - steps.common().size();
    }

    /** How many are ranked now and were not ranked then as the same unit. */
    int joined() {
        return bloc.ranked() - steps.common().size();
    }

    private RankSteps steps() {
        List<RankSteps.Common> common = new ArrayList<>();
        for (Standing standing : bloc.standings()) {
            Integer then = rankInHome(standing.agency());
            Integer now = standing.rank();
            if (then != null && now != null) {
                ScoreChange change = score(standing);
                BigDecimal rescaled = change == null ? BigDecimal.ZERO : change.rescaled();
                common.add(new RankSteps.Common(standing.agency().code(), then, rescaled, now));
            }
        }
        PastTable home = descents.home();
        return new RankSteps(common, home.detailed() && home.ranksFollowTotals());
    }

    /** Its rank as the same unit in the bloc's own table, or {@code null}. */
    private @Nullable Integer rankInHome(Agency agency) {
        return descents.of(agency)
                .filter(Descent::oneToOne)
                .map(descent -> descent.predecessors().get(0))
                .filter(found -> found.table() == descents.home())
                .map(found -> found.standing().rank())
                .orElse(null);
    }
}
