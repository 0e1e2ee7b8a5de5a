package vn.thidua.yearend.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** The open questions: those whose answer could change a result, the weightiest first, and in a sentence the others. */
final class OpenMatters {

    private final BlocView view;
    private final List<Stake> weighty;
    private final List<Stake> others;
    private final List<Break> waived;

    OpenMatters(BlocView view, BlocBreaks breaks) {
        this.view = view;
        this.weighty = breaks.stakes().stream()
                .filter(stake -> stake.weight() != Stake.Weight.NOTHING)
                .toList();
        this.others = breaks.stakes().stream()
                .filter(stake -> stake.weight() == Stake.Weight.NOTHING)
                .toList();
        this.waived = breaks.breaks().stream()
                .map(Aged::found)
                .filter(one -> !one.waivedBy().isEmpty())
                .toList();
    }

    /** With what each could change. */
    void write(Paper paper) {
        Table table = new Table(
                Column.figure("TT", 9),
                Column.text("Đơn vị", 37),
                Column.text("Nội dung chưa rõ", 55),
                Column.text("Kết quả có thể đổi", 64));
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
                Column.figure("TT", 9),
                Column.text("Đơn vị", 37),
                Column.text("Nội dung chưa rõ", 50),
                Column.text("Ảnh hưởng", 27),
                Column.text("Kết luận của cuộc họp", 42));
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
        if (!table.isEmpty()) {
            paper.table(table);
            paper.note("Mỗi nội dung được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối.");
        }
        if (table.isEmpty() && others.isEmpty()) {
            paper.text("Không còn nội dung nào chưa rõ.");
        }
        if (!others.isEmpty()) {
            paper.text("Xét riêng từng việc, những việc sau còn chưa rõ mà không đổi kết quả nào:");
            byAgency(others)
                    .forEach((agency, questions) ->
                            paper.text("- " + view.name(agency) + ": " + String.join("; ", questions) + "."));
        }
        if (!waived.isEmpty()) {
            paper.text("Được miễn theo quyết định:");
            waived.forEach(one -> paper.text(
                    "- " + view.name(one.agency()) + ": " + one.kind().label() + " – " + one.subjectWords() + ". "
                            + one.settled() + " (" + one.waivedBy() + ")."));
        }
    }

    private static Map<String, List<String>> byAgency(List<Stake> stakes) {
        return stakes.stream()
                .collect(Collectors.groupingBy(
                        Stake::agency, LinkedHashMap::new, Collectors.mapping(Stake::question, Collectors.toList())));
    }
}
