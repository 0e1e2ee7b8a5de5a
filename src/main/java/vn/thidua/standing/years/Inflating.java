package vn.thidua.standing.years;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rounding;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.years.Inflation.AtCriterion;
import vn.thidua.standing.years.Inflation.Differences;
import vn.thidua.standing.years.Inflation.InYear;
import vn.thidua.standing.years.Inflation.OfAgency;
import vn.thidua.standing.years.Inflation.OfAppraiser;

/** Adds up what the agencies of a bloc claimed and what they were given. */
final class Inflating {

    private final int year;
    private final int linesFrom;
    private final Rounding rounding;

    Inflating(Campaign campaign) {
        this.year = campaign.year();
        this.linesFrom = campaign.earlier().linesFrom();
        this.rounding = campaign.rounding();
    }

    /** @param claims of all years kept, by year, those of one year in the order of the table and of its points */
    Inflation inflation(BlocStandings bloc, List<Claim> claims) {
        Map<String, List<Claim>> byAgency = claims.stream().collect(groupingBy(Claim::agency));
        return new Inflation(
                bloc.standings().stream()
                        .map(standing -> ofAgency(
                                standing.agency(),
                                byAgency.getOrDefault(standing.agency().code(), List.of())))
                        .toList(),
                appraisers(claims),
                linesFrom);
    }

    private OfAgency ofAgency(Agency agency, List<Claim> claims) {
        TreeMap<Integer, List<Claim>> byYear = claims.stream().collect(groupingBy(Claim::year, TreeMap::new, toList()));
        return new OfAgency(
                agency.code(),
                byYear.entrySet().stream()
                        .map(entry -> new InYear(entry.getKey(), added(entry.getValue(), Claim::over)))
                        .toList(),
                claims.stream()
                        .filter(claim -> claim.over().signum() != 0)
                        .map(claim -> new AtCriterion(claim.year(), claim.criterion(), claim.over()))
                        .toList());
    }

    private List<OfAppraiser> appraisers(List<Claim> claims) {
        Differences all = added(claims, Claim::given);
        TreeMap<String, List<Claim>> byName = new TreeMap<>();
        for (Claim claim : claims) {
            if (!claim.appraiser().isEmpty()) {
                byName.computeIfAbsent(claim.appraiser(), name -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byName.entrySet().stream()
                .map(entry -> ofAppraiser(entry.getKey(), entry.getValue(), all))
                .sorted(comparing((OfAppraiser one) -> one.kept().lines()).reversed())
                .toList();
    }

    private OfAppraiser ofAppraiser(String name, List<Claim> claims, Differences all) {
        List<Claim> ofThisYear =
                claims.stream().filter(claim -> claim.year() == year).toList();
        return new OfAppraiser(
                name, added(ofThisYear, Claim::given), added(claims, Claim::given), all, claims.size() < linesFrom);
    }

    private Differences added(List<Claim> claims, Function<Claim, BigDecimal> difference) {
        BigDecimal sum = claims.stream().map(difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal lines = BigDecimal.valueOf(claims.size());
        return new Differences(
                claims.size(),
                sum,
                claims.isEmpty() ? null : sum.divide(lines, rounding.calculationScale(), rounding.mode()));
    }
}
