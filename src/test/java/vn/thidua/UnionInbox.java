package vn.thidua;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An inbox with the files of one shipped campaign, to which more can be added. */
final class UnionInbox {

    static final String CAMPAIGN = "cdvc-khoi-1-2022";

    private UnionInbox() {}

    static void fill(Path root) throws IOException {
        Path to = Files.createDirectories(root.resolve(CAMPAIGN));
        try (Stream<Path> all = Files.list(TestHouse.SAMPLES.resolve(CAMPAIGN))) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** The appraisal once more, four points better for one agency. */
    static void appraiseAnew(Path root) throws IOException {
        Path inbox = root.resolve(CAMPAIGN);
        try (InputStream in = Files.newInputStream(inbox.resolve("bang-diem-tham-dinh.xlsx"));
                Workbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(inbox.resolve("tham-dinh-lai.xlsx"))) {
            Map<String, Integer> better = Map.of("011", 7, "031", 5, "033", 2);
            Sheet sheet = book.getSheetAt(0);
            int column = columnOf(sheet, "Đơn vị mẫu 03");
            for (Row row : sheet) {
                Cell code = row.getCell(0);
                Integer score = code == null ? null : better.get(code.toString());
                if (score != null) {
                    row.getCell(column).setCellValue(score);
                }
            }
            book.write(out);
        }
    }

    private static int columnOf(Sheet sheet, String head) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().contains(head)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError(head);
    }
}
