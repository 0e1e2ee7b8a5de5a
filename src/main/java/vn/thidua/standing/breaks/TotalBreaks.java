package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.reconcile.Dossier;

/**
 * Sums that sheets state against the scores they are sums of. A sum written with fewer digits than its parts may be rounded;
 * beyond half a unit of its last digit it is a break. No score depends on it: sums are always made anew.
 */
final class TotalBreaks {

    private final Rubric rubric;
    private final Set<String> authorityOnly;

    /** Codes of the criteria below each section, and of all under no code. */
    private final Map<String, Set<String>> within = new HashMap<>();

    TotalBreaks(Rubric rubric) {
        this.rubric = rubric;
        this.authorityOnly = rubric.authorityOnly();
        within.put("", codes(rubric.allCriteria()));
        rubric.allSections().forEach(section -> within.put(section.code(), codes(section.allCriteria())));
    }

    private static Set<String> codes(Stream<Criterion> criteria) {
        return criteria.map(Criterion::code).collect(Collectors.toSet());
    }

    /** @param totals those stated for the agency on sheets that count */
    List<Break> find(Dossier dossier, List<StatedTotal> totals) {
        List<Break> breaks = new ArrayList<>();
        if (totals.isEmpty()) {
            return breaks;
        }
        Map<String, List<ScoreLine>> selfScores = byFile(dossier.selfScores());
        Map<String, List<ScoreLine>> appraised = byFile(dossier.appraisedScores());
        for (StatedTotal total : totals) {
            String file = total.place().file();
            List<ScoreLine> ownFile = selfScores.getOrDefault(file, List.of());
            List<ScoreLine> lines = total.restatedSelf()
                    ? parts(total, true, dossier.selfScores(), List.of())
                    : parts(total, !ownFile.isEmpty(), ownFile, appraised.getOrDefault(file, List.of()));
            List<BigDecimal> parts = lines.stream()
                    .map(ScoreLine::score)
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal tolerance = tolerance(total.value(), parts);
            if (!parts.isEmpty() && !agrees(total, sum, tolerance)) {
                breaks.add(found(total, sum, tolerance, place(lines)));
            }
        }
        return breaks;
    }

    private static Map<String, List<ScoreLine>> byFile(List<ScoreLine> lines) {
        Map<String, List<ScoreLine>> byFile = new HashMap<>();
        for (ScoreLine line : lines) {
            byFile.computeIfAbsent(line.place().file(), file -> new ArrayList<>())
                    .add(line);
        }
        return byFile;
    }

    /** The scores of the same file, or the self-scores where an appraiser repeats their sum. */
    private List<ScoreLine> parts(
            StatedTotal total, boolean self, List<ScoreLine> selfScores, List<ScoreLine> appraised) {
        List<ScoreLine> parts = new ArrayList<>();
        add(selfScores, total, self, parts);
        add(appraised, total, self, parts);
        return parts;
    }

    private void add(List<ScoreLine> lines, StatedTotal total, boolean self, List<ScoreLine> parts) {
        Set<String> counting = within.getOrDefault(section(total), Set.of());
        for (ScoreLine line : lines) {
            if (line.score() != null
                    && counting.contains(line.criterion())
                    && !(self && authorityOnly.contains(line.criterion()))) {
                parts.add(line);
            }
        }
    }

    /** Its code; empty for the whole table. */
    private static String section(StatedTotal total) {
        return total.section() == null ? "" : total.section();
    }

    private static BigDecimal tolerance(BigDecimal total, List<BigDecimal> parts) {
        int decimals = decimals(total);
        boolean rounded = parts.stream().anyMatch(part -> decimals(part) > decimals);
        return rounded ? new BigDecimal("0.5").movePointLeft(decimals) : BigDecimal.ZERO;
    }

    private static int decimals(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }

    /** Where bonus counts inside the maximum, a total cut off there is right too. */
    private boolean agrees(StatedTotal total, BigDecimal sum, BigDecimal tolerance) {
        boolean cutOff = total.section() == null && rubric.bonus() == Rubric.BonusPlace.INSIDE;
        return within(total.value(), sum, tolerance)
                || cutOff && within(total.value(), sum.min(rubric.max()), tolerance);
    }

    private static boolean within(BigDecimal stated, BigDecimal sum, BigDecimal tolerance) {
        return stated.subtract(sum).abs().compareTo(tolerance) <= 0;
    }

    /** The cells of the parts, from the first to the last; {@code null} if they are not of one column. */
    private static @Nullable Place place(List<ScoreLine> parts) {
        Place first = parts.get(0).place();
        Place last = parts.get(parts.size() - 1).place();
        boolean together = first.cell() != null
                && last.cell() != null
                && parts.stream()
                        .map(ScoreLine::place)
                        .allMatch(place -> column(place).equals(column(first)));
        return together ? new Place(first.file(), first.sheet(), first.cell() + ":" + last.cell()) : null;
    }

    private static String column(Place place) {
        return place.toString().replaceFirst("[0-9]+$", "");
    }

    private Break found(StatedTotal total, BigDecimal sum, BigDecimal tolerance, @Nullable Place cells) {
        String section = section(total);
        return new Break(
                total.restatedSelf() ? BreakClass.RESTATED_NOT_SELF : BreakClass.PARTS_NOT_TOTAL,
                total.agency(),
                section,
                title(section),
                new Side(total.restatedSelf() ? say("Cộng bảng tự chấm") : say("Cộng các tiêu chí"), sum, cells),
                new Side(
                        total.restatedSelf() ? say("Ghi trong biên bản") : say("Ghi trong bảng"),
                        total.value(),
                        total.place()),
                Tolerance.ofDigits(tolerance),
                null,
                null,
                "");
    }

    private String title(String section) {
        return rubric.allSections()
                .filter(candidate -> candidate.code().equals(section))
                .map(Section::title)
                .findFirst()
                .orElseGet(() -> say("Tổng cộng"));
    }
}
