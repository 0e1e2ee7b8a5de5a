package vn.thidua.visual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.words.NumberText;

/**
 * Scores as a reader writes them, whatever the machine's locale: 118,4; 1.018,4; −6,0; in English 1,018.4.
 *
 * @param rounding the campaign's, of which the display scale is used
 */
public record Points(Rounding rounding) {

    /** With as many decimals as the campaign prints. */
    public String of(BigDecimal score) {
        return write(rounding.display(score));
    }

    /** Like {@link #of}, with a plus sign before gains. */
    public String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + ofGap(difference);
    }

    /** Of points lost: nothing for nothing, and a plus sign where points were gained. */
    public String ofLoss(BigDecimal lost) {
        if (lost.signum() == 0) {
            return "";
        }
        return (lost.signum() < 0 ? "+" : "") + ofGap(lost.abs());
    }

    /**
     * What a reader finds who subtracts the printed figures; the exact gap only where these are equal, so that it does
     * not read as zero.
     */
    public BigDecimal gap(BigDecimal score, BigDecimal from) {
        BigDecimal printed = rounding.display(score).subtract(rounding.display(from));
        return printed.signum() == 0 ? score.subtract(from) : printed;
    }

    /** With as many decimals more as it takes that a gap does not read as zero. */
    public String ofGap(BigDecimal gap) {
        BigDecimal shown = rounding.display(gap);
        if (gap.signum() == 0) {
            return write(shown);
        }
        for (int scale = rounding.displayScale() + 1; shown.signum() == 0 && scale <= gap.scale(); scale++) {
            shown = gap.setScale(scale, RoundingMode.HALF_UP);
        }
        return write(shown);
    }

    /** Without superfluous zeros: 90; 0,5. */
    public static String plain(BigDecimal value) {
        return NumberText.of(value);
    }

    private static String write(BigDecimal shown) {
        return NumberText.withDecimals(shown);
    }

    /** Of numbers with so many decimals. */
    public static DecimalFormat format(int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(Language.isEnglish() ? '.' : ',');
        symbols.setGroupingSeparator(Language.isEnglish() ? ',' : '.');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
