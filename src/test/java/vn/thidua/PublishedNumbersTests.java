package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.word.PaperDump;
import vn.thidua.yearend.slides.DeckDump;

/**
 * The case of Cai Lậy 2022, whose minutes are public: 124,4 claimed, 118,4 agreed, two criteria apart. From .xlsx through the
 * whole job to results.json and the workbook.
 */
class PublishedNumbersTests {

    private static final String CAMPAIGN = "stnmt-tien-giang-2022";

    @TempDir
    static Path folder;

    private static TestHouse house;
    private static JsonNode results;

    @BeforeAll
    static void runOnce() {
        house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), CAMPAIGN);
        assertThat(house.run()).as(house.printed()).isZero();
        results = house.results(CAMPAIGN);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void totalsAreThoseOfTheMinutes() {
        JsonNode caiLay = agency();
        assertThat(caiLay.get("selfTotal").asString()).isEqualTo("124.4");
        assertThat(caiLay.get("appraisedTotal").asString()).isEqualTo("118.4");
        assertThat(caiLay.get("finalTotal").asString()).isEqualTo("118.4");
        assertThat(caiLay.get("rank").asInt()).isEqualTo(1);
        assertThat(caiLay.get("provisional").asBoolean()).isFalse();
    }

    @Test
    void selfAndAgreedDifferAtExactlyTwoCriteria() {
        Map<String, String> differing = new LinkedHashMap<>();
        for (JsonNode criterion : agency().get("criteria")) {
            String self = criterion.get("self").get("score").asString();
            String appraised = criterion.get("appraised").get("score").asString();
            if (!self.equals(appraised)) {
                differing.put(criterion.get("code").asString(), self + " → " + appraised);
            }
        }
        assertThat(differing).containsExactly(entry("a7", "11 → 7"), entry("d2", "13 → 11"));
    }

    @Test
    void sectionSumsAreThoseOfTheMinutes() {
        Map<String, String> sums = new LinkedHashMap<>();
        for (JsonNode section : agency().get("sections")) {
            sums.put(
                    section.get("code").asString(),
                    section.get("self").asString() + "/"
                            + section.get("appraised").asString());
        }
        assertThat(sums)
                .containsExactly(
                        entry("1", "100.4/94.4"),
                        entry("a", "40/36"),
                        entry("b", "16/16"),
                        entry("C", "26.4/26.4"),
                        entry("d", "18/16"),
                        entry("2", "2.5/2.5"),
                        entry("3", "12.5/12.5"),
                        entry("4", "4/4"),
                        entry("5", "5/5"));
    }

    @Test
    void theMinutesOwnWrongSelfTotalIsAFinding() {
        List<String> restated = new ArrayList<>();
        for (JsonNode submission : results.get("submissions")) {
            for (JsonNode finding : submission.get("findings")) {
                if (finding.get("code").asString().equals("RESTATED_SELF_TOTAL_DIFFERS")) {
                    restated.add(submission.get("file").asString() + ": "
                            + finding.get("found").asString() + " ≠ "
                            + finding.get("expected").asString());
                }
            }
        }
        assertThat(restated).containsExactly("cai-lay-bien-ban.xlsx: 118,4 ≠ 124,4");
    }

    @Test
    void whatTheRulesGiveIsWhatWasEntered() {
        for (JsonNode submission : results.get("submissions")) {
            for (JsonNode finding : submission.get("findings")) {
                assertThat(finding.get("code").asString()).isNotEqualTo("SCORE_NOT_DERIVED");
            }
        }
    }

    @Test
    void everyScoreTellsItsCell() {
        for (JsonNode criterion : agency().get("criteria")) {
            for (String party : List.of("self", "appraised")) {
                JsonNode source = criterion.get(party).get("source");
                assertThat(source.get("file").asString()).endsWith(".xlsx");
                assertThat(source.get("cell").asString()).matches("[A-Z]+[0-9]+");
            }
        }
    }

    @Test
    void bothPartiesWordsStandBesideEachDifference() throws IOException {
        Path book = folder.resolve("output").resolve(CAMPAIGN).resolve("ket-qua-cap-huyen.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            Row a7 = workbook.getSheet("Đối chiếu").getRow(5);
            assertThat(a7.getCell(1).getStringCellValue()).isEqualTo("a7");
            assertThat(a7.getCell(7).getStringCellValue()).isEqualTo("08 giải pháp quản lý đất công");
            assertThat(a7.getCell(8).getStringCellValue())
                    .isEqualTo("Công nhận 4 trong 8 giải pháp quản lý đất công (+4)");
        }
    }

    @Test
    void theWorkbookSaysTheSame() throws IOException {
        Path book = folder.resolve("output").resolve(CAMPAIGN).resolve("ket-qua-cap-huyen.xlsx");
        List<BigDecimal> numbers = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(book.toFile())) {
            Sheet ranking = workbook.getSheet("Xếp hạng");
            for (Row row : ranking) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                        numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()));
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        assertThat(numbers).contains(new BigDecimal("124.4"), new BigDecimal("118.4"));
    }

    /** The table of the minutes of 9-12-2022, criterion by criterion. */
    @Test
    void theSlidesTellThePublishedTotals() throws IOException {
        String slides = String.join(
                "\n",
                DeckDump.of(Files.readAllBytes(
                        folder.resolve("output").resolve(CAMPAIGN).resolve("van-ban/cap-huyen/hoi-nghi.pptx"))));
        assertThat(slides)
                .contains(
                        "Phòng Tài nguyên và Môi trường thị xã Cai Lậy đạt 118,4 điểm",
                        "| 124,4 | 118,4 | Hoàn thành xuất sắc nhiệm vụ |",
                        "# Tự chấm: [124.4]",
                        "# Kết quả: [118.4]",
                        "# 1. Nhiệm vụ chuyên môn: [94.4]");
    }

    @Test
    void theMinutesOfAppraisalTellEveryPublishedFigure() throws IOException {
        String minutes = PaperDump.text(Files.readAllBytes(folder.resolve("output")
                .resolve(CAMPAIGN)
                .resolve("van-ban/cap-huyen/bien-ban-tham-dinh/cai-lay.docx")));
        assertThat(minutes)
                .contains(
                        "<Strong>1. Nhiệm vụ chuyên môn: </Strong>Điểm chuẩn 80, cộng 14,4, trừ 0, thống nhất đạt 94,4 điểm"
                                + " (đơn vị tự chấm 100,4)",
                        "Điểm chuẩn 30, cộng 6, trừ 0, thống nhất đạt 36 điểm (đơn vị tự chấm 40)",
                        "- a4. Cấp giấy chứng nhận lần đầu: Điểm chuẩn 3,5, cộng 2, trừ 0, thống nhất đạt 5,5 điểm",
                        "- a7. Quản lý đất công: Điểm chuẩn 3, cộng 4, trừ 0, thống nhất đạt 7 điểm (đơn vị tự chấm 11,"
                                + " chênh lệch −4)",
                        "Lý do: Công nhận 4 trong 8 giải pháp quản lý đất công (+4).",
                        "- Các tiêu chí a1, a2, a3, a5, a6, a8, a9: đạt điểm chuẩn",
                        "Điểm chuẩn 15, cộng 1, trừ 0, thống nhất đạt 16 điểm, bằng điểm tự chấm",
                        "Điểm chuẩn 5, cộng 0,5, trừ 0, thống nhất đạt 5,5 điểm",
                        "Điểm chuẩn 3, cộng 0,5, trừ 0, thống nhất đạt 3,5 điểm",
                        "Điểm chuẩn 25, cộng 1,4, trừ 0, thống nhất đạt 26,4 điểm, bằng điểm tự chấm",
                        "Điểm chuẩn 5, cộng 0,7, trừ 0, thống nhất đạt 5,7 điểm",
                        "Điểm chuẩn 5, cộng 0,2, trừ 0, thống nhất đạt 5,2 điểm",
                        "Điểm chuẩn 4, cộng 0,5, trừ 0, thống nhất đạt 4,5 điểm",
                        "Điểm chuẩn 10, cộng 6, trừ 0, thống nhất đạt 16 điểm (đơn vị tự chấm 18)",
                        "Điểm chuẩn 3, cộng 2, trừ 0, thống nhất đạt 5 điểm, bằng điểm tự chấm",
                        "Điểm chuẩn 7, cộng 4, trừ 0, thống nhất đạt 11 điểm (đơn vị tự chấm 13, chênh lệch −2)",
                        "Lý do: Công nhận 4 trong 6 vụ vận động rút đơn (+4).",
                        "Điểm chuẩn 2, cộng 0,5, trừ 0, thống nhất đạt 2,5 điểm",
                        "Điểm chuẩn 10, cộng 2,5, trừ 0, thống nhất đạt 12,5 điểm",
                        "Điểm chuẩn 6, cộng 2, trừ 0, thống nhất đạt 8 điểm",
                        "Điểm chuẩn 3, cộng 1, trừ 0, thống nhất đạt 4 điểm",
                        "Điểm chuẩn 5, cộng 0, trừ 0, thống nhất đạt 5 điểm",
                        "| Tổng | 100 | 124,4 | 18,4 | 0 | 118,4 |",
                        "Điểm chuẩn 100, cộng 18,4, trừ 0, thống nhất đạt 118,4 điểm (đơn vị tự chấm 124,4 điểm).",
                        "02 bản")
                .doesNotContain("117", "TẠM TÍNH", "tạm tính");
        assertThat(minutes.lines().filter(line -> line.startsWith("| ") && line.contains("Công nhận")))
                .containsExactly(
                        "| 1 | a7. Quản lý đất công | 3 | 11 | 7 | −4 | Công nhận 4 trong 8 giải pháp quản lý đất công (+4) |",
                        "| 2 | d2. Giải quyết khiếu nại, tố cáo | 7 | 13 | 11 | −2 | Công nhận 4 trong 6 vụ vận động rút đơn (+4) |");
    }

    private static JsonNode agency() {
        return results.get("blocs").get(0).get("agencies").get(0);
    }
}
