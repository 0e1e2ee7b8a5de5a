package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.NativeChart.Type;

/** Reads a chart back as another program would, and the cells that it refers to. */
final class NativeCharts {

    private NativeCharts() {}

    static void assertCarries(XSSFWorkbook book, XSSFChart chart, NativeChart model) {
        assertThat(chart.getTitleText().getString()).isEqualTo(model.title());
        XDDFChartData data = chart.getChartSeries().get(0);
        List<List<@Nullable Double>> wanted = wanted(model);
        assertThat(data.getSeriesCount()).as(model.title()).isEqualTo(wanted.size());
        for (int index = 0; index < wanted.size(); index++) {
            XDDFDataSource<? extends Number> numbers = data.getSeries(index).getValuesData();
            assertThat(values(numbers)).as("cache of " + model.title()).isEqualTo(wanted.get(index));
            assertThat(cells(book, numbers.getDataRangeReference()))
                    .as("cells of " + model.title())
                    .isEqualTo(wanted.get(index));
        }
        if (model.type() == Type.TIMES) {
            assertThat(texts(data.getSeries(0).getCategoryData()))
                    .isEqualTo(model.columns().get(0).values().stream()
                            .map(moment -> String.valueOf(number(moment)))
                            .toList());
        }
        XDDFDataSource<?> names = data.getSeries(0).getCategoryData();
        if (model.type() != Type.TIMES && model.type() != Type.SLOPES) {
            assertThat(texts(names)).isEqualTo(model.names());
            assertThat(textCells(book, names.getDataRangeReference())).isEqualTo(model.names());
        }
    }

    private static List<List<@Nullable Double>> wanted(NativeChart model) {
        List<List<@Nullable Double>> wanted = new ArrayList<>();
        if (model.type() == Type.SLOPES) {
            for (int row = 0; row < model.names().size(); row++) {
                wanted.add(List.of(
                        number(model.columns().get(0).values().get(row)),
                        number(model.columns().get(1).values().get(row))));
            }
            return wanted;
        }
        List<NativeChart.Column> drawn = switch (model.type()) {
            case TIMES -> List.of(model.columns().get(1), model.columns().get(1));
            case RANGES -> model.columns().subList(0, 3);
            default -> model.columns();
        };
        drawn.forEach(column -> {
            List<@Nullable Double> values = new ArrayList<>();
            column.values().forEach(value -> values.add(number(value)));
            wanted.add(values);
        });
        return wanted;
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static List<@Nullable Double> values(XDDFDataSource<? extends Number> source) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int index = 0; index < source.getPointCount(); index++) {
            Number value = source.getPointAt(index);
            values.add(value == null ? null : value.doubleValue());
        }
        return values;
    }

    private static List<String> texts(XDDFDataSource<?> source) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < source.getPointCount(); index++) {
            texts.add(String.valueOf(source.getPointAt(index)));
        }
        return texts;
    }

    private static List<@Nullable Double> cells(XSSFWorkbook book, String range) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Cell cell : all(book, range)) {
            values.add(
                    (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA)
                            ? cell.getNumericCellValue()
                            : null);
        }
        return values;
    }

    private static List<String> textCells(XSSFWorkbook book, String range) {
        return all(book, range).stream().map(Cell::getStringCellValue).toList();
    }

    private static List<Cell> all(XSSFWorkbook book, String range) {
        List<Cell> cells = new ArrayList<>();
        for (CellReference at : new AreaReference(range, book.getSpreadsheetVersion()).getAllReferencedCells()) {
            cells.add(book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }
}
