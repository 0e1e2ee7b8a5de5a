package vn.thidua.visual.drawing;

import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.Points;

/** The axes below the rows. */
final class Axes {

    /** Pixels that the figures below the rows take. */
    static final int HEIGHT = 36;

    private static final float FIGURES = 20;
    private static final double DAY_APART = 90;
    private static final double MILLISECONDS_A_DAY = 86_400_000;

    private Axes() {}

    /** Of scores. */
    static ValueAxis points(Panel panel) {
        double tick = panel.scale().tick(panel.field().getWidth());
        return of(panel.scale(), tick, Points.format(tick < 1 ? 1 : 0));
    }

    /** With figures below. */
    static ValueAxis of(Scale scale, double tick, NumberFormat format) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(tick));
        axis.setNumberFormatOverride(format);
        return dressed(axis);
    }

    /** Of moments in milliseconds, with days below, as many apart as leaves room for their figures. */
    static ValueAxis days(Panel panel, ZoneId zone) {
        TimeZone times = TimeZone.getTimeZone(zone);
        DateAxis axis = new DateAxis(null, times, Locale.ROOT);
        axis.setRange(
                new Date(Math.round(panel.scale().lower())),
                new Date(Math.round(panel.scale().upper())));
        double span = panel.scale().upper() - panel.scale().lower();
        int least = (int) Math.ceil(DAY_APART * span / panel.field().getWidth() / MILLISECONDS_A_DAY);
        int days = IntStream.of(1, 2, 7, 14, 28)
                .filter(step -> step >= least)
                .findFirst()
                .orElse(least);
        SimpleDateFormat format = new SimpleDateFormat(Language.isEnglish() ? "d MMM" : "dd/MM", Locale.ENGLISH);
        format.setTimeZone(times);
        axis.setTickUnit(new DateTickUnit(DateTickUnitType.DAY, days, format));
        return dressed(axis);
    }

    /** With nothing below. */
    static ValueAxis bare(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setVisible(false);
        return dressed(axis);
    }

    /** Also what is not drawn is measured, and by a typeface of the system's, which may have none. */
    private static ValueAxis dressed(ValueAxis axis) {
        axis.setLabelFont(Typeface.REGULAR.at(FIGURES));
        axis.setTickLabelFont(Typeface.REGULAR.at(FIGURES));
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
