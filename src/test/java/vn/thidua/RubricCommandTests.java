package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricCommandTests {

    @TempDir
    Path folder;

    private final CommandTrial trial = new CommandTrial();

    @Test
    void anExportedTableIsDraftedWithoutAQuestion() {
        Path table = folder.resolve("bang.xlsx");
        assertThat(trial.execute("rubric", "export", "khoi-mau", "--output", table.toString()))
                .isZero();
        assertThat(trial.execute("rubric", "draft", table.toString(), "--output", folder.toString()))
                .isZero();
        assertThat(folder.resolve("rubric.yaml")).content().contains("id: mau-2026");
        assertThat(folder.resolve("cau-hoi.md")).doesNotExist();
        assertThat(trial.said()).contains("4 mục, 12 tiêu chí").contains("tối đa 100 điểm");
    }

    @Test
    void theTotalIsAFormulaWithItsValue() throws IOException {
        Path table = folder.resolve("bang.xlsx");
        trial.execute("rubric", "export", "khoi-kh-vh-xh-2022", "--output", table.toString());

        try (InputStream stream = Files.newInputStream(table);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            Cell total = total(book);
            assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(total.getNumericCellValue()).isEqualTo(100);
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(total)
                            .getNumberValue())
                    .isEqualTo(100);
        }
    }

    private static Cell total(XSSFWorkbook book) {
        for (Row row : book.getSheetAt(0)) {
            Cell title = row.getCell(1);
            if (title != null && title.toString().equals("Tổng cộng")) {
                return row.getCell(2);
            }
        }
        throw new AssertionError("no total");
    }

    @Test
    void theSameRuleBookGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("1.xlsx");
        Path two = folder.resolve("2.xlsx");
        trial.execute("rubric", "export", "cdvc-khoi-1-2022", "--output", one.toString());
        trial.execute("rubric", "export", "cdvc-khoi-1-2022", "--output", two.toString());
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("rubric.yaml"), "mine");
        assertThat(trial.execute("rubric", "draft", "x.xlsx", "--output", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(trial.execute("rubric", "export", "khoi-mau", "--output", file.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("mine");
        assertThat(trial.complained()).contains("không ghi đè");
    }

    @Test
    void aTableThatDoesNotAddUpIsWrittenWithItsQuestions() throws IOException {
        Path table = folder.resolve("bang.csv");
        Files.writeString(table, "STT,Nội dung,Điểm chuẩn\nI,Mục,10\nI.1,Việc một,4\nI.2,Việc hai,5\n,Tổng cộng,10\n");

        assertThat(trial.execute("rubric", "draft", table.toString(), "--output", folder.toString()))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(folder.resolve("cau-hoi.md")).content().contains("C2 (I): điểm chuẩn 10");
        assertThat(trial.said()).contains("PHẢI SỬA C2 (I)");
    }

    @Test
    void aFileThatIsNoTableIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4");
        assertThat(trial.execute("rubric", "draft", file.toString(), "--output", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained()).startsWith("Sai cách dùng: ");
        assertThat(trial.execute("rubric", "export", "khoi-mau", "--bloc", "khong-co"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(trial.execute("rubric")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theTemplateIsNeverRun() {
        assertThat(trial.execute("run", "khoi-mau")).isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained()).contains("là mẫu để chép").contains("new-year");
    }
}
