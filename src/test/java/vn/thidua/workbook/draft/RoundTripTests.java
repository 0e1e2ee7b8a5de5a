package vn.thidua.workbook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.workbook.RubricTable;

/** The table that a conference gets says all that the rubric says: drafted again, it is the same rubric. */
class RoundTripTests {

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
    void aRubricComesBackFromItsTableWithoutAQuestion(String folder) {
        Path path = Path.of(folder);
        Campaign campaign =
                new RuleBooks(path.getParent()).read(path.getFileName().toString());
        Bloc bloc = campaign.blocs().get(0);

        Draft draft = Draft.of(RubricTable.of(campaign, bloc), "bang-diem.xlsx");

        assertThat(draft.questions()).isEmpty();
        assertThat(draft.rubric())
                .usingRecursiveComparison()
                .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
                .isEqualTo(bloc.rubric());
        assertThat(draft.mistakes()).isEmpty();
    }
}
