package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

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
                nobody ? chart.title() : say("Thứ hạng, điểm và xếp loại từng đơn vị"), true, notes(chart, remarks()));
        chapter.table(table(), say("Bảng thứ hạng, điểm tự chấm, kết quả, xếp loại của từng đơn vị"), below());
    }

    private static List<String> labels(Ranking ranking) {
        return ranking.rows().stream().map(row -> row.label().text()).toList();
    }

    private static int leaders(Ranking ranking) {
        return (int) ranking.rows().stream().filter(Ranking.Row::leading).count();
    }

    private Notes notes(Chart chart, List<String> remarks) {
        List<String> spoken = new ArrayList<>(List.of(chart.title() + "."));
        spoken.add(RankingNotes.denominators(talk.material().bloc()));
        spoken.add(Settings.rankBy(talk.campaign()));
        if (talk.material().bloc().awaitsBallot()) {
            spoken.add(say("Chưa có biên bản kiểm phiếu: tạm xếp theo điểm."));
        }
        spoken.addAll(remarks);
        List<String> sources = new ArrayList<>(CellSources.of(talk.view().standings()));
        sources.add(say("{0}; cách ra từng điểm: trang “{1}”", talk.sheet(say("Xếp hạng")), say("Giải trình điểm")));
        return talk.notes(true, spoken, sources);
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
                String label = one.from() == null
                        ? one.label()
                        : say("{0} (từ {1} điểm)", one.label(), NumberText.of(one.from()));
                parts.add(say("{0}: {1} đơn vị", label, count));
            }
        }
        return String.join("; ", parts) + ".";
    }

    private Grid table() {
        boolean voted = talk.material().bloc().ballot() != null;
        List<Column> columns = new ArrayList<>(List.of(
                Column.figure(say("Hạng"), 8),
                Column.text(say("Đơn vị"), 40),
                Column.figure(say("Tự chấm"), 10),
                Column.figure(say("Kết quả"), 10),
                Column.text(say("Xếp loại"), 32)));
        if (voted) {
            columns.add(4, Column.figure(say("Phiếu"), 8));
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
            return standing.classReason() == null ? one.label() : say("{0} (hạ)", one.label());
        }
        UnrankedReason reason = standing.unranked();
        return reason == null ? say("Không xếp loại") : say("Không xếp hạng: {0}", say(reason.label()));
    }

    private String[] below() {
        List<String> below = new ArrayList<>();
        if (talk.view().ranked().stream().anyMatch(standing -> standing.classReason() != null)) {
            below.add(say("(hạ): loại thấp hơn mức của riêng tổng điểm; lý do ở ghi chú của trang này."));
        }
        if (talk.view().ranked().stream().anyMatch(standing -> standing.card().provisional())) {
            below.add(say("* Tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm."));
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
