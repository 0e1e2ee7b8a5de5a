package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.Section;
import vn.thidua.score.ScoreText;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** The final scores of a bloc by the topmost sections of its table; wide tables are cut into several. */
final class SectionTables {

    /** Sections that stand side by side on a page. */
    private static final int WIDEST = 9;

    private SectionTables() {}

    static void write(Paper paper, BlocView view) {
        List<Section> sections = view.bloc().bloc().rubric().sections();
        for (int from = 0; from < sections.size(); from += WIDEST) {
            List<Section> some = sections.subList(from, Math.min(from + WIDEST, sections.size()));
            paper.table(table(view, some, from + WIDEST >= sections.size()));
        }
        paper.note(say(
                "Các mục, với điểm chuẩn: {0}.",
                sections.stream()
                        .map(section ->
                                section.code() + " – " + section.title() + " (" + ScoreText.of(section.max()) + ")")
                        .collect(Collectors.joining("; "))));
    }

    /** A long code in two lines, such as TC over 001. */
    private static String head(Section section) {
        String code = section.code();
        return code.length() > 4 ? code.replaceFirst("(?<=\\p{L})(?=\\d)", "\n") : code;
    }

    /** @param last whether it ends with the totals */
    private static Table table(BlocView view, List<Section> sections, boolean last) {
        int width = Math.min(17, 104 / (sections.size() + 1));
        List<Column> columns = new ArrayList<>(List.of(Column.figure(say("Hạng"), 14), Column.text(say("Đơn vị"), 48)));
        sections.forEach(section -> columns.add(Column.figure(head(section), width)));
        if (last) {
            columns.add(Column.figure(say("Tổng"), width + 2));
        }
        Points points = new Points(view.results().campaign().rounding());
        Table table = new Table(columns);
        for (Standing standing : view.ranked()) {
            List<String> cells = new ArrayList<>(
                    List.of(RankingTable.rank(standing), standing.agency().name()));
            sections.forEach(section -> cells.add(RankingTable.printed(
                    points,
                    standing.card()
                            .section(section.code())
                            .map(SectionScore::finalScore)
                            .orElse(null))));
            if (last) {
                cells.add(RankingTable.printed(points, standing.card().finalTotal()));
            }
            table.row(cells);
        }
        return table;
    }
}
