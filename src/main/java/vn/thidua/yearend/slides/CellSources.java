package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.standing.Standing;

/** The cells from which scores came, sheet by sheet: "x/tu-cham.xlsx, trang Tự chấm, ô F12–F54". */
final class CellSources {

    /** More sheets than this are counted. */
    private static final int MOST = 10;

    private static final Comparator<String> BY_ROW =
            Comparator.comparingInt(CellSources::row).thenComparing(Comparator.naturalOrder());

    private CellSources() {}

    /** Of all scores that count. */
    static List<String> of(List<Standing> standings) {
        return told(standings.stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .flatMap(CellSources::marks)
                .flatMap(mark -> Optional.ofNullable(mark.source()).stream())
                .toList());
    }

    private static Stream<Mark> marks(CriterionScore score) {
        return Stream.of(score.self(), score.appraised(), score.council());
    }

    static List<String> told(List<Place> places) {
        Map<String, List<String>> sheets = places.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        CellSources::sheet, TreeMap::new, Collectors.mapping(CellSources::cell, Collectors.toList())));
        List<String> told = new ArrayList<>();
        sheets.forEach((sheet, cells) -> told.add(sheet + range(cells)));
        if (told.size() <= MOST) {
            return told;
        }
        List<String> first = new ArrayList<>(told.subList(0, MOST));
        first.add(say("và {0} trang nữa của các tệp đã nhận", told.size() - MOST));
        return first;
    }

    private static String sheet(Place place) {
        return place.sheet() == null ? place.file() : say("{0}, trang {1}", place.file(), place.sheet());
    }

    private static String cell(Place place) {
        return place.cell() == null ? "" : place.cell();
    }

    private static String range(List<String> cells) {
        List<String> known = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (known.isEmpty()) {
            return "";
        }
        String first = Collections.min(known, BY_ROW);
        String last = Collections.max(known, BY_ROW);
        return ", " + (first.equals(last) ? say("ô {0}##one", first) : say("ô {0}", first + "–" + last));
    }

    /** The number in an address such as {@code F12}; 0 where there is none. */
    private static int row(String cell) {
        int row = 0;
        for (int at = 0; at < cell.length(); at++) {
            int digit = Character.digit(cell.charAt(at), 10);
            row = digit < 0 ? row : row * 10 + digit;
        }
        return row;
    }
}
