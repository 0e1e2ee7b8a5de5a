package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Money;
import vn.thidua.ingest.PactLine;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Pact;
import vn.thidua.visual.Chart;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.deck.Tile;

/** The bloc's year: activities, people, funds, targets kept. No slide where nothing of it was told. */
record YearInFigures(Talk talk) {

    private static final int MILLION = 6;

    void write() {
        Sum all = talk.material().undertaken().activities().all();
        Collection<Pact> pacts = talk.material().undertaken().pacts().values();
        if (all.activities() > 0) {
            activities(all, pacts);
        }
        talk.chart(vn.thidua.visual.Pact.class)
                .ifPresent(chart -> NativeChart.of(chart).ifPresent(drawn -> pacts(chart, drawn, pacts)));
    }

    private void activities(Sum all, Collection<Pact> pacts) {
        Chapter chapter = talk.chapter(title(all), true, talk.notes(true, spoken(all), sources(pacts)));
        chapter.tiles(tiles(all, pacts));
        chapter.table(
                groups(),
                say("Bảng phong trào, hoạt động theo nhóm"),
                say("Theo báo cáo của các đơn vị; một người tham gia nhiều lần được tính nhiều lượt."));
    }

    private void pacts(Chart chart, NativeChart drawn, Collection<Pact> pacts) {
        List<String> spoken = List.of(
                chart.title() + ".",
                say("Cả khối đạt {0} chỉ tiêu giao ước.", kept(pacts)),
                say("Thanh đến 100 là đủ kế hoạch; mời đơn vị chưa đạt nêu nguyên nhân."));
        talk.chapter(chart.title(), true, talk.notes(true, spoken, sources(pacts)))
                .chart(drawn);
    }

    private static String title(Sum all) {
        return all.people().signum() == 0
                ? say("Cả khối tổ chức {0} hoạt động", all.activities())
                : say(
                        "Cả khối tổ chức {0} hoạt động với {1} lượt người",
                        all.activities(), NumberText.of(all.people()));
    }

    private static List<Tile> tiles(Sum all, Collection<Pact> pacts) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(String.valueOf(all.activities()), say("phong trào, hoạt động")));
        if (all.people().signum() > 0) {
            tiles.add(new Tile(NumberText.of(all.people()), say("lượt người tham gia")));
        }
        if (all.funds().dong().signum() > 0) {
            tiles.add(new Tile(millions(all.funds()), say("triệu đồng kinh phí, quỹ")));
        }
        if (!pacts.isEmpty()) {
            tiles.add(new Tile(kept(pacts), say("chỉ tiêu giao ước đạt")));
        }
        return tiles;
    }

    /** "23/27". */
    private static String kept(Collection<Pact> pacts) {
        int kept = pacts.stream().mapToInt(pact -> pact.achievement().kept()).sum();
        int targets =
                pacts.stream().mapToInt(pact -> pact.achievement().targets()).sum();
        return kept + "/" + targets;
    }

    private static String millions(Money money) {
        return NumberText.of(money.dong().movePointLeft(MILLION));
    }

    private Grid groups() {
        Grid grid = new Grid(
                Column.text(say("Nội dung##of activities"), 52),
                Column.figure(say("Hoạt động##several"), 14),
                Column.figure(say("Lượt người"), 14),
                Column.figure(say("Kinh phí (triệu đồng)"), 20));
        talk.material()
                .undertaken()
                .activities()
                .groups()
                .forEach((name, sum) -> grid.row(
                        name.isEmpty() ? say("Hoạt động khác") : name,
                        String.valueOf(sum.activities()),
                        number(sum.people()),
                        sum.funds().dong().signum() == 0 ? "–" : millions(sum.funds())));
        return grid;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "–" : NumberText.of(number);
    }

    private static List<String> spoken(Sum all) {
        List<String> spoken = new ArrayList<>();
        spoken.add(
                say("Điểm lại các phong trào, hoạt động chung của khối trong năm và cảm ơn các đơn vị đã tham gia."));
        if (all.funds().dong().signum() > 0) {
            spoken.add(say(
                    "Kinh phí, quỹ các đơn vị báo cáo cộng lại là {0} đồng.",
                    NumberText.of(all.funds().dong())));
        }
        spoken.add(say("Mời đơn vị có cách làm hay nói thêm vài câu."));
        return spoken;
    }

    private List<String> sources(Collection<Pact> pacts) {
        List<String> sources = new ArrayList<>();
        if (talk.material().undertaken().activities().all().activities() > 0) {
            sources.add(say("bảng phong trào, hoạt động do các đơn vị nộp"));
        }
        List<Place> places = pacts.stream()
                .flatMap(pact -> pact.reported().isEmpty() ? pact.signed().stream() : pact.reported().stream())
                .map(PactLine::place)
                .toList();
        sources.addAll(CellSources.told(places));
        return sources;
    }
}
