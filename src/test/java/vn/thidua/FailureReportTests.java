package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class FailureReportTests {

    private static final Throwable STEP = new IllegalStateException("Partition handler returned an unsuccessful step");
    private static final Throwable ROW =
            new DataIntegrityViolationException("ERROR: new row violates check constraint \"finding_check1\"");

    @Test
    void whatTheProgramHasNoWordsForPointsToTheLogAndSaysNoEnglish() {
        assertThat(FailureReport.told(List.of(STEP, ROW)))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("Lỗi bên trong chương trình")
                        .endsWith("thidua.log.")
                        .doesNotContain("constraint"));
    }

    @Test
    void whatItHasWordsForIsToldOnceAndAlone() {
        Throwable gone = new UnwritableOutputException("Không ghi được kết quả", new NoSuchFileException("output"));

        assertThat(FailureReport.told(List.of(STEP, gone, new IllegalStateException(gone))))
                .containsExactly(gone.getMessage());
    }

    @Test
    void historiesKeepWhatWasReallyWrong() {
        assertThat(FailureReport.sentence(new IllegalStateException("outer", ROW)))
                .contains("finding_check1");
    }
}
