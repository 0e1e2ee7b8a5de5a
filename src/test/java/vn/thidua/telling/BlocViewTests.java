package vn.thidua.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.ExampleAgency.agency;

import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.visual.ExampleAgency;
import vn.thidua.visual.ExampleResults;

class BlocViewTests {

    @Test
    void nothingIsFinalWithoutMoreWordsWhileAnAnswerCouldChangeIt() {
        assertThat(of(appraised(), 0).finality()).isEqualTo("Chính thức");
        assertThat(of(appraised(), 2).finality())
                .isEqualTo("Chính thức theo hồ sơ đã nhận; còn 2 việc có thể đổi kết quả");
        assertThat(Language.ENGLISH.speak(() -> of(appraised(), 1).finality()))
                .isEqualTo("Official by what was received; 1 open question could change results");
    }

    @Test
    void whatIsProvisionalOrNotThereSaysThatAlone() {
        assertThat(of(agency("a", "A").self("49", "24", "15", "10"), 2).finality())
                .isEqualTo("Tạm tính");
        assertThat(of(agency("a", "A").unranked(UnrankedReason.NOT_RECEIVED), 2).finality())
                .isEqualTo("Chưa có kết quả");
    }

    private static ExampleAgency appraised() {
        return agency("a", "A").self("49", "24", "15", "10").appraised("49", "24", "15", "10");
    }

    private static BlocView of(ExampleAgency agency, int weighty) {
        var results = ExampleResults.with(agency).weighty(weighty).build();
        return new BlocView(results, results.blocs().get(0));
    }
}
