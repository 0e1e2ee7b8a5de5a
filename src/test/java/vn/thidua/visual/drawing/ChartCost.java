package vn.thidua.visual.drawing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thidua.standing.Results;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;

/**
 * Prints what each chart of an ordinary bloc costs once the code is warm, in milliseconds of CPU: to be run by hand, with the
 * launcher's options (one compiler, serial collector). Nothing tests its figures.
 */
final class ChartCost {

    private static final int ROUNDS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ChartCost() {}

    /** Work that is measured. */
    private interface Work {
        void run();
    }

    public static void main(String[] arguments) {
        Results results = ChartGallery.ordinary();
        List<Chart> charts = new Charts().of(results, results.blocs().get(0));
        Pictures pictures = new Pictures();
        Canvas canvas = new Canvas();
        charts.forEach(chart -> repeat(() -> pictures.of(chart, "x")));
        System.out.printf("%-34s %8s %8s %8s %8s %8s %8s%n", "ms CPU", "model", "layout", "paint", "PNG", "SVG", "KB");
        double model = repeat(() -> new Charts().of(results, results.blocs().get(0))) / charts.size();
        double sum = 0;
        for (Chart chart : charts) {
            Drawing drawing = Pictures.drawing(chart);
            Set<Integer> drawn = drawing.colours();
            int[] pixels = canvas.paint(drawing);
            double layout = repeat(() -> Pictures.drawing(chart));
            double paint = repeat(() -> canvas.paint(drawing));
            double png = repeat(() -> Png.of(pixels, drawing.width(), drawing.height(), drawn));
            double svg = repeat(() -> Svg.of(drawing, chart, "x"));
            int bytes = pictures.of(chart, "x").stream()
                    .mapToInt(file -> file.content().length)
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %8.1f %8.1f %8.1f %8.1f %8.1f %8d%n",
                    chart.body().ending(),
                    model,
                    layout,
                    paint,
                    png,
                    svg,
                    bytes >> 10);
            sum += model + layout + paint + png + svg;
        }
        System.out.printf(Locale.ROOT, "%-34s %.1f%n", "a bloc", sum);
    }

    private static double repeat(Work work) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            work.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS;
    }
}
