package vn.thidua.yearend.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What a chart of a slide shows: names of its rows, and numbers by series, as they are kept in the chart. */
record DrawnChart(List<String> names, Map<String, List<@Nullable Double>> columns) {

    /** Holds the chart against the cells of its workbook, to which it refers. */
    static DrawnChart of(XSLFChart chart) {
        try {
            XSSFWorkbook book = chart.getWorkbook();
            XDDFChartData data = chart.getChartSeries().get(0);
            Map<String, List<@Nullable Double>> columns = new LinkedHashMap<>();
            List<String> names = new ArrayList<>();
            for (int index = 0; index < data.getSeriesCount(); index++) {
                XDDFChartData.Series series = data.getSeries(index);
                List<@Nullable Double> kept = new ArrayList<>();
                XDDFDataSource<? extends Number> values = series.getValuesData();
                for (int point = 0; point < values.getPointCount(); point++) {
                    Number value = values.getPointAt(point);
                    kept.add(value == null ? null : value.doubleValue());
                }
                assertThat(numbers(book, values.getDataRangeReference())).isEqualTo(kept);
                names.clear();
                XDDFDataSource<?> categories = series.getCategoryData();
                for (int point = 0; point < categories.getPointCount(); point++) {
                    names.add(String.valueOf(categories.getPointAt(point)));
                }
                assertThat(cells(book, categories.getDataRangeReference()))
                        .extracting(Cell::getStringCellValue)
                        .isEqualTo(names);
                columns.put(title(book, chart, index), kept);
            }
            return new DrawnChart(names, columns);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(XSSFWorkbook book, XSLFChart chart, int series) {
        var plot = chart.getCTChart().getPlotArea();
        var told = plot.sizeOfBarChartArray() > 0
                ? plot.getBarChartArray(0).getSerArray(series).getTx()
                : plot.getLineChartArray(0).getSerArray(series).getTx();
        String kept = told.getStrRef().getStrCache().getPtArray(0).getV();
        assertThat(cells(book, told.getStrRef().getF()).get(0).getStringCellValue())
                .isEqualTo(kept);
        return kept;
    }

    private static List<@Nullable Double> numbers(XSSFWorkbook book, String range) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Cell cell : cells(book, range)) {
            values.add(cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null);
        }
        return values;
    }

    private static List<Cell> cells(XSSFWorkbook book, String range) {
        List<Cell> cells = new ArrayList<>();
        for (CellReference at : new AreaReference(range, book.getSpreadsheetVersion()).getAllReferencedCells()) {
            cells.add(book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }
}
