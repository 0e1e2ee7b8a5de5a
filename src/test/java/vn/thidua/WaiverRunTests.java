package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.samples.FixtureFile;
import vn.thidua.word.PaperDump;
import vn.thidua.workbook.Dump;

/** Decisions of the book that let breaks go, as long as they hold, and wherever they act. */
class WaiverRunTests {

    private static final String CAMPAIGN = "waived";
    private static final Path BOOKS = Path.of("src/test/resources/vn/thidua/breaks/rule-book");

    private static final String RECEIVED = """
            # Sổ
            SỔ TIẾP NHẬN VĂN BẢN NĂM 2022
            STT | Tên tệp | Đơn vị | Loại | Ngày nhận | Giờ nhận | Số văn bản
            1 | tu-cham.xlsx | Sở Y tế | Bảng tự chấm | %s | 08:00
            2 | gd-tu-cham.xlsx | Sở GD&ĐT | Bảng tự chấm | 29/11/2022 | 08:00
            """;

    @TempDir
    Path folder;

    private int night;

    @Test
    void aWaivedBreakIsSettledByItsDocumentWhereverItIsShown() throws IOException {
        send("30/11/2022", "11");
        JsonNode open = only(run());
        assertThat(open.get("class").asString()).isEqualTo("PARTS_NOT_TOTAL");
        assertThat(open.get("settled").isNull()).isTrue();
        assertThat(open.get("waivedBy").isNull()).isTrue();

        waive(open.get("code").asString() + " (tổng không khớp)", "31/12/2022");
        JsonNode waived = only(run());
        assertThat(waived.get("code")).isEqualTo(open.get("code"));
        assertThat(waived.get("settled").asString()).isEqualTo("Miễn: Lỗi cộng tay");
        assertThat(waived.get("waivedBy").asString())
                .isEqualTo("văn bản số 07/QĐ-K1 ngày 01/12/2022 của Khối thi đua số 1, hiệu lực đến 23:59 31/12/2022");
        assertThat(sentences())
                .anyMatch(sentence -> sentence.startsWith(
                        "Miễn chênh lệch " + open.get("code").asString()));
        assertThat(Dump.of(output("ket-qua-khoi-1.xlsx")))
                .anyMatch(line -> line.startsWith("Chênh lệch!") && line.contains("văn bản số 07/QĐ-K1"));
        assertThat(PaperDump.text(output("van-ban/khoi-1/bien-ban-tham-dinh/so-y-te.docx")))
                .contains("Miễn: Lỗi cộng tay (văn bản số 07/QĐ-K1");
        assertThat(PaperDump.text(output("van-ban/khoi-1/bien-ban-hop-xet.docx")))
                .contains("Được miễn theo quyết định:");
    }

    @Test
    void aBreakThatSaysSomethingElseIsOpenAgainAndTheBookIsTold() throws IOException {
        send("30/11/2022", "11");
        String code = only(run()).get("code").asString();
        waive(code, "");
        send("30/11/2022", "12");
        write("so-tiep-nhan.xlsx", RECEIVED.formatted("30/11/2022") + """
                3 | tu-cham.xlsx | Sở Y tế | Bảng tự chấm | 01/12/2022 | 08:00
                """);
        JsonNode other = only(run());
        assertThat(other.get("settled").isNull()).isTrue();
        assertThat(other.get("code").asString())
                .startsWith(code.substring(0, 8))
                .isNotEqualTo(code);
        assertThat(other.get("waiverVoid").asString())
                .contains(
                        "07/QĐ-K1",
                        "nội dung chênh lệch đã đổi",
                        other.get("code").asString());
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("nội dung chênh lệch đã đổi"));
    }

    @Test
    void aWaiverRunsOutWithTheMomentOfTheData() throws IOException {
        send("30/11/2022", "11");
        String code = only(run()).get("code").asString();
        waive(code, "05/12/2022");
        assertThat(only(run()).get("settled").isNull()).isFalse();
        // A later paper of somebody else moves the moment of the data past the end.
        write("phong-trao.xlsx", """
                # Phong trào
                BẢNG PHONG TRÀO, HOẠT ĐỘNG NĂM 2022
                Đơn vị: Sở GD&ĐT
                STT | Phong trào, hoạt động | Thời gian | Số người tham gia | Kinh phí (triệu đồng) | Kết quả
                1 | Ngày vì người nghèo | Tháng 10/2022 | 320 | 24
                """);
        write("so-tiep-nhan.xlsx", RECEIVED.formatted("30/11/2022") + """
                3 | phong-trao.xlsx | Sở GD&ĐT | Bảng phong trào | 06/12/2022 | 08:00
                """);
        JsonNode over = only(run());
        assertThat(over.get("settled").isNull()).isTrue();
        assertThat(over.get("waiverVoid").asString()).endsWith("đã hết hiệu lực");
    }

    @Test
    void anUnknownCodeIsTold() throws IOException {
        send("30/11/2022", "10");
        waive("CL-AAAAA-AAA", "");
        run();
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("không còn chênh lệch nào mang mã này"));
    }

    @Test
    void letLatenessCostsNothingAndIsToldWithItsDays() throws IOException {
        send("03/12/2022", "10");
        JsonNode late = only(run());
        assertThat(late.get("class").asString()).isEqualTo("LATE");
        assertThat(late.get("effect").asString()).isEqualTo("0.5");

        waive("Nộp trễ bảng tự chấm", "");
        JsonNode waived = only(run());
        assertThat(waived.get("settled").asString()).isEqualTo("Miễn: Lỗi cộng tay");
        assertThat(waived.get("counting").get("value").asString()).isEqualTo("2");
        assertThat(waived.get("effect").isNull()).isTrue();
        assertThat(sentences())
                .anyMatch(sentence -> sentence.startsWith("Miễn 2 ngày nộp trễ theo văn bản số 07/QĐ-K1"));
    }

    private void send(String day, String total) throws IOException {
        write("tu-cham.xlsx", selfScore("Sở Y tế", total));
        write("gd-tu-cham.xlsx", selfScore("Sở GD&ĐT", "10"));
        write("so-tiep-nhan.xlsx", RECEIVED.formatted(day));
    }

    private static String selfScore(String unit, String total) {
        return """
                # Tự chấm
                BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022
                Đơn vị: %s
                STT | Nội dung | Điểm chuẩn | Thưởng | Trừ | Điểm tự chấm | Giải trình
                a1 | Triển khai luật | 3 | | | 3
                a2 | Sáng kiến | 5 | | | 5 | Quyết định số 7
                a3 | Chỉ tiêu được giao | 2 | | | 2
                | Tổng cộng | 13 | | | %s
                """.formatted(unit, total);
    }

    private void waive(String what, String until) throws IOException {
        write("quyet-dinh.xlsx", """
                # Sổ quyết định
                SỔ QUYẾT ĐỊNH CỦA KHỐI NĂM 2022
                STT | Ngày | Số văn bản | Cơ quan | Loại | Đơn vị | Tệp | Nội dung | Lý do | Hiệu lực đến
                1 | 01/12/2022 | 07/QĐ-K1 | Khối thi đua số 1 | Miễn | Sở Y tế | | %s | Lỗi cộng tay | %s
                """.formatted(what, until));
    }

    private void write(String file, String text) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox").resolve(CAMPAIGN));
        Files.deleteIfExists(inbox.resolve(file));
        FixtureFile.write(inbox.resolve(file), text);
    }

    private final String database = TestDatabase.fresh();
    private JsonNode results;

    private JsonNode run() throws IOException {
        night++;
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        for (String schema : List.of("campaign.schema.json", "rubric.schema.json")) {
            Files.write(jobs.resolve(schema), Files.readAllBytes(TestHouse.JOBS.resolve(schema)));
        }
        Path job = Files.createDirectories(jobs.resolve(CAMPAIGN));
        for (String book : List.of("campaign.yaml", "rubric.yaml")) {
            Files.writeString(
                    job.resolve(book), Files.readString(BOOKS.resolve(book)).replace("CAMPAIGN", CAMPAIGN));
        }
        try (TestHouse house = TestHouse.open(database, jobs, folder.resolve("inbox"), folder.resolve("output"))) {
            assertThat(house.run()).as("night %d: %s", night, house.printed()).isZero();
            results = house.results(CAMPAIGN);
        }
        return results;
    }

    private static JsonNode only(JsonNode results) {
        JsonNode breaks = results.get("blocs").get(0).get("breaks");
        assertThat(breaks).hasSize(1);
        return breaks.get(0);
    }

    private List<String> sentences() {
        return StreamSupport.stream(results.get("submissions").spliterator(), false)
                .flatMap(file -> StreamSupport.stream(file.get("findings").spliterator(), false))
                .map(finding -> finding.get("sentence").asString())
                .toList();
    }

    private byte[] output(String file) throws IOException {
        return Files.readAllBytes(folder.resolve("output").resolve(CAMPAIGN).resolve(file));
    }
}
