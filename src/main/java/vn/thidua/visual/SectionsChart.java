package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.thidua.campaign.Section;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/** What each total is made of: the top-level sections, stacked. */
final class SectionsChart {

    private SectionsChart() {}

    static Chart of(Table table) {
        List<Section> sections = table.bloc().bloc().rubric().sections();
        Sections body = new Sections(
                sections.stream()
                        .map(section -> new Sections.Part(section.code(), section.title(), section.max()))
                        .toList(),
                table.ranked().stream()
                        .map(standing -> row(standing, sections, table.points()))
                        .toList(),
                table.bloc().bloc().rubric().max());
        return table.chart(message(body, table.points()), body, notes(body));
    }

    private static Sections.Row row(Standing standing, List<Section> sections, Points points) {
        List<BigDecimal> values =
                sections.stream().map(section -> score(standing, section)).toList();
        BigDecimal total = Table.total(standing);
        return new Sections.Row(Table.label(standing), values, total, points.of(total));
    }

    private static BigDecimal score(Standing standing, Section section) {
        return standing.card()
                .section(section.code())
                .map(SectionScore::finalScore)
                .orElse(BigDecimal.ZERO);
    }

    private static Message message(Sections body, Points points) {
        if (body.rows().isEmpty() || body.parts().isEmpty()) {
            return Message.nobody();
        }
        return body.rows().size() == 1 ? largestPart(body, points) : widestSpread(body, points);
    }

    private static Message largestPart(Sections body, Points points) {
        Sections.Row only = body.rows().get(0);
        int largest = indexOfGreatest(only.values());
        BigDecimal most = only.values().get(largest);
        return message(
                "Mục %s đóng góp %s trong %s điểm của %s"
                        .formatted(
                                quoted(body.parts().get(largest)),
                                points.of(most),
                                only.figure(),
                                only.label().name()),
                drawn -> drawn.rows().size() == 1
                        && drawn.rows().get(0).values().stream().allMatch(value -> value.compareTo(most) <= 0)
                        && drawn.rows().get(0).figure().equals(points.of(only.total())));
    }

    private static Message widestSpread(Sections body, Points points) {
        List<BigDecimal> spreads = IntStream.range(0, body.parts().size())
                .mapToObj(index -> spread(body, index, points))
                .toList();
        int widest = indexOfGreatest(spreads);
        BigDecimal most = spreads.get(widest);
        Predicate<Sections> widestIndeed =
                drawn -> IntStream.range(0, drawn.parts().size())
                        .allMatch(index -> index == widest
                                ? spread(drawn, index, points).compareTo(most) == 0
                                : spread(drawn, index, points).compareTo(most) <= 0);
        if (most.signum() == 0) {
            return message("Các đơn vị bằng điểm nhau ở mọi mục", widestIndeed);
        }
        return message(
                "Khác biệt lớn nhất ở mục %s: %s điểm giữa đơn vị cao nhất và thấp nhất"
                        .formatted(quoted(body.parts().get(widest)), points.ofGap(most)),
                widestIndeed);
    }

    private static Message message(String text, Predicate<Sections> proof) {
        return Message.of(text, Sections.class, proof);
    }

    private static String quoted(Sections.Part part) {
        return "“" + part.title() + "”";
    }

    private static BigDecimal spread(Sections body, int part, Points points) {
        List<BigDecimal> column =
                body.rows().stream().map(row -> row.values().get(part)).sorted().toList();
        return points.gap(column.get(column.size() - 1), column.get(0));
    }

    private static int indexOfGreatest(List<BigDecimal> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .max(Comparator.comparing(values::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<String> notes(Sections body) {
        List<String> notes = new ArrayList<>();
        if (!body.rows().isEmpty()) {
            notes.add("Phần quá hẹp không in số; điểm từng mục ở trang “Bảng điểm” của bảng kết quả.");
        }
        if (body.rows().stream().anyMatch(row -> row.sum().compareTo(row.total()) > 0)) {
            notes.add(
                    "Tổng các mục có thể vượt kết quả ghi cuối hàng, vì kết quả không quá điểm tối đa của bảng điểm.");
        }
        return notes;
    }
}
