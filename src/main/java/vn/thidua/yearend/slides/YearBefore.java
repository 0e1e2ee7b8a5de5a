package vn.thidua.yearend.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.standing.Standing;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.PastStanding;
import vn.thidua.standing.years.YearOnYear;
import vn.thidua.standing.years.YearResult;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Slopes;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.deck.Notes;

/** What changed since the year before. No slide where no earlier table is known. */
record YearBefore(Talk talk) {

    void write() {
        BlocYears years = talk.material().years();
        Integer before = years.before();
        if (before == null) {
            return;
        }
        Optional<Chart> chart = talk.chart(Slopes.class);
        String title = chart.map(Chart::title).orElse("So với năm " + before);
        Notes notes = notes(years, before, title);
        chart.flatMap(NativeChart::of)
                .ifPresent(drawn -> talk.chapter(title, true, notes).chart(drawn));
        Grid table = table(years, before);
        if (table.isEmpty()) {
            return;
        }
        Chapter chapter = talk.chapter(chart.isEmpty() ? title : "Từng đơn vị so với năm " + before, true, notes);
        List<String> below = new ArrayList<>();
        if (!years.left().isEmpty()) {
            below.add("Có trong bảng năm " + before + ", năm nay không còn trong khối: "
                    + String.join("; ", years.left()) + ".");
        }
        below.addAll(years.notes());
        chapter.table(table, "Bảng thứ hạng năm trước, năm nay và nhận xét của từng đơn vị", String.join(" ", below));
    }

    private Grid table(BlocYears years, int before) {
        Grid grid = new Grid(
                Column.text("Đơn vị", 30),
                Column.figure("Hạng " + before, 10),
                Column.figure("Hạng " + talk.campaign().year(), 10),
                Column.text("Nhận xét", 50));
        for (Standing standing : talk.view().standings()) {
            years.of(standing.agency().code())
                    .ifPresent(one ->
                            grid.row(standing.agency().name(), rank(one, before), Talk.rank(standing), one.words()));
        }
        return grid;
    }

    private static String rank(YearOnYear one, int year) {
        return one.series().stream()
                .filter(result -> result.year() == year)
                .map(YearResult::rank)
                .flatMap(rank -> Optional.ofNullable(rank).stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("–");
    }

    private Notes notes(BlocYears years, int before, String title) {
        List<String> say = new ArrayList<>(List.of(title + "."));
        say.addAll(years.notes().stream().limit(2).toList());
        say.add(
                parted(years)
                        ? "Phân biệt phần thay đổi do kết quả với phần do bảng điểm hoặc thành viên thay đổi."
                        : "Chỉ nêu mức tăng, giảm; chưa kết luận là do kết quả hay do bảng điểm.");
        List<Place> places = years.agencies().stream()
                .flatMap(one -> one.then().stream())
                .flatMap(then -> place(then).stream())
                .toList();
        List<String> sources = new ArrayList<>(CellSources.told(places));
        sources.add(talk.sheet("Qua các năm") + " (so với năm " + before + ")");
        return talk.notes(true, say, sources);
    }

    /** Whether the table's doing is told apart for anybody. */
    private static boolean parted(BlocYears years) {
        return years.agencies().stream().map(YearOnYear::score).anyMatch(score -> score != null && score.split());
    }

    private static Optional<Place> place(PastStanding then) {
        return Optional.ofNullable(then.place());
    }
}
