package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTests {

    @TempDir
    Path folder;

    private final CommandTrial trial = new CommandTrial();

    @Test
    void allShippedBooksAreRightAndSummed() {
        assertThat(trial.execute("validate")).isZero();
        assertThat(trial.said())
                .contains("khoi-mau: đúng (mẫu để chép).")
                .contains("kh-vh-xh: 9 thành viên, bảng điểm kh-vh-xh-2022 có 6 mục, 16 tiêu chí, tối đa 100 điểm")
                .doesNotContain("CHƯA ĐÚNG");
    }

    @Test
    void aWrongBookIsToldWithFileAndLineAndTheOthersAreStillLookedAt() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "khoi-kh-vh-xh-2022", "cdvc-khoi-1-2022");
        Path rubric = jobs.resolve("cdvc-khoi-1-2022/rubric.yaml");
        Files.writeString(rubric, Files.readString(rubric).replaceFirst("max: 100", "max: 99"));

        assertThat(trial.execute("validate", "--jobs", jobs.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(trial.said())
                .contains("cdvc-khoi-1-2022: CHƯA ĐÚNG, 1 chỗ")
                .containsPattern("rubric\\.yaml:\\d+  max: ")
                .contains("khoi-kh-vh-xh-2022: đúng.");
    }

    /** A night without English would not look at them; whoever wants English next should not meet them then. */
    @Test
    void staleEnglishNamesAreToldThoughNobodyAskedForEnglish() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        Files.writeString(jobs.resolve("cdvc-khoi-1-2022/english.yaml"), "Đơn vị cũ: Former unit");

        assertThat(trial.execute("validate", "--jobs", jobs.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(trial.said()).contains("cdvc-khoi-1-2022: CHƯA ĐÚNG, 1 chỗ").contains("english.yaml:1  Đơn vị cũ: ");
    }

    @Test
    void anUnknownCampaignIsWrongUsage() {
        assertThat(trial.execute("validate", "khong-co")).isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained()).contains("Không có đợt thi đua khong-co");
    }
}
