package vn.thidua.yearend.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** What a chart of a slide shows: names of its rows, and numbers by series, as they are kept in the chart. */
record DrawnChart(List<String> names, Map<String, List<@Nullable Double>> columns) {

    /** Holds the chart against the cells of its workbook, to which it refers. */
    static DrawnChart of(XSLFChart chart) {
        try {
            XSSFWorkbook book = chart.getWorkbook();
            Map<String, List<@Nullable Double>> columns = new LinkedHashMap<>();
            List<String> names = new ArrayList<>();
            for (Series series : series(chart.getCTChart().getPlotArea())) {
                List<String> title = strings(series.title());
                assertThat(texts(book, series.title().getF())).isEqualTo(title);
                names = strings(series.names());
                assertThat(texts(book, series.names().getF())).isEqualTo(names);
                List<@Nullable Double> values = numbers(series.values().getNumCache());
                assertThat(numbers(book, series.values().getF())).isEqualTo(values);
                columns.put(title.get(0), values);
            }
            return new DrawnChart(names, columns);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Series(CTStrRef title, CTStrRef names, CTNumRef values) {}

    private static List<Series> series(CTPlotArea plot) {
        return plot.sizeOfBarChartArray() > 0
                ? plot.getBarChartArray(0).getSerList().stream()
                        .map(one -> new Series(
                                one.getTx().getStrRef(),
                                one.getCat().getStrRef(),
                                one.getVal().getNumRef()))
                        .toList()
                : plot.getLineChartArray(0).getSerList().stream()
                        .map(one -> new Series(
                                one.getTx().getStrRef(),
                                one.getCat().getStrRef(),
                                one.getVal().getNumRef()))
                        .toList();
    }

    private static List<String> strings(CTStrRef told) {
        return told.getStrCache().getPtList().stream().map(CTStrVal::getV).toList();
    }

    /** Points that are missing are {@code null}. */
    private static List<@Nullable Double> numbers(CTNumData kept) {
        List<@Nullable Double> values =
                new ArrayList<>(Collections.nCopies((int) kept.getPtCount().getVal(), null));
        kept.getPtList().forEach(point -> values.set((int) point.getIdx(), Double.valueOf(point.getV())));
        return values;
    }

    private static List<String> texts(XSSFWorkbook book, String range) {
        return cells(book, range).stream().map(Cell::getStringCellValue).toList();
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
