package vn.thidua.yearend.page;

import vn.thidua.visual.Chart;
import vn.thidua.visual.drawing.Inset;

/** A chart with its picture for the page. */
public record PageFigure(Chart chart, Inset picture) {}
