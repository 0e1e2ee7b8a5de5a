package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.campaign.Indicator;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;

/** The pact of the year to come (giao ước thi đua): this year's targets where the rule book knows them, and places to fill. */
record NextPact(Talk talk) {

    private static final String OPEN = "……";

    /** Places for targets that nobody knows yet. */
    private static final int PLACES = 6;

    void write() {
        int year = talk.campaign().year() + 1;
        List<Indicator> indicators = talk.campaign().indicators();
        Chapter chapter = talk.chapter(
                say("Giao ước thi đua năm {0}", year),
                false,
                talk.notes(
                        false,
                        List.of(
                                say(
                                        "Thông qua các chỉ tiêu và kế hoạch năm {0}, rồi mời các đơn vị ký giao ước.",
                                        year),
                                indicators.isEmpty()
                                        ? say("Bảng để trống: điền chỉ tiêu đã thống nhất trước hoặc trong hội nghị.")
                                        : say(
                                                "Chỉ tiêu lấy theo giao ước năm nay; cột kế hoạch để hội nghị thống nhất.")),
                        List.of(
                                indicators.isEmpty()
                                        ? say("quy tắc của đợt (campaign.yaml) không nêu chỉ tiêu")
                                        : say("quy tắc của đợt (campaign.yaml): indicators"))));
        chapter.text(say("Đại diện các đơn vị thành viên ký giao ước thi đua năm {0} với các chỉ tiêu:", year));
        chapter.table(
                indicators.isEmpty() ? blank(year) : known(indicators, year),
                say("Bảng chỉ tiêu giao ước năm {0}", year));
    }

    private static Grid blank(int year) {
        Grid grid = grid(year);
        for (int place = 1; place <= PLACES; place++) {
            grid.row(String.valueOf(place), OPEN, OPEN, OPEN, OPEN);
        }
        return grid;
    }

    private static Grid known(List<Indicator> indicators, int year) {
        Grid grid = grid(year);
        int number = 1;
        for (Indicator indicator : indicators) {
            String unit = indicator.unit();
            grid.row(
                    String.valueOf(number++),
                    indicator.title(),
                    unit == null ? OPEN : unit,
                    indicator.direction().sign() + " " + OPEN,
                    OPEN);
        }
        return grid;
    }

    private static Grid grid(int year) {
        return new Grid(
                Column.figure(say("TT"), 6),
                Column.text(say("Chỉ tiêu"), 46),
                Column.figure(say("Đơn vị tính"), 16),
                Column.figure(say("Kế hoạch năm {0}", year), 16),
                Column.text(say("Ghi chú"), 16));
    }
}
