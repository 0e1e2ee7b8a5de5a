package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** What one table has otherwise than another, for one agency. */
record Change(Stake.Weight weight, String words) {

    static List<Change> between(BlocStandings now, BlocStandings then) {
        List<Change> changes = new ArrayList<>();
        List<RankChanges.Move> moves = new ArrayList<>();
        for (Standing before : now.standings()) {
            then.standings().stream()
                    .filter(other ->
                            other.agency().code().equals(before.agency().code()))
                    .findFirst()
                    .ifPresent(after -> {
                        compare(before, after, changes);
                        moves.add(new RankChanges.Move(before.agency().name(), before.rank(), after.rank()));
                    });
        }
        changes.addAll(RankChanges.of(moves));
        return changes;
    }

    private static void compare(Standing before, Standing after, List<Change> changes) {
        String name = before.agency().name();
        SortedMap<String, String> had = awards(before);
        SortedMap<String, String> has = awards(after);
        added(had, has)
                .forEach(award -> changes.add(new Change(Stake.Weight.AWARD, say("{0}: thêm {1}", name, award))));
        added(has, had).forEach(award -> changes.add(new Change(Stake.Weight.AWARD, say("{0}: mất {1}", name, award))));
        if (!Objects.equals(label(before.awardClass()), label(after.awardClass()))) {
            changes.add(new Change(
                    Stake.Weight.CLASS,
                    say("{0}: {1} → {2}", name, classed(before.awardClass()), label(after.awardClass()))));
        }
    }

    private static List<String> added(SortedMap<String, String> from, SortedMap<String, String> to) {
        return to.entrySet().stream()
                .filter(award -> !from.containsKey(award.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In words, by the Vietnamese ones, which give their order. */
    private static SortedMap<String, String> awards(Standing standing) {
        SortedMap<String, String> awards = new TreeMap<>();
        standing.awards()
                .forEach(award ->
                        awards.put(Language.VIETNAMESE.speak(() -> words(award, standing)), words(award, standing)));
        return awards;
    }

    private static String words(AwardProposal award, Standing standing) {
        return award.recipient().equals(standing.agency().name())
                ? award.label()
                : say("{0} ({1})", award.label(), award.recipient());
    }

    private static String label(@Nullable AwardClass awardClass) {
        return awardClass == null ? say("không xếp loại") : awardClass.label();
    }

    private static String classed(@Nullable AwardClass awardClass) {
        return awardClass == null ? say("chưa xếp loại") : say("xếp loại {0}##of an agency", awardClass.label());
    }
}
