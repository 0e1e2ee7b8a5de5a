package vn.thidua.yearend.slides;

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
                "Giao ước thi đua năm " + year,
                false,
                talk.notes(
                        false,
                        List.of(
                                "Thông qua các chỉ tiêu và kế hoạch năm " + year + ", rồi mời các đơn vị ký giao ước.",
                                indicators.isEmpty()
                                        ? "Bảng để trống: điền chỉ tiêu đã thống nhất trước hoặc trong hội nghị."
                                        : "Chỉ tiêu lấy theo giao ước năm nay; cột kế hoạch để hội nghị thống nhất."),
                        List.of(
                                indicators.isEmpty()
                                        ? "quy tắc của đợt (campaign.yaml) không nêu chỉ tiêu"
                                        : "quy tắc của đợt (campaign.yaml): indicators")));
        chapter.text("Đại diện các đơn vị thành viên ký giao ước thi đua năm " + year + " với các chỉ tiêu:");
        chapter.table(
                indicators.isEmpty() ? blank(year) : known(indicators, year), "Bảng chỉ tiêu giao ước năm " + year);
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
                Column.figure("TT", 6),
                Column.text("Chỉ tiêu", 46),
                Column.figure("Đơn vị tính", 16),
                Column.figure("Kế hoạch năm " + year, 16),
                Column.text("Ghi chú", 16));
    }
}
