package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.campaign.Section;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/** What each total is made of: the top-level sections, stacked. */
final class SectionsChart {

    private SectionsChart() {}

    static Chart of(Table table) {
        List<Section> sections = table.bloc().bloc().rubric().sections();
        List<Bar> bars = table.ranked().stream()
                .map(standing -> bar(standing, sections, table.points()))
                .toList();
        return new Chart(
                Chart.Kind.SECTIONS,
                message(sections, bars, table),
                table.subtitle(),
                table.stamps(),
                sections.stream()
                        .map(section -> section.code() + ". " + section.title())
                        .toList(),
                bars,
                List.of(),
                table.notes(notes(table.ranked(), bars)),
                table.points());
    }

    private static Bar bar(Standing standing, List<Section> sections, Points points) {
        List<BigDecimal> values =
                sections.stream().map(section -> score(standing, section)).toList();
        return new Bar(Table.label(standing), values, points.of(Table.total(standing)), false);
    }

    private static BigDecimal score(Standing standing, Section section) {
        return standing.card()
                .section(section.code())
                .map(SectionScore::finalScore)
                .orElse(BigDecimal.ZERO);
    }

    private static String message(List<Section> sections, List<Bar> bars, Table table) {
        if (bars.isEmpty() || sections.isEmpty()) {
            return Message.NOBODY;
        }
        return bars.size() == 1 ? largestPart(sections, bars.get(0), table) : widestSpread(sections, bars, table);
    }

    private static String largestPart(List<Section> sections, Bar only, Table table) {
        int largest = indexOfGreatest(only.values());
        return "Mục %s đóng góp %s trong %s điểm của %s"
                .formatted(
                        quoted(sections.get(largest)),
                        table.points().of(only.values().get(largest)),
                        only.figure(),
                        table.ranked().get(0).agency().name());
    }

    private static String widestSpread(List<Section> sections, List<Bar> bars, Table table) {
        List<BigDecimal> spreads = IntStream.range(0, sections.size())
                .mapToObj(index -> spread(bars, index, table.points()))
                .toList();
        int widest = indexOfGreatest(spreads);
        if (spreads.get(widest).signum() == 0) {
            return "Các đơn vị bằng điểm nhau ở mọi mục";
        }
        return "Khác biệt lớn nhất ở mục %s: %s điểm giữa đơn vị cao nhất và thấp nhất"
                .formatted(quoted(sections.get(widest)), table.points().ofGap(spreads.get(widest)));
    }

    private static String quoted(Section section) {
        return "“" + section.title() + "”";
    }

    private static BigDecimal spread(List<Bar> bars, int index, Points points) {
        List<BigDecimal> column =
                bars.stream().map(bar -> bar.values().get(index)).sorted().toList();
        return points.gap(column.get(column.size() - 1), column.get(0));
    }

    private static int indexOfGreatest(List<BigDecimal> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .max(Comparator.comparing(values::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<String> notes(List<Standing> ranked, List<Bar> bars) {
        List<String> notes = new ArrayList<>();
        if (!bars.isEmpty()) {
            notes.add("Phần quá hẹp không in số; điểm từng mục ở trang “Bảng điểm” của bảng kết quả.");
        }
        boolean capped = IntStream.range(0, bars.size())
                .anyMatch(index -> bars.get(index).total().compareTo(Table.total(ranked.get(index))) > 0);
        if (capped) {
            notes.add(
                    "Tổng các mục có thể vượt kết quả ghi cuối hàng, vì kết quả không quá điểm tối đa của bảng điểm.");
        }
        return notes;
    }
}
