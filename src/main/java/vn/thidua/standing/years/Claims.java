package vn.thidua.standing.years;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.thidua.campaign.Campaign;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** What the agencies of a bloc claimed over the years; of earlier years what units claimed that are the same one today. */
final class Claims {

    private Claims() {}

    /** By year, then in the order of the table and of its points. */
    static List<Claim> of(Campaign campaign, BlocStandings bloc, SortedMap<Integer, Descents> years) {
        List<Claim> claims = new ArrayList<>();
        years.values()
                .forEach(ofYear -> bloc.standings()
                        .forEach(standing -> ofYear.of(standing.agency())
                                .filter(Descent::oneToOne)
                                .ifPresent(descent -> earlier(
                                                standing, descent.predecessors().get(0))
                                        .forEach(claims::add))));
        bloc.standings()
                .forEach(standing -> standing.card().criteria().stream()
                        .flatMap(score -> claim(campaign.year(), standing, score))
                        .forEach(claims::add));
        return claims;
    }

    private static Stream<Claim> earlier(Standing standing, Descent.Found found) {
        Map<String, PastScore> scores = found.standing().scores();
        return found.table().bases().keySet().stream()
                .filter(scores::containsKey)
                .flatMap(code -> Claim.of(
                        found.table().year(), standing.agency().code(), code, requireNonNull(scores.get(code))));
    }

    private static Stream<Claim> claim(int year, Standing standing, CriterionScore score) {
        PastScore own = new PastScore(
                score.self().score(),
                score.appraised().score(),
                score.finalScore(),
                score.appraised().by());
        return Claim.of(year, standing.agency().code(), score.criterion(), own);
    }
}
