package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

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
        String title = chart.map(Chart::title).orElse(say("So với năm {0}", before));
        Notes notes = notes(years, before, title);
        chart.flatMap(NativeChart::of)
                .ifPresent(drawn -> talk.chapter(title, true, notes).chart(drawn));
        Grid table = table(years, before);
        if (table.isEmpty()) {
            return;
        }
        Chapter chapter =
                talk.chapter(chart.isEmpty() ? title : say("Từng đơn vị so với năm {0}", before), true, notes);
        List<String> below = new ArrayList<>();
        if (!years.left().isEmpty()) {
            below.add(say(
                    "Có trong bảng năm {0}, năm nay không còn trong khối: {1}.",
                    before, String.join("; ", years.left())));
        }
        below.addAll(years.notes());
        chapter.table(
                table, say("Bảng thứ hạng năm trước, năm nay và nhận xét của từng đơn vị"), String.join(" ", below));
    }

    private Grid table(BlocYears years, int before) {
        Grid grid = new Grid(
                Column.text(say("Đơn vị"), 30),
                Column.figure(say("Hạng {0}##of a year", before), 10),
                Column.figure(say("Hạng {0}##of a year", talk.campaign().year()), 10),
                Column.text(say("Nhận xét"), 50));
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
        List<String> spoken = new ArrayList<>(List.of(title + "."));
        spoken.addAll(years.notes().stream().limit(2).toList());
        spoken.add(
                parted(years)
                        ? say("Phân biệt phần thay đổi do kết quả với phần do bảng điểm hoặc thành viên thay đổi.")
                        : say("Chỉ nêu mức tăng, giảm; chưa kết luận là do kết quả hay do bảng điểm."));
        List<Place> places = years.agencies().stream()
                .flatMap(one -> one.then().stream())
                .flatMap(then -> place(then).stream())
                .toList();
        List<String> sources = new ArrayList<>(CellSources.told(places));
        sources.add(say("{0} (so với năm {1})", talk.sheet(say("Qua các năm")), before));
        return talk.notes(true, spoken, sources);
    }

    /** Whether the table's doing is told apart for anybody. */
    private static boolean parted(BlocYears years) {
        return years.agencies().stream().map(YearOnYear::score).anyMatch(score -> score != null && score.split());
    }

    private static Optional<Place> place(PastStanding then) {
        return Optional.ofNullable(then.place());
    }
}
