package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.thidua.campaign.Agency;

/** Names that may have been meant: to be proposed to a person, never to be picked. */
final class NearNames {

    private static final Set<String> GENERIC =
            Set.of("so", "ban", "phong", "truong", "va", "tinh", "cong", "doan", "co");
    private static final int MOST = 3;
    private static final int LONGEST = 150;
    private static final int LEAST_LETTERS = 5;

    private final List<Named> names = new ArrayList<>();

    /** A folded name and its agency. */
    private record Named(String folded, Agency agency) {}

    void add(String folded, Agency agency) {
        names.add(new Named(folded, agency));
    }

    /** Up to three names that differ in a few letters, the nearest first, else that share half of their telling words. */
    List<String> to(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        List<String> near = distinct(names.stream()
                .filter(name -> EditDistance.between(folded, name.folded())
                        <= Math.max(2, name.folded().length() / 4))
                .sorted(Comparator.comparingInt(name -> EditDistance.between(folded, name.folded())))
                .toList());
        return near.isEmpty()
                ? distinct(names.stream()
                        .filter(name -> alike(folded, name.folded()))
                        .toList())
                : near;
    }

    /** Up to three names that differ in a few letters and in no digit. */
    List<String> misspelt(String folded) {
        return distinct(names.stream()
                .filter(name -> digits(name.folded()).equals(digits(folded)))
                .filter(name -> name.folded().length() > LEAST_LETTERS)
                .filter(name -> EditDistance.between(folded, name.folded()) <= 2)
                .toList());
    }

    private static String digits(String folded) {
        return folded.replaceAll("\\D", "");
    }

    private static List<String> distinct(List<Named> found) {
        return found.stream()
                .map(name -> name.agency().name())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean alike(String one, String other) {
        List<String> ours = telling(one);
        List<String> theirs = telling(other);
        long shared = ours.stream().filter(theirs::contains).count();
        return shared > 0 && 2 * shared >= Math.min(ours.size(), theirs.size());
    }

    private static List<String> telling(String folded) {
        return List.of(folded.split(" ", -1)).stream()
                .filter(word -> !GENERIC.contains(word))
                .toList();
    }
}
