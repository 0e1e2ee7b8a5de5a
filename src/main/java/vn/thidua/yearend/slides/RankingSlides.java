package vn.thidua.yearend.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.telling.RankingNotes;
import vn.thidua.telling.Remarks;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Ranking;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.deck.Notes;

/** Who stands where and in which class: as a chart, then as a table. */
record RankingSlides(Talk talk) {

    private static final String LOWERED = " (hạ)";

    void write() {
        Chart chart = talk.chart(Ranking.class).orElseThrow();
        Notes notes = notes(chart, List.of());
        NativeChart.of(chart).ifPresent(drawn -> {
            Chapter chapter = talk.chapter(chart.title(), true, notes);
            chapter.text(classes());
            Ranking ranking = (Ranking) chart.body();
            chapter.chart(drawn.named(labels(ranking)), leaders(ranking));
        });
        boolean nobody = talk.view().ranked().isEmpty();
        Chapter chapter = talk.chapter(
                nobody ? chart.title() : "Thứ hạng, điểm và xếp loại từng đơn vị", true, notes(chart, remarks()));
        chapter.table(table(), "Bảng thứ hạng, điểm tự chấm, kết quả, xếp loại của từng đơn vị", below());
    }

    private static List<String> labels(Ranking ranking) {
        return ranking.rows().stream().map(row -> row.label().text()).toList();
    }

    private static int leaders(Ranking ranking) {
        return (int) ranking.rows().stream().filter(Ranking.Row::leading).count();
    }

    private Notes notes(Chart chart, List<String> remarks) {
        List<String> say = new ArrayList<>(List.of(chart.title() + "."));
        say.add(RankingNotes.denominators(talk.material().bloc()));
        say.add(Settings.rankBy(talk.campaign()));
        if (talk.material().bloc().awaitsBallot()) {
            say.add("Chưa có biên bản kiểm phiếu: tạm xếp theo điểm.");
        }
        say.addAll(remarks);
        List<String> sources = new ArrayList<>(CellSources.of(talk.view().standings()));
        sources.add(talk.sheet("Xếp hạng") + "; cách ra từng điểm: trang “Giải trình điểm”");
        return talk.notes(true, say, sources);
    }

    /** "Hoàn thành xuất sắc nhiệm vụ (từ 90 điểm): 4; …", how many reached each class. */
    private String classes() {
        Map<String, Integer> reached = new LinkedHashMap<>();
        for (Standing standing : talk.view().ranked()) {
            AwardClass one = standing.awardClass();
            if (one != null) {
                reached.merge(one.code(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        for (AwardClass one : talk.campaign().classification().classes()) {
            Integer count = reached.get(one.code());
            if (count != null) {
                parts.add(one.label() + (one.from() == null ? "" : " (từ " + NumberText.of(one.from()) + " điểm)")
                        + ": " + count + " đơn vị");
            }
        }
        return String.join("; ", parts) + ".";
    }

    private Grid table() {
        boolean voted = talk.material().bloc().ballot() != null;
        List<Column> columns = new ArrayList<>(List.of(
                Column.figure("Hạng", 8),
                Column.text("Đơn vị", 40),
                Column.figure("Tự chấm", 10),
                Column.figure("Kết quả", 10),
                Column.text("Xếp loại", 32)));
        if (voted) {
            columns.add(4, Column.figure("Phiếu", 8));
        }
        Grid grid = new Grid(columns);
        for (Standing standing : talk.view().standings()) {
            List<String> cells = new ArrayList<>(List.of(
                    Talk.rank(standing),
                    standing.agency().name() + (standing.card().provisional() && standing.rank() != null ? " *" : ""),
                    // The page and the results quote no totals of those without a rank either.
                    talk.points(standing.rank() == null ? null : standing.card().selfTotal()),
                    talk.points(standing.rank() == null ? null : standing.card().finalTotal()),
                    reached(standing)));
            if (voted) {
                cells.add(4, standing.votes() == null ? "–" : String.valueOf(standing.votes()));
            }
            grid.row(cells);
        }
        return grid;
    }

    /** The class, and that it is lower than the total alone would give; or why there is none. */
    private static String reached(Standing standing) {
        AwardClass one = standing.awardClass();
        if (one != null) {
            return one.label() + (standing.classReason() == null ? "" : LOWERED);
        }
        UnrankedReason reason = standing.unranked();
        return reason == null ? "Không xếp loại" : "Không xếp hạng: " + reason.label();
    }

    private String[] below() {
        List<String> below = new ArrayList<>();
        if (talk.view().ranked().stream().anyMatch(standing -> standing.classReason() != null)) {
            below.add("(hạ): loại thấp hơn mức của riêng tổng điểm; lý do ở ghi chú của trang này.");
        }
        if (talk.view().ranked().stream().anyMatch(standing -> standing.card().provisional())) {
            below.add("* Tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm.");
        }
        return below.toArray(String[]::new);
    }

    /** Why somebody has no rank, or no better class. */
    private List<String> remarks() {
        return talk.view().standings().stream()
                .filter(standing -> !Remarks.of(talk.view(), standing).isEmpty())
                .map(standing ->
                        standing.agency().name() + ": " + String.join("; ", Remarks.of(talk.view(), standing)) + ".")
                .toList();
    }
}
