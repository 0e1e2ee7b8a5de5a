package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.word.PaperDump;
import vn.thidua.workbook.Dump;

/** Decisions of the book that let breaks go, as long as they hold, and wherever they act. */
class WaiverRunTests {

    private static final String OTHERS = "gd-tu-cham.xlsx | Sở GD&ĐT | Bảng tự chấm | 29/11/2022";

    @TempDir
    Path folder;

    private Nights nights;
    private JsonNode results;

    @BeforeEach
    void open() throws IOException {
        nights = new Nights(folder);
    }

    @Test
    void aWaivedBreakIsSettledByItsDocumentWhereverItIsShown() throws IOException {
        send("30/11/2022", "11");
        JsonNode open = Nights.only(run());
        assertThat(open.get("class").asString()).isEqualTo("PARTS_NOT_TOTAL");
        assertThat(open.get("settled").isNull()).isTrue();
        assertThat(open.get("waivedBy").isNull()).isTrue();

        waive(open.get("code").asString() + " (tổng không khớp)", "31/12/2022");
        JsonNode waived = Nights.only(run());
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
        String code = Nights.only(run()).get("code").asString();
        waive(code, "");
        send("30/11/2022", "12");
        nights.register(received("30/11/2022"), OTHERS, received("01/12/2022"));
        JsonNode other = Nights.only(run());
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
        String code = Nights.only(run()).get("code").asString();
        waive(code, "05/12/2022");
        assertThat(Nights.only(run()).get("settled").isNull()).isFalse();
        // A later paper of somebody else moves the moment of the data past the end.
        nights.send("phong-trao.xlsx", """
                # Phong trào
                BẢNG PHONG TRÀO, HOẠT ĐỘNG NĂM 2022
                Đơn vị: Sở GD&ĐT
                STT | Phong trào, hoạt động | Thời gian | Số người tham gia | Kinh phí (triệu đồng) | Kết quả
                1 | Ngày vì người nghèo | Tháng 10/2022 | 320 | 24
                """);
        nights.register(received("30/11/2022"), OTHERS, "phong-trao.xlsx | Sở GD&ĐT | Bảng phong trào | 06/12/2022");
        JsonNode over = Nights.only(run());
        assertThat(over.get("settled").isNull()).isTrue();
        assertThat(over.get("waiverVoid").asString()).endsWith("đã hết hiệu lực");
    }

    /** Nothing of the first bloc is new when the waiver of one of its breaks runs out. */
    @Test
    void aWaiverRunsOutInABlocOfWhichNothingIsNew() throws IOException {
        nights = new Nights(
                Files.createDirectories(folder.resolve("two")), book -> book.replace("classification:", """
                  - code: khoi-2
                    name: Khối thi đua số 2
                    head: so-noi-vu
                    rubric: rubric.yaml
                    members:
                      - {code: so-noi-vu, name: Sở Nội vụ}
                classification:"""));
        send("30/11/2022", "11");
        String code = Nights.only(run()).get("code").asString();
        waive(code, "30/11/2022");
        assertThat(Nights.only(run()).get("settled").isNull()).isFalse();

        nights.selfScore("nv-tu-cham.xlsx", "Sở Nội vụ", "10");
        nights.register(received("30/11/2022"), OTHERS, "nv-tu-cham.xlsx | Sở Nội vụ | Bảng tự chấm | 01/12/2022");
        assertThat(Nights.only(run()).get("waiverVoid").asString()).endsWith("đã hết hiệu lực");
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
        JsonNode late = Nights.only(run());
        assertThat(late.get("class").asString()).isEqualTo("LATE");
        assertThat(late.get("effect").asString()).isEqualTo("0.5");

        waive("Nộp trễ bảng tự chấm", "");
        JsonNode waived = Nights.only(run());
        assertThat(waived.get("settled").asString()).isEqualTo("Miễn: Lỗi cộng tay");
        assertThat(waived.get("counting").get("value").asString()).isEqualTo("2");
        assertThat(waived.get("effect").isNull()).isTrue();
        assertThat(sentences())
                .anyMatch(sentence -> sentence.startsWith("Miễn 2 ngày nộp trễ theo văn bản số 07/QĐ-K1"));
    }

    private static String received(String day) {
        return "tu-cham.xlsx | Sở Y tế | Bảng tự chấm | " + day;
    }

    private void send(String day, String total) throws IOException {
        nights.selfScore("tu-cham.xlsx", "Sở Y tế", total);
        nights.selfScore("gd-tu-cham.xlsx", "Sở GD&ĐT", "10");
        nights.register(received(day), OTHERS);
    }

    private void waive(String what, String until) throws IOException {
        nights.send("quyet-dinh.xlsx", """
                # Sổ quyết định
                SỔ QUYẾT ĐỊNH CỦA KHỐI NĂM 2022
                STT | Ngày | Số văn bản | Cơ quan | Loại | Đơn vị | Tệp | Nội dung | Lý do | Hiệu lực đến
                1 | 01/12/2022 | 07/QĐ-K1 | Khối thi đua số 1 | Miễn | Sở Y tế | | %s | Lỗi cộng tay | %s
                """.formatted(what, until));
    }

    private JsonNode run() {
        results = nights.run();
        return results;
    }

    private List<String> sentences() {
        return Nights.sentences(results);
    }

    private byte[] output(String file) throws IOException {
        return nights.output(file);
    }
}
