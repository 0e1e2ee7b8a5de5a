package vn.thidua.visual;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Which colour or shape is which series; nothing for a chart of one series. */
final class Legend {

    private static final double LINE = 27;
    private static final double KEY = 26;

    private Legend() {}

    /** Returns where it ends. */
    static double draw(Graphics2D g2, Chart chart, double left, double top, double width) {
        if (chart.series().size() < 2) {
            return top;
        }
        Font font = Typeface.regular(18);
        double x = left;
        double y = top;
        for (int index = 0; index < chart.series().size(); index++) {
            String name = name(chart.series().get(index), font);
            double needed = KEY + Lines.width(name, font) + 26;
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            key(g2, chart.kind(), index, x, y);
            g2.setFont(font);
            g2.setColor(Palette.INK);
            g2.drawString(name, (float) (x + KEY), (float) (y + 17));
            x += needed;
        }
        return y + LINE + 8;
    }

    private static String name(String series, Font font) {
        List<String> lines = Lines.wrap(series, font, 440, 1);
        return lines.get(0);
    }

    private static void key(Graphics2D g2, Chart.Kind kind, int index, double x, double y) {
        if (kind != Chart.Kind.SELF_AND_FINAL) {
            g2.setColor(Palette.section(index));
            g2.fill(new Rectangle2D.Double(x, y + 2, 17, 17));
        } else if (index == 0) {
            DotsRenderer.ring(g2, x + 9, y + 11, 8);
        } else {
            DotsRenderer.disc(g2, x + 9, y + 11, 11);
        }
    }
}
