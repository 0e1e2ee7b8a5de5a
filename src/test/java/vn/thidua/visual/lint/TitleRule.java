package vn.thidua.visual.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.Datum;

/**
 * Every number in the message can be found in the data by plain means, without what made the message: as a number, a sum, a
 * difference or a count. A second opinion beside the proof that the message brings itself.
 */
final class TitleRule implements Rule {

    private static final Pattern VIETNAMESE = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    @Override
    public List<String> breaches(Page page) {
        String title = withoutNames(page);
        List<String> breaches = new ArrayList<>();
        if (title.isBlank() || page.chart().title().endsWith(".")) {
            breaches.add("the message is no sentence: " + page.chart().title());
        }
        List<BigDecimal> numbers = page.chart().body().data().stream()
                .map(Datum::value)
                .filter(value -> !value.contains("T"))
                .map(BigDecimal::new)
                .toList();
        Pattern number = Language.isEnglish() ? ENGLISH : VIETNAMESE;
        for (Matcher matcher = number.matcher(title); matcher.find(); ) {
            BigDecimal told = number(matcher.group());
            if (!found(told, numbers, page)) {
                breaches.add("the data do not say " + matcher.group() + " in: "
                        + page.chart().title());
            }
        }
        return breaches;
    }

    private static BigDecimal number(String told) {
        return new BigDecimal(
                Language.isEnglish()
                        ? told.replace(",", "")
                        : told.replace(".", "").replace(',', '.'));
    }

    /** Names of agencies, sections and years have numbers of their own. */
    private static String withoutNames(Page page) {
        Set<String> names =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(name -> name));
        for (Datum datum : page.chart().body().data()) {
            Stream.of(datum.row(), datum.series()).forEach(name -> {
                names.add(name);
                names.add(name.replaceFirst("^(Hạng|Rank in) ", ""));
                names.add(name.replaceFirst("^[^ ]+\\. ", ""));
                names.add(name.replaceFirst("\\. .*", ""));
            });
        }
        names.removeIf(name -> name.length() < 2);
        String title = page.chart().title();
        for (String name : names) {
            title = title.replace(name, " ");
        }
        return title.replaceAll("“[^”]*”", " ").replaceAll("(mục|tiêu chí|section|criterion) [^ ]+ ", "$1 ");
    }

    private static boolean found(BigDecimal told, List<BigDecimal> numbers, Page page) {
        return told.scale() <= 0 && counted(told, page)
                || numbers.stream().anyMatch(number -> same(number, told))
                || sums(page).anyMatch(sum -> same(sum, told))
                || differences(numbers).anyMatch(difference -> same(difference, told));
    }

    /** There may be no more of anything than rows, or lines told. */
    private static boolean counted(BigDecimal told, Page page) {
        int most = Stream.of(
                        page.chart().body().lines().size(),
                        page.chart().body().data().size())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return told.intValueExact() <= most
                || page.chart().body().lines().stream().anyMatch(line -> line.contains(" / "));
    }

    /** Of a column, gains left out, and of a row. */
    private static Stream<BigDecimal> sums(Page page) {
        Map<String, BigDecimal> columns = page.chart().body().data().stream()
                .filter(datum -> !datum.value().contains("T"))
                .collect(Collectors.groupingBy(
                        Datum::series,
                        Collectors.reducing(
                                BigDecimal.ZERO,
                                datum -> new BigDecimal(datum.value()).max(BigDecimal.ZERO),
                                BigDecimal::add)));
        Map<String, BigDecimal> rows = page.chart().body().data().stream()
                .filter(datum -> !datum.value().contains("T"))
                .collect(Collectors.groupingBy(
                        Datum::row,
                        Collectors.reducing(BigDecimal.ZERO, datum -> new BigDecimal(datum.value()), BigDecimal::add)));
        return Stream.concat(columns.values().stream(), rows.values().stream());
    }

    private static Stream<BigDecimal> differences(List<BigDecimal> numbers) {
        return numbers.stream()
                .flatMap(
                        one -> numbers.stream().map(other -> one.subtract(other).abs()));
    }

    /** As printed, or as a reader finds it who subtracts printed figures. */
    private static boolean same(BigDecimal number, BigDecimal told) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()));
        return number.setScale(Math.max(0, told.scale()), RoundingMode.HALF_UP)
                        .subtract(told)
                        .abs()
                        .compareTo(unit)
                <= 0;
    }
}
