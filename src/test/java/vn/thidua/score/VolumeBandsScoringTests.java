package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.AppliedRule.net;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;

/** Criterion 3.3 of R1 at each of its bounds: early files give points, late files take them. */
class VolumeBandsScoringTests {

    private static final Rubric R1 = TienGiang.rubric(2022);
    private static final Method EARLY = TienGiang.method(R1, "3.3.2");
    private static final Method LATE = TienGiang.method(R1, "3.3.3");

    @ParameterizedTest
    @CsvSource({
        "900, 0, 0",
        "900, 8, 0",
        "900, 9, '0,5'",
        "900, 44, '0,5'",
        "900, 45, 1",
        "900, 62, 1",
        "900, 63, '1,5'",
        "900, 89, '1,5'",
        "900, 90, 2",
        "900, 900, 2",
        "723, 626, 2",
        "999, 9, 0",
        "999, 10, '0,5'",
        "1000, 9, 0",
        "1000, 10, 1",
        "1000, 49, 1",
        "1000, 50, '1,5'",
        "1000, 69, '1,5'",
        "1000, 70, 2",
        "1000, 99, 2",
        "1000, 100, '2,5'",
        "1999, 19, 0",
        "1999, 20, 1",
        "1999, 1999, '2,5'",
        "2000, 19, 0",
        "2000, 20, '1,2'",
        "2000, 99, '1,2'",
        "2000, 100, '1,7'",
        "2000, 139, '1,7'",
        "2000, 140, '2,2'",
        "2000, 199, '2,2'",
        "2000, 200, '2,7'",
        "9000, 9000, '2,7'"
    })
    void earlyFilesGivePointsByVolumeAndPercent(String files, String early, String points) {
        assertThat(net(EARLY, files, early)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "900, 0, 0",
        "900, 1, −1",
        "900, 8, −1",
        "900, 9, '−1,5'",
        "900, 62, '−1,5'",
        "900, 63, −2",
        "900, 89, −2",
        "900, 90, '−2,5'",
        "999, 1, −1",
        "1000, 1, '−0,5'",
        "1000, 9, '−0,5'",
        "1000, 10, −1",
        "1000, 69, −1",
        "1000, 70, '−1,5'",
        "1000, 99, '−1,5'",
        "1000, 100, −2",
        "1999, 1, '−0,5'",
        "2000, 1, '−0,2'",
        "2000, 19, '−0,2'",
        "2000, 20, '−0,7'",
        "2000, 139, '−0,7'",
        "2000, 140, '−1,2'",
        "2000, 199, '−1,2'",
        "2000, 200, '−1,7'"
    })
    void lateFilesTakePointsByVolumeAndPercent(String files, String late, String points) {
        assertThat(net(LATE, files, late)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 3"})
    void withoutFilesThereIsNoPercent(String files, String early) {
        assertThat(net(EARLY, files, early)).isEqualTo("unknown");
    }
}
