package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Rubric;

/**
 * The agencies of several blocs side by side, as far as they can be compared: under the same table of points, by their share
 * of its maximum. This order ranks nobody; ranks are those of the blocs.
 *
 * @param groups of blocs under one table, in the order of the rule book
 * @param apart blocs whose totals cannot be compared with another's
 */
public record CampaignView(List<Group> groups, List<Apart> apart) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 10;

    public CampaignView {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }

    /** Two blocs or more under one table; the best share first. */
    public record Group(Rubric rubric, List<Bloc> blocs, List<Entry> entries) {
        public Group {
            blocs = List.copyOf(blocs);
            entries = List.copyOf(entries);
        }
    }

    /**
     * A ranked agency.
     *
     * @param place 1 for the best share among the group; equal shares have the same
     * @param percent final total in percent of the table's maximum, to ten decimals; above 100 where bonuses come on top
     */
    public record Entry(
            int place, Agency agency, Bloc bloc, int rank, BigDecimal total, BigDecimal percent, boolean provisional) {}

    /** A bloc by itself, and why. */
    public record Apart(Bloc bloc, String reason) {}

    /** Single scores are not needed. */
    public static CampaignView of(List<BlocStandings> blocs) {
        Map<Rubric, List<BlocStandings>> byTable = new LinkedHashMap<>();
        blocs.forEach(bloc -> byTable.computeIfAbsent(bloc.bloc().rubric(), rubric -> new ArrayList<>())
                .add(bloc));
        List<Group> groups = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        byTable.forEach((rubric, same) -> {
            if (same.size() > 1) {
                groups.add(
                        new Group(rubric, same.stream().map(BlocStandings::bloc).toList(), entries(rubric, same)));
            } else {
                apart.add(new Apart(same.get(0).bloc(), reason(rubric, byTable)));
            }
        });
        return new CampaignView(groups, apart);
    }

    private static String reason(Rubric rubric, Map<Rubric, List<BlocStandings>> byTable) {
        boolean namesake = byTable.keySet().stream()
                .anyMatch(other -> !other.equals(rubric) && other.id().equals(rubric.id()));
        return namesake
                ? say(
                        "Không so với khối khác: bảng điểm “{0}” cùng mã nhưng khác nội dung với bảng của khối khác",
                        rubric.id())
                : say("Không so với khối khác: chỉ khối này dùng bảng điểm “{0}”", rubric.title());
    }

    private static List<Entry> entries(Rubric rubric, List<BlocStandings> blocs) {
        List<Entry> unplaced = new ArrayList<>();
        for (BlocStandings bloc : blocs) {
            for (Standing standing : bloc.standings()) {
                Integer rank = standing.rank();
                BigDecimal total = standing.card().finalTotal();
                if (rank != null && total != null) {
                    BigDecimal percent = total.multiply(HUNDRED).divide(rubric.max(), DECIMALS, RoundingMode.HALF_UP);
                    boolean provisional = standing.card().provisional();
                    unplaced.add(new Entry(0, standing.agency(), bloc.bloc(), rank, total, percent, provisional));
                }
            }
        }
        unplaced.sort(Comparator.comparing(Entry::total).reversed());
        return placed(unplaced);
    }

    private static List<Entry> placed(List<Entry> sorted) {
        List<Entry> placed = new ArrayList<>();
        int place = 0;
        for (Entry entry : sorted) {
            boolean same =
                    place > 0 && entry.total().compareTo(sorted.get(place - 1).total()) == 0;
            place = same ? place : placed.size() + 1;
            placed.add(new Entry(
                    place,
                    entry.agency(),
                    entry.bloc(),
                    entry.rank(),
                    entry.total(),
                    entry.percent(),
                    entry.provisional()));
        }
        return placed;
    }
}
