package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/**
 * All that is open (nội dung chưa rõ): the questions whose answer could change a result, the weightiest first, then those that
 * change none and the breaks on which no score depends.
 */
final class OpenMatters {

    private final BlocView view;
    private final List<Stake> weighty;
    private final List<Stake> others;
    private final List<Break> open;
    private final List<Break> waived;

    OpenMatters(BlocView view, BlocBreaks breaks) {
        this.view = view;
        this.weighty = breaks.weighty();
        this.others = breaks.stakes().stream().filter(stake -> !stake.weighs()).toList();
        this.open =
                breaks.breaks().stream().map(Aged::found).filter(Break::open).toList();
        this.waived = breaks.breaks().stream()
                .map(Aged::found)
                .filter(one -> !one.waivedBy().isEmpty())
                .toList();
    }

    /** With what each could change. */
    void write(Paper paper) {
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Đơn vị"), 37),
                Column.text(say("Nội dung chưa rõ"), 55),
                Column.text(say("Kết quả có thể đổi"), 64));
        int number = 1;
        for (Stake stake : weighty) {
            table.row(
                    String.valueOf(number++),
                    view.name(stake.agency()),
                    stake.question(),
                    String.join("; ", stake.changes()));
        }
        write(paper, table);
    }

    /** With room for what the meeting concludes. */
    void writeForMeeting(Paper paper) {
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Đơn vị"), 37),
                Column.text(say("Nội dung chưa rõ"), 50),
                Column.text(say("Ảnh hưởng"), 27),
                Column.text(say("Kết luận của cuộc họp"), 42));
        int number = 1;
        for (Stake stake : weighty) {
            table.row(
                    String.valueOf(number++),
                    view.name(stake.agency()),
                    stake.question(),
                    stake.weight().label(),
                    "");
        }
        write(paper, table);
    }

    private void write(Paper paper, Table table) {
        List<Break> unasked = unasked();
        int all = weighty.size() + others.size() + unasked.size();
        if (all == 0) {
            paper.text(say("Không còn nội dung nào chưa rõ."));
        } else {
            paper.text(
                    open.isEmpty()
                            ? say("Còn {0} nội dung chưa rõ.", all)
                            : say(
                                    "Còn {0} nội dung chưa rõ, trong đó {1} chênh lệch khi đối chiếu.",
                                    all, open.size()));
        }
        if (!table.isEmpty()) {
            paper.table(table);
            paper.note(say("Mỗi nội dung được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối."));
        }
        if (all > weighty.size()) {
            paper.text(say("Xét riêng từng việc, những việc sau còn chưa rõ mà không đổi kết quả nào:"));
            others.forEach(stake -> paper.text("- " + whose(stake.agency()) + stake.question() + "."));
            unasked.forEach(one -> paper.text("- " + whose(one.agency()) + BreakWords.of(one)));
        }
        if (!waived.isEmpty()) {
            paper.text(say("Được miễn theo quyết định:"));
            waived.forEach(one -> paper.text(
                    "- " + view.name(one.agency()) + ": " + one.kind().label() + " – " + one.subjectWords() + ". "
                            + one.settled() + " (" + one.waivedBy() + ")."));
        }
    }

    /** Open breaks that no question is asked of, since no score depends on them. */
    private List<Break> unasked() {
        return open.stream()
                .filter(one -> Stream.of(weighty, others)
                        .flatMap(List::stream)
                        .noneMatch(stake -> stake.agency().equals(one.agency())
                                && stake.question().equals(one.question())))
                .toList();
    }

    /** A break may be nobody's. */
    private String whose(String agency) {
        return agency.isEmpty() ? "" : view.name(agency) + ": ";
    }
}
