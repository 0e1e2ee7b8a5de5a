package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** A bloc's year in a few figures. */
final class YearFigures {

    private YearFigures() {}

    static Table of(Material material) {
        BlocView view = material.view();
        Table table = new Table(Column.text(say("Số liệu chính"), 70), Column.text(say("Năm nay"), 95));
        table.row(say("Đơn vị thành viên"), String.valueOf(view.bloc().members()));
        table.row(say("Đơn vị được xếp hạng"), String.valueOf(view.bloc().ranked()));
        table.row(say("Tệp đã nhận"), String.valueOf(view.submissions().size()));
        List<Standing> ranked = view.ranked();
        if (!ranked.isEmpty()) {
            table.row(say("Hạng 1"), leaders(view));
            table.row(say("Xếp loại##how many"), classes(ranked));
        }
        table.row(say("Tiêu chí có cấp sau chấm khác cấp trước"), String.valueOf(differing(view)));
        table.row(say("Chênh lệch chưa rõ"), String.valueOf(open(material.breaks())));
        Proposals proposals = new Proposals(material);
        if (!proposals.none()) {
            table.row(say("Đề nghị khen thưởng"), proposals.counts());
        }
        table.keepTogether();
        return table;
    }

    /** "Sở Y tế (100,30 điểm)". */
    private static String leaders(BlocView view) {
        Points points = new Points(view.results().campaign().rounding());
        return view.ranked().stream()
                .filter(standing -> Objects.equals(standing.rank(), 1))
                .map(standing -> say(
                        "{0} ({1} điểm)",
                        standing.agency().name(),
                        RankingTable.printed(points, standing.card().finalTotal())))
                .collect(Collectors.joining("; "));
    }

    /** "4 Hoàn thành xuất sắc nhiệm vụ; 1 Hoàn thành tốt nhiệm vụ", in the order of the table. */
    private static String classes(List<Standing> ranked) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Standing standing : ranked) {
            AwardClass reached = standing.awardClass();
            if (reached != null) {
                counts.merge(reached.label(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining("; "));
    }

    private static long differing(BlocView view) {
        return view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .filter(CriterionScore::differs)
                .count();
    }

    private static long open(BlocBreaks breaks) {
        return breaks.breaks().stream().filter(aged -> aged.found().open()).count();
    }
}
