package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed wrong is told in Vietnamese, with the command to ask. */
class UsageReportTests {

    @ParameterizedTest
    @CsvSource({
        "'', thiếu lệnh hoặc giá trị, thidua",
        "rubric, thiếu lệnh hoặc giá trị, thidua rubric",
        "explain, thiếu lệnh hoặc giá trị, thidua explain",
        "rnu, không hiểu rnu, thidua",
        "run --foo, không hiểu --foo, thidua run",
        "run --lang, thiếu lệnh hoặc giá trị, thidua run",
        "run --lang vi --lang en, --lang chỉ được ghi một lần, thidua run",
        "run --quiet=x, --quiet không nhận giá trị «x», thidua run",
        "new-year abc, NĂM không nhận giá trị «abc», thidua new-year",
        "run --lang fr, '--lang: chỉ có vi và en', thidua run"
    })
    void wrongUsageIsOneSentence(String typed, String sentence, String command) {
        CommandTrial trial = new CommandTrial();

        int code = trial.execute(typed.isEmpty() ? new String[0] : typed.split(" "));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained().lines())
                .containsExactlyElementsOf(List.of("Sai cách dùng: " + sentence, "Xem: " + command + " --help"));
    }
}
