package vn.thidua.visual.drawing;

import java.util.List;
import vn.thidua.visual.Chart;

/** Pictures of charts. One of these paints one after the other on the same canvas, so it serves one thread. */
public final class Pictures {

    private final Canvas canvas = new Canvas();

    /**
     * The chart as PNG (1920 × at most 1080) and SVG; the same chart gives the same bytes.
     *
     * @param stem of the files' names, in ASCII
     */
    public List<ChartFile> of(Chart chart, String stem) {
        return of(drawing(chart), chart, stem);
    }

    /** The same of a chart that is laid out already. */
    public List<ChartFile> of(Drawing drawing, Chart chart, String stem) {
        return List.of(
                new ChartFile(stem + ".png", png(drawing)), new ChartFile(stem + ".svg", Svg.of(drawing, chart, stem)));
    }

    private byte[] png(Drawing drawing) {
        return Png.of(canvas.paint(drawing), drawing.width(), drawing.height(), drawing.colours());
    }

    /** The chart laid out. */
    public static Drawing drawing(Chart chart) {
        return Poster.draw(chart);
    }
}
