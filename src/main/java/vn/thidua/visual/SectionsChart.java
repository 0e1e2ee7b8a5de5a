package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

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

    /** As many as there are colours to tell apart. */
    private static final int MOST = 10;

    private SectionsChart() {}

    static Chart of(Table table) {
        List<Section> sections = table.bloc().bloc().rubric().sections();
        List<List<Section>> parts = parts(sections);
        Sections body = new Sections(
                parts.stream().map(SectionsChart::part).toList(),
                table.ranked().stream()
                        .map(standing -> row(standing, parts, table.points()))
                        .toList(),
                table.bloc().bloc().rubric().max());
        return table.chart(message(body, table.points()), body, notes(body, sections.size() - parts.size()));
    }

    /** Each by itself; where they are more than the eye tells apart, the smallest together at the end. */
    private static List<List<Section>> parts(List<Section> sections) {
        if (sections.size() <= MOST) {
            return sections.stream().map(List::of).toList();
        }
        List<Section> largest = sections.stream()
                .sorted(Comparator.comparing(Section::max).reversed())
                .limit(MOST - 1)
                .toList();
        List<List<Section>> parts = new ArrayList<>();
        sections.stream().filter(largest::contains).map(List::of).forEach(parts::add);
        parts.add(
                sections.stream().filter(section -> !largest.contains(section)).toList());
        return parts;
    }

    private static Sections.Part part(List<Section> together) {
        BigDecimal max = together.stream().map(Section::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        Section first = together.get(0);
        return together.size() == 1
                ? new Sections.Part(first.code(), first.title(), max)
                : new Sections.Part("", say("{0} mục nhỏ nhất", together.size()), max);
    }

    private static Sections.Row row(Standing standing, List<List<Section>> parts, Points points) {
        List<BigDecimal> values = parts.stream()
                .map(together -> together.stream()
                        .map(section -> score(standing, section))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
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
                say(
                        "Mục “{0}” đóng góp {1} trong {2} điểm của {3}",
                        body.parts().get(largest).title(),
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
        if (most.signum() == 0) {
            return message(
                    say("Các đơn vị bằng điểm nhau ở mọi mục"),
                    drawn -> as(drawn, most, points) == drawn.parts().size());
        }
        long equals = as(body, most, points);
        return message(
                equals == 1
                        ? say(
                                "Khác biệt lớn nhất ở mục “{0}”: {1} điểm giữa đơn vị cao nhất và thấp nhất",
                                body.parts().get(widest).title(), points.ofGap(most))
                        : say(
                                "Khác biệt lớn nhất ở {0} mục, mỗi mục {1} điểm giữa đơn vị cao nhất và thấp nhất",
                                equals, points.ofGap(most)),
                drawn -> as(drawn, most, points) == equals
                        && spread(drawn, widest, points).compareTo(most) == 0
                        && IntStream.range(0, drawn.parts().size())
                                .allMatch(part -> spread(drawn, part, points).compareTo(most) <= 0));
    }

    /** How many parts spread so far. */
    private static long as(Sections body, BigDecimal spread, Points points) {
        return IntStream.range(0, body.parts().size())
                .filter(part -> spread(body, part, points).compareTo(spread) == 0)
                .count();
    }

    private static Message message(String text, Predicate<Sections> proof) {
        return Message.of(text, Sections.class, proof);
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

    private static List<String> notes(Sections body, int together) {
        List<String> notes = new ArrayList<>();
        if (!body.rows().isEmpty()) {
            notes.add(say("Phần quá hẹp không in số; điểm từng mục ở trang “{0}” của bảng kết quả.", say("Bảng điểm")));
        }
        if (together > 0) {
            notes.add(say("Các mục có điểm tối đa nhỏ nhất gộp thành một phần."));
        }
        if (body.rows().stream().anyMatch(row -> row.sum().compareTo(row.total()) > 0)) {
            notes.add(say(
                    "Tổng các mục có thể vượt kết quả ghi cuối hàng, vì kết quả không quá điểm tối đa của bảng điểm."));
        }
        return notes;
    }
}
