package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/**
 * The points lost in a bloc as columns that a page can hold: criteria, else the innermost sections, else the topmost, else those
 * of the topmost at which most was lost. Sections of bonus points are left out, since nobody loses what is given on top.
 *
 * @param all the places of the same level, also those that were left out
 * @param notes what a reader has to know of the choice
 */
record Losses(List<HeatMap.Group> groups, List<Place> places, List<Place> all, List<String> notes) {

    /** Letters that the columns of a page hold together, a space after each. */
    private static final int LETTERS = 118;

    /** More agencies than this stand in two halves, and their columns have a third of the room. */
    private static final int ROWS = 22;

    private static final int LETTERS_OF_A_HALF = 44;

    /** A column of the table of points. */
    record Place(Section section, Optional<Criterion> criterion) {

        String code() {
            return criterion.map(Criterion::code).orElse(section.code());
        }

        String title() {
            return criterion.map(Criterion::title).orElse(section.title());
        }

        boolean isWhole(Section other) {
            return criterion.isEmpty() && section.equals(other);
        }

        Optional<BigDecimal> lost(Standing standing) {
            return criterion.isPresent() ? lost(standing, criterion.get()) : Optional.of(lost(standing, section));
        }

        /** Nothing where it does not apply or a waiver took effect. */
        private static Optional<BigDecimal> lost(Standing standing, Criterion criterion) {
            Optional<CriterionScore> score = standing.card().criterion(criterion.code());
            if (score.filter(CriterionScore::notApplicable).isPresent()) {
                return Optional.empty();
            }
            BigDecimal reached = score.map(CriterionScore::finalScore).orElse(BigDecimal.ZERO);
            return Optional.of(criterion.base().subtract(reached));
        }

        private static BigDecimal lost(Standing standing, Section section) {
            return section.max()
                    .subtract(standing.card()
                            .section(section.code())
                            .map(SectionScore::finalScore)
                            .orElse(BigDecimal.ZERO));
        }
    }

    static Losses of(Table table) {
        List<Section> sections = table.bloc().bloc().rubric().sections().stream()
                .filter(section -> !section.bonus())
                .toList();
        List<String> notes = new ArrayList<>();
        if (sections.size() < table.bloc().bloc().rubric().sections().size()) {
            notes.add(say("Không kể mục điểm thưởng."));
        }
        List<Place> criteria = sections.stream().flatMap(Losses::criteria).toList();
        List<Place> innermost = sections.stream().flatMap(Losses::innermost).toList();
        List<Place> topmost = sections.stream()
                .map(section -> new Place(section, Optional.empty()))
                .toList();
        if (fits(table, criteria)) {
            return new Losses(grouped(table, criteria, sections), criteria, criteria, notes);
        }
        notes.add(say(
                "Gộp theo mục vì có {0} tiêu chí; từng tiêu chí ở trang “{1}” của bảng kết quả.",
                criteria.size(), say("Bảng điểm")));
        if (innermost.size() > topmost.size() && fits(table, innermost)) {
            return new Losses(grouped(table, innermost, sections), innermost, innermost, notes);
        }
        List<Place> kept = fitting(table, topmost);
        if (kept.size() < topmost.size()) {
            notes.add(say("Chỉ có {0} mục mất điểm nhiều nhất trong {1} mục.", kept.size(), topmost.size()));
        }
        return new Losses(List.of(new HeatMap.Group("", columns(table, kept))), kept, topmost, notes);
    }

    List<Optional<BigDecimal>> of(Standing standing) {
        return places.stream().map(place -> place.lost(standing)).toList();
    }

    /** Whether the columns are criteria, and no sections. */
    boolean ofCriteria() {
        return all.stream().anyMatch(place -> place.criterion().isPresent());
    }

    /** What an agency lost at all places together, gains not set against it. */
    BigDecimal total(Standing standing) {
        return all.stream()
                .map(place -> place.lost(standing).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Place> criteria(Section section) {
        return Stream.concat(
                section.criteria().stream().map(criterion -> new Place(section, Optional.of(criterion))),
                section.sections().stream().filter(below -> !below.bonus()).flatMap(Losses::criteria));
    }

    private static Stream<Place> innermost(Section section) {
        return section.sections().isEmpty()
                ? Stream.of(new Place(section, Optional.empty()))
                : section.sections().stream().filter(below -> !below.bonus()).flatMap(Losses::innermost);
    }

    /** Under the topmost sections. */
    private static List<HeatMap.Group> grouped(Table table, List<Place> places, List<Section> sections) {
        List<HeatMap.Group> groups = new ArrayList<>();
        for (Section section : sections) {
            List<Place> below = places.stream()
                    .filter(place -> section.withDescendants().anyMatch(place.section()::equals))
                    .toList();
            if (!below.isEmpty()) {
                boolean itself = below.size() == 1 && below.get(0).isWhole(section);
                groups.add(new HeatMap.Group(
                        itself ? "" : section.code() + ". " + section.title(), columns(table, below)));
            }
        }
        return groups;
    }

    private static List<HeatMap.Column> columns(Table table, List<Place> places) {
        return places.stream()
                .map(place -> new HeatMap.Column(
                        place.code(), place.title(), table.points().ofLoss(lost(table, place))))
                .toList();
    }

    private static boolean fits(Table table, List<Place> places) {
        return letters(table, places) <= room(table);
    }

    private static int room(Table table) {
        return table.ranked().size() > ROWS ? LETTERS_OF_A_HALF : LETTERS;
    }

    private static int letters(Table table, List<Place> places) {
        int widest =
                places.stream().mapToInt(place -> place.code().length()).max().orElse(0);
        for (Standing standing : table.ranked()) {
            for (Place place : places) {
                widest = Math.max(
                        widest,
                        place.lost(standing)
                                .map(table.points()::ofLoss)
                                .orElse("–")
                                .length());
            }
        }
        return places.size() * (widest + 1);
    }

    /** As many as fit of those at which most was lost, in the order of the table. */
    private static List<Place> fitting(Table table, List<Place> places) {
        List<Place> byLoss = places.stream()
                .sorted(Comparator.comparing((Place place) -> lost(table, place))
                        .reversed())
                .toList();
        int most = (int) IntStream.rangeClosed(1, places.size())
                .filter(count -> fits(table, byLoss.subList(0, count)))
                .count();
        List<Place> kept = byLoss.subList(0, Math.max(1, most));
        return places.stream().filter(kept::contains).toList();
    }

    private static BigDecimal lost(Table table, Place place) {
        return table.ranked().stream()
                .map(standing -> place.lost(standing).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
