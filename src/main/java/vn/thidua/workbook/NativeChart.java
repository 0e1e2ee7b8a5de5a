package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import vn.thidua.standing.Standing;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Ranking;

/** The ranking as a chart of Excel's own, fed from the cells of the table above it; its words come from the picture's model. */
final class NativeChart {

    private static final byte[] BLUE = {0x00, 0x72, (byte) 0xB2};
    private static final int NAMES = 1;

    private static final int RESULTS = 4;

    /** The longest bar leaves the end of the axis to its figure. */
    private static final double ROOM_FOR_FIGURES = 1.1;

    private NativeChart() {}

    /** @param first index of the row of the first agency */
    static void draw(Page page, BlocView view, int first) {
        Chart model = new Charts().ranking(view.results(), view.bloc());
        List<Ranking.Row> bars = ((Ranking) model.body()).rows();
        if (bars.isEmpty()) {
            page.note(model.title() + ".");
            return;
        }
        XSSFSheet sheet = page.sheet();
        int top = page.next();
        int rows = page.room(70 + bars.size() * 19.0, 60 + bars.size() * 13.0);
        XSSFClientAnchor anchor = page.anchor(top, rows);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title(model));
        chart.setTitleOverlay(false);
        dress(chart);
        plot(chart, page, view, bars, first);
        labels(chart, model);
    }

    /** With the stamps in words, since a chart may be copied without its sheet. */
    private static String title(Chart model) {
        String stamps = String.join(", ", model.heading().stamps()).toLowerCase(Locale.ROOT);
        return stamps.isEmpty() ? model.title() : model.title() + " (" + stamps + ")";
    }

    private static void plot(XSSFChart chart, Page page, BlocView view, List<Ranking.Row> bars, int first) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddTextProperties().setFontSize(9.0);
        XDDFValueAxis points = chart.createValueAxis(AxisPosition.BOTTOM);
        points.setCrossBetween(AxisCrossBetween.BETWEEN);
        points.setVisible(false);
        if (bars.stream().map(Ranking.Row::total).allMatch(total -> total.signum() >= 0)) {
            points.setMinimum(BigDecimal.ZERO.doubleValue());
        }
        points.setMaximum(bars.stream()
                .map(Ranking.Row::total)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue)
                .map(most -> Math.max(1, Math.ceil(most * ROOM_FOR_FIGURES)))
                .orElse(1.0));
        List<Standing> drawn = view.standings().subList(0, bars.size());
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, points);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(45);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        drawn.stream().map(standing -> standing.agency().name()).toArray(String[]::new),
                        cells(page, first, drawn.size(), NAMES)),
                XDDFDataSourcesFactory.fromArray(
                        drawn.stream()
                                .map(standing -> points(standing.card().finalTotal()))
                                .toArray(Double[]::new),
                        cells(page, first, drawn.size(), RESULTS)));
        series.setTitle(Ranking.SERIES);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        chart.plot(data);
    }

    private static String cells(Page page, int first, int count, int column) {
        return new CellRangeAddress(first, first + count - 1, column, column)
                .formatAsString(page.sheet().getSheetName(), true);
    }

    /** A ranked agency has a result. */
    private static double points(@Nullable BigDecimal result) {
        return Objects.requireNonNull(result).doubleValue();
    }

    /** POI gives the title the language of the machine, and no size. */
    private static void dress(XSSFChart chart) {
        CTTextCharacterProperties letters = chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        letters.setLang("vi-VN");
        letters.setSz(1300);
        letters.setB(true);
    }

    /** The figure at the end of each bar, which POI has no words for yet. */
    private static void labels(XSSFChart chart, Chart model) {
        CTBarSer series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt()
                .setFormatCode(Styles.points(model.points().rounding().displayScale()));
        labels.getNumFmt().setSourceLinked(false);
        CTTextBody letters = labels.addNewTxPr();
        letters.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        letters.addNewP().addNewPPr().addNewDefRPr();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
