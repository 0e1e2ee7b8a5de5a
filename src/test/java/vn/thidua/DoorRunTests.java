package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.workbook.Dump;

/** Whatever lies in the inbox ends in one state, on the board and in all outputs, and stays there until it is touched. */
class DoorRunTests {

    private static final String UNION = "cdvc-khoi-1-2022";
    private static final String EMPTY = "stnmt-tien-giang-2023";

    @TempDir
    Path folder;

    @Test
    void everythingDroppedHasOneStateAndAnUnchangedRunChangesNothing() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path campaign = inbox.resolve(UNION);
        Path output = folder.resolve("output");
        copy(TestHouse.SAMPLES.resolve(UNION), campaign);
        Path sample = campaign.resolve("mau-01-tu-cham.xlsx");
        Files.copy(sample, campaign.resolve("sao-chep \uD83C\uDFC6.xlsx"));
        Files.copy(sample, campaign.resolve(Normalizer.normalize("tự chấm.xlsx", Normalizer.Form.NFD)));
        Files.copy(sample, campaign.resolve("tự chấm.xlsx"));
        Files.writeString(campaign.resolve("~$mau-01-tu-cham.xlsx"), "x");
        Files.writeString(campaign.resolve("mau-06.xlsx.crdownload"), "x");
        Files.writeString(campaign.resolve("Thumbs.db"), "x");
        Files.writeString(campaign.resolve("ghi-chu.txt"), "không phải bảng");
        Files.createDirectories(campaign.resolve("trong"));
        Files.createSymbolicLink(campaign.resolve("lien-ket.xlsx"), sample);
        Files.writeString(inbox.resolve("lac.xlsx"), "x");
        String database = TestDatabase.fresh();

        try (TestHouse house = TestHouse.open(database, inbox, output, UNION, EMPTY)) {
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(house.printed())
                    .contains("không thuộc đợt thi đua nào")
                    .contains("  lac.xlsx")
                    .contains(UNION + ": không nhận: lien-ket.xlsx")
                    .contains(UNION + ": để lần chạy sau: mau-06.xlsx.crdownload")
                    .contains(EMPTY + ": chưa có thư mục nộp");
            assertThat(house.bean(RunSummary.class).strays()).containsExactly("lac.xlsx");
            assertThat(house.results(EMPTY).get("inboxFolder").asBoolean()).isFalse();
        }
        JsonNode results = TestHouse.json(output.resolve(UNION).resolve("results.json"));
        assertThat(schema().validate(results)).isEmpty();
        assertThat(nodes(results.get("untaken")))
                .extracting(
                        entry -> entry.get("file").asString(),
                        entry -> entry.get("state").asString())
                .containsExactly(
                        tuple("Thumbs.db", "IGNORED"),
                        tuple("lien-ket.xlsx", "REFUSED"),
                        tuple("mau-06.xlsx.crdownload", "PENDING"),
                        tuple("trong", "IGNORED"),
                        tuple("~$mau-01-tu-cham.xlsx", "IGNORED"));
        assertThat(states(results))
                .containsEntry("sao-chep \uD83C\uDFC6.xlsx", "DUPLICATE")
                .containsEntry("tự chấm.xlsx", "DUPLICATE")
                .containsEntry("tự chấm (trùng tên 2).xlsx", "DUPLICATE")
                .containsEntry("ghi-chu.txt", "REFUSED");

        Map<Path, byte[]> before = contents(output);
        try (TestHouse again = TestHouse.open(database, inbox, output, UNION, EMPTY)) {
            assertThat(again.run()).isZero();
            assertThat(contents(output)).usingRecursiveComparison().isEqualTo(before);
            Files.writeString(campaign.resolve("mau-06.xlsx.crdownload"), "nhiều hơn");
            assertThat(again.run()).isZero();
            assertThat(contents(output))
                    .as("how far a file has grown is nobody's business")
                    .usingRecursiveComparison()
                    .isEqualTo(before);
        }
    }

    @Test
    void theBoardTellsHowEachPaperStands() throws IOException {
        Path inbox = folder.resolve("inbox");
        copy(TestHouse.SAMPLES.resolve(UNION), inbox.resolve(UNION));
        sentBackBlank(inbox.resolve(UNION), "06");
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), inbox, folder.resolve("output"), UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(schema().validate(house.results(UNION))).isEmpty();
            Map<String, JsonNode> board = board(house);
            assertThat(board.get("ban-dan-van").get("fill").asString()).isEqualTo("COMPLETE");
            assertThat(board.get("ban-dan-van").get("lateBy").isNull()).isTrue();
            assertThat(board.get("mau-03").get("lateBy").asString()).isEqualTo("PT63H5M");
            assertThat(board.get("mau-05").get("fill").asString()).isEqualTo("REFUSED");
            assertThat(board.get("mau-05").get("due").asString()).startsWith("2022-11-25T17:00");
            assertThat(board.get("mau-05").get("extendedBy").asString()).contains("04/QĐ-KTĐ1");
            assertThat(board.get("mau-06").get("fill").asString()).isEqualTo("EMPTY");
            assertThat(board.get("mau-06").get("wanted").asInt()).isEqualTo(33);
            assertThat(board.get("mau-01").get("filled").asInt()).isEqualTo(33);
            assertThat(board.get("mau-02").get("version").asInt()).isEqualTo(2);
            assertThat(board.get("mau-02").get("decisions").toString()).contains("03/QĐ-KTĐ1");

            JsonNode resent = submission(house, "mau-02-tu-cham-gui-lai.xlsx").get("previous");
            assertThat(resent.get("file").asString()).isEqualTo("mau-02-tu-cham.xlsx");
            assertThat(nodes(resent.get("changes")))
                    .extracting(
                            change -> change.get("code").asString(),
                            change -> change.get("field").asString(),
                            change -> change.get("before").asString(),
                            change -> change.get("after").asString())
                    .contains(tuple("003", "SCORE", "2", "3"), tuple("022", "SCORE", "3", "2"));
            assertThat(resent.get("totalBefore").asString()).isEqualTo("86");
            assertThat(resent.get("totalAfter").asString()).isEqualTo("87");

            assertThat(board(house).get("mau-07").get("refused").isNull()).isTrue();
            sentAgainWithWords(inbox.resolve(UNION), "07");
            assertThat(house.run()).isZero();
            assertThat(schema().validate(house.results(UNION))).isEmpty();
            JsonNode refused = board(house).get("mau-07");
            assertThat(refused.get("fill").asString()).isEqualTo("COMPLETE");
            assertThat(refused.get("file").asString()).isEqualTo("mau-07-tu-cham.xlsx");
            assertThat(refused.get("refused").asString()).isEqualTo("mau-07-tu-cham-moi.xlsx");
            assertThat(Dump.of(Files.readAllBytes(
                            folder.resolve("output").resolve(UNION).resolve("tinh-hinh-nop.xlsx"))))
                    .anyMatch(line -> line.startsWith("Tình hình nộp!")
                            && line.contains("Bản gửi lại mau-07-tu-cham-moi.xlsx bị trả lại (1 lỗi)."));

            Files.delete(inbox.resolve(UNION).resolve("mau-07-tu-cham.xlsx"));
            assertThat(house.run()).isZero();
            assertThat(submission(house, "mau-07-tu-cham.xlsx").get("inFolder").asBoolean())
                    .isFalse();
            assertThat(board(house).get("mau-07").get("fill").asString())
                    .as("what was received once still counts")
                    .isEqualTo("COMPLETE");
        }
    }

    /** The form of unit 01 with another unit's name and no score in it. */
    private static void sentBackBlank(Path inbox, String unit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(inbox.resolve("mau-01-tu-cham.xlsx")))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(cell.getStringCellValue().replace("ẫu 01", "ẫu " + unit));
                } else if (cell.getColumnIndex() == 5) {
                    cell.setBlank();
                }
            })));
            try (OutputStream out = Files.newOutputStream(inbox.resolve("mau-" + unit + "-tu-cham.xlsx"))) {
                book.write(out);
            }
        }
    }

    /** The unit's form as a second file with words where its first score was. */
    private static void sentAgainWithWords(Path inbox, String unit) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(inbox.resolve("mau-" + unit + "-tu-cham.xlsx")))) {
            for (Row row : book.getSheetAt(0)) {
                Cell code = row.getCell(0);
                if (code != null && code.toString().equals("001")) {
                    row.getCell(5).setCellValue("ba điểm");
                }
            }
            try (OutputStream out = Files.newOutputStream(inbox.resolve("mau-" + unit + "-tu-cham-moi.xlsx"))) {
                book.write(out);
            }
        }
    }

    private static Map<String, JsonNode> board(TestHouse house) {
        Map<String, JsonNode> board = new HashMap<>();
        house.results(UNION)
                .get("board")
                .forEach(line -> board.put(line.get("agency").asString(), line));
        return board;
    }

    private static JsonNode submission(TestHouse house, String file) {
        return nodes(house.results(UNION).get("submissions")).stream()
                .filter(submission -> submission.get("file").asString().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> states(JsonNode results) {
        Map<String, String> states = new HashMap<>();
        results.get("submissions")
                .forEach(submission -> states.put(
                        submission.get("file").asString(),
                        submission.get("state").asString()));
        return states;
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/results.schema.json")));
    }

    private static Map<Path, byte[]> contents(Path folder) throws IOException {
        Map<Path, byte[]> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
