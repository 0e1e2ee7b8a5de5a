package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTests {

    private static final String CAMPAIGN = "stnmt-tien-giang-2023";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void writesAllFormsOfACampaignAndAgainTheSame() throws IOException {
        assertThat(execute(CAMPAIGN)).isZero();
        assertThat(files())
                .containsExactly(
                        "cap-huyen/cai-lay-bien-ban.xlsx",
                        "cap-huyen/cai-lay-tu-cham.xlsx",
                        "cap-huyen/dieu-chinh-cap-huyen.xlsx",
                        "cap-huyen/tham-dinh-cap-huyen.xlsx",
                        "quyet-dinh.xlsx",
                        "so-tiep-nhan.xlsx");
        assertThat(out.toString()).contains("Đã ghi 6 biểu mẫu");

        assertThat(execute(CAMPAIGN)).isZero();
    }

    @Test
    void oneAgencyGetsItsOwnFormsAlone() throws IOException {
        assertThat(execute("cdvc-khoi-1-2022", "--agency", "mau-03", "--kind", "tu-cham,de-nghi"))
                .isZero();
        assertThat(files()).containsExactly("khoi-1/mau-03-de-nghi.xlsx", "khoi-1/mau-03-tu-cham.xlsx");
    }

    @Test
    void whatMayHaveBeenFilledInIsNotOverwritten() throws IOException {
        Path form = folder.resolve("bieu-mau/so-tiep-nhan.xlsx");
        Files.createDirectories(form.getParent());
        Files.writeString(form, "đã ghi");

        assertThat(execute(CAMPAIGN, "--kind", "REGISTER")).isEqualTo(1);
        assertThat(Files.readString(form)).isEqualTo("đã ghi");
        assertThat(errors.toString()).contains("Giữ nguyên 1 tệp").contains("--force");

        assertThat(execute(CAMPAIGN, "--kind", "REGISTER", "--force")).isZero();
        assertThat(Files.size(form)).isGreaterThan(1000);
    }

    @Test
    void printsLastYearsScoresBesideTheNewOnes() throws IOException {
        Path results = Files.createDirectories(folder.resolve("2022"));
        Files.writeString(results.resolve("results.json"), """
                {"blocs": [{"agencies": [{"code": "cai-lay", "criteria": [{"code": "a7", "final": "7"},
                {"code": "a8", "final": null}]}]}]}
                """);

        assertThat(execute(CAMPAIGN, "--kind", "tu-cham", "--last-year", results.toString()))
                .isZero();
        assertThat(execute(CAMPAIGN, "--last-year", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("--last-year").contains("results.json");
    }

    @Test
    void unknownNamesAreWrongUsageAndTheKnownOnesAreNamed() {
        assertThat(execute("khong-co")).isEqualTo(2);
        assertThat(execute(CAMPAIGN, "--agency", "khong-co")).isEqualTo(2);
        assertThat(execute(CAMPAIGN, "--bloc", "khong-co")).isEqualTo(2);
        assertThat(execute(CAMPAIGN, "--kind", "khong-co")).isEqualTo(2);
        assertThat(errors.toString())
                .contains(CAMPAIGN)
                .contains("cai-lay")
                .contains("cap-huyen")
                .contains("tu-cham");
        assertThat(folder.resolve("bieu-mau")).doesNotExist();
    }

    private List<String> files() throws IOException {
        Path root = folder.resolve("bieu-mau");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private int execute(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "template";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--output";
        all[arguments.length + 2] = folder.resolve("bieu-mau").toString();
        return Thidua.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(all);
    }
}
