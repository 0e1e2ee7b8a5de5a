package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.visual.ChartGallery;

/** Nothing is shown as hash signs, and no text is cut. */
class FitTests {

    @Test
    void everythingInTheBooksOfHardBlocsCanBeRead() {
        for (Map.Entry<String, byte[]> book : HardBooks.all().entrySet()) {
            assertThat(Fit.cut(book.getValue())).as(book.getKey()).isEmpty();
        }
    }

    @Test
    void narrowColumnsAndLowRowsAreNoticed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(HardBooks.bloc(ChartGallery.usual())))) {
            Sheet ranking = book.getSheet(RankingSheet.NAME);
            ranking.setColumnWidth(4, 4 * 256);
            ranking.getRow(6).setHeightInPoints(4);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(Fit.cut(bytes.toByteArray()))
                    .anyMatch(sentence -> sentence.startsWith("Xếp hạng!E7: "))
                    .anyMatch(sentence -> sentence.startsWith("Xếp hạng!B7: 1 lines in 4.0 points"));
        }
    }
}
