package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Optional;
import vn.thidua.standing.robustness.RankRange;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;

/** How far each rank can be trusted. */
final class RangesChart {

    private RangesChart() {}

    /** Empty where there is nobody to compare with, or votes made the order. */
    static Optional<Chart> of(Table table, Robustness robustness) {
        if (table.ranked().size() < 2) {
            return Optional.empty();
        }
        Ranges body = new Ranges(table.ranked().stream()
                .flatMap(standing ->
                        robustness
                                .of(standing.agency().code())
                                .map(range -> row(Table.label(standing), range))
                                .stream())
                .toList());
        boolean settled = robustness.ranges().stream().allMatch(RankRange::settled);
        return body.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(table.chart(message(body, settled), body, notes(settled)));
    }

    private static Ranges.Row row(Label label, RankRange range) {
        return new Ranges.Row(
                label, range.rank(), range.overall().best(), range.overall().worst(), range.words());
    }

    /** While something is open no rank is called certain, only firm. */
    private static Message message(Ranges body, boolean settled) {
        long certain = body.rows().stream().filter(Ranges.Row::certain).count();
        Ranges.Row first = body.rows().get(0);
        List<String> rivals = rivals(body);
        String text;
        if (certain == body.rows().size()) {
            text = settled ? say("Mọi thứ hạng đều chắc chắn") : say("Mọi thứ hạng đều vững");
        } else if (first.certain() && rivals.isEmpty()) {
            text = say(
                    settled
                            ? "Hạng nhất chắc chắn thuộc về {0}; {1} trên {2} thứ hạng còn có thể đổi chỗ"
                            : "{0} giữ vững hạng nhất; {1} trên {2} thứ hạng còn có thể đổi chỗ",
                    first.label().name(),
                    body.rows().size() - certain,
                    body.rows().size());
        } else {
            text = say("Hạng nhất chưa chắc: {0} đơn vị có thể đứng đầu", rivals.size() + 1);
        }
        return Message.of(
                text,
                Ranges.class,
                drawn -> drawn.rows().get(0).label().equals(first.label())
                        && drawn.rows().stream().filter(Ranges.Row::certain).count() == certain
                        && rivals(drawn).equals(rivals));
    }

    /** Who else might stand first. */
    private static List<String> rivals(Ranges body) {
        return body.rows().stream()
                .skip(1)
                .filter(row -> row.best() == 1)
                .map(row -> row.label().name())
                .toList();
    }

    private static List<String> notes(boolean settled) {
        return List.of(
                say(
                        settled
                                ? "Chấm: hạng công bố; vạch: các hạng có thể có."
                                : "Chấm: hạng công bố; vạch: các hạng có thể có, chưa kể những việc còn bỏ ngỏ."),
                RankRanges.method());
    }
}
