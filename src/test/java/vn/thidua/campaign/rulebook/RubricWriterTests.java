package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.Rubric;

class RubricWriterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs/cdvc-khoi-1-2022",
                "jobs/khoi-kh-vh-xh-2022",
                "jobs/khoi-mau",
                "jobs/stnmt-tien-giang-2022",
                "jobs/stnmt-tien-giang-2023",
                "src/test/resources/vn/thidua/campaign/accepted/all-methods"
            })
    void whatIsWrittenIsReadAsTheSameRubric(String folder) {
        Path path = Path.of(folder);
        Rubric rubric = new RuleBooks(path.getParent())
                .read(path.getFileName().toString())
                .blocs()
                .get(0)
                .rubric();

        Rubric again = RubricFile.read("again.yaml", RubricWriter.write(rubric, List.of("Đầu"), Map.of()));

        assertThat(again)
                .usingRecursiveComparison()
                .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
                .isEqualTo(rubric);
    }

    @Test
    void textThatYamlWouldMisreadIsQuotedAndCommentsStayComments() {
        assertThat(RubricWriter.scalar("5.2")).isEqualTo("\"5.2\"");
        assertThat(RubricWriter.scalar("a: b")).isEqualTo("\"a: b\"");
        assertThat(RubricWriter.scalar("true")).isEqualTo("\"true\"");
        assertThat(RubricWriter.scalar("nói “có”, \"x\"")).isEqualTo("\"nói “có”, \\\"x\\\"\"");
        assertThat(RubricWriter.scalar("Báo cáo 5 % (quý)")).isEqualTo("Báo cáo 5 % (quý)");
    }

    @Test
    void aRubricAloneIsRefusedAsInACampaign() {
        String yaml = "id: x\ntitle: X\nmax: 5\nbonus: OUTSIDE\nsections:\n"
                + "  - {code: I, title: T, max: 4, criteria: [{code: a, title: A, base: 4, rules: [{method: DIRECT}]}]}\n";
        assertThatThrownBy(() -> RubricFile.read("x.yaml", yaml))
                .isInstanceOf(InvalidCampaignException.class)
                .hasMessageContaining("x.yaml:3  max:");
    }
}
