package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.samples.TextWorkbook;

class CheckCommandTests {

    private static final String SAMPLES = "input-samples/cdvc-khoi-1-2022/";

    @TempDir
    private Path folder;

    private final CommandTrial trial = new CommandTrial();

    @Test
    void aCleanFileEndsWithZero() {
        assertThat(trial.execute("check", SAMPLES + "mau-01-tu-cham.xlsx")).isZero();
        assertThat(trial.said()).contains("đợt cdvc-khoi-1-2022", "Đơn vị mẫu 01", "sạch");
    }

    @Test
    void warningsAreSaidAndEndWithZero() {
        assertThat(trial.execute("check", SAMPLES + "mau-04-tu-cham.xlsx")).isZero();
        assertThat(trial.said()).contains("0 lỗi, 1 cảnh báo", "Tự chấm", "F54", "89", "87");
    }

    @Test
    void errorsEndWithFourAndNameTheCell() throws IOException {
        assertThat(trial.execute("check", "--campaign", "cdvc-khoi-1-2022", refused()))
                .isEqualTo(4);
        assertThat(trial.said()).contains("SẼ BỊ TRẢ LẠI", "Tự chấm", "D4", "ba điểm");
    }

    @Test
    void quotesTheCellAloneAndSaysTheRestInTheLanguageAskedFor() throws IOException {
        trial.execute("check", "--lang", "en", "--campaign", "cdvc-khoi-1-2022", refused());

        assertThat(trial.said())
                .contains("1 error,", "ba điểm", "a number")
                .doesNotContain("1 errors", "không phải", "một con số");
    }

    @Test
    void findsTheCampaignThatTheFileFits() throws IOException {
        Path copy = Files.copy(Path.of(SAMPLES + "mau-04-tu-cham.xlsx"), folder.resolve("bang.xlsx"));

        assertThat(trial.execute("check", "--lang", "en", copy.toString())).isZero();
        assertThat(trial.said()).contains("campaign cdvc-khoi-1-2022", "0 errors, 1 warning", "What to do");
    }

    @Test
    void tellsProgramsAsJson() throws IOException {
        trial.execute("check", "--json", "--campaign", "cdvc-khoi-1-2022", refused());

        JsonNode file = JsonMapper.shared().readTree(trial.said()).get(0);
        assertThat(file.get("refused").asBoolean()).isTrue();
        assertThat(file.get("findings").get(0).get("code").asString()).isEqualTo("NUMBER_UNREADABLE");
        assertThat(file.get("findings").get(0).get("cells").get(0).asString()).isEqualTo("D4");
    }

    @Test
    void storesNothing() throws IOException {
        String file = refused();
        List<Path> before = listing();
        trial.execute("check", "--campaign", "cdvc-khoi-1-2022", file);

        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(trial.execute("check")).isEqualTo(2);
        assertThat(trial.execute("check", "no-such-file.xlsx")).isEqualTo(2);
        assertThat(trial.execute("check", "--campaign", "no-such", SAMPLES + "mau-01-tu-cham.xlsx"))
                .isEqualTo(2);
        assertThat(trial.execute("check", "--lang", "fr", SAMPLES + "mau-01-tu-cham.xlsx"))
                .isEqualTo(2);
    }

    @Test
    void breaksCellsAtBlanks() {
        assertThat(TextColumns.broken("một hai ba bốn", 7)).containsExactly("một hai", "ba bốn");
        assertThat(TextColumns.broken("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(TextColumns.broken("", 4)).containsExactly("");
    }

    private String refused() throws IOException {
        Path file = folder.resolve("tu-cham.xlsx");
        Files.write(file, TextWorkbook.of("""
                # Tự chấm
                BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022
                Đơn vị: Đơn vị mẫu 04
                STT | Nội dung | Điểm chuẩn | Điểm tự chấm
                '001 | Phổ biến nghị quyết, pháp luật, chế độ | 3 | ba điểm
                """));
        return file.toString();
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
