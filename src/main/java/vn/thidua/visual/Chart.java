package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart says, before anybody draws it: the pictures and the native chart of a workbook are made from the same one.
 *
 * @param title the message, made from the data: "Sở Y tế dẫn đầu, hơn đơn vị thứ hai 1,25 điểm"
 * @param subtitle bloc, year and how final the figures are
 * @param stamps warnings that nobody may overlook, such as "SỐ LIỆU MINH HỌA"
 * @param series names of what each bar has a value of, at least one
 * @param bars top to bottom; none if there is nothing to compare
 * @param thresholds where a class begins, highest first
 * @param notes footnotes
 * @param points how values are printed
 */
public record Chart(
        Kind kind,
        String title,
        String subtitle,
        List<String> stamps,
        List<String> series,
        List<Bar> bars,
        List<BigDecimal> thresholds,
        List<String> notes,
        Points points) {

    public Chart {
        stamps = List.copyOf(stamps);
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        thresholds = List.copyOf(thresholds);
        notes = List.copyOf(notes);
    }

    /** What is compared, and the ending of the file's name. */
    public enum Kind {
        /** One bar an agency, from zero. */
        RANKING("xep-hang"),
        /** Top-level sections stacked per agency, from zero. */
        SECTIONS("co-cau"),
        /** Two dots an agency: the self-score and the final score. */
        SELF_AND_FINAL("tu-cham-va-thong-nhat");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }
}
