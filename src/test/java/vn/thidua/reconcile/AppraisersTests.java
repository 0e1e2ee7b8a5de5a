package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Place;
import vn.thidua.ingest.AppraiserLine;

/** Who appraises whom, and when that is the head alone. */
class AppraisersTests {

    private static final Criterion OWN = entered("b", "10");
    private static final Rubric RUBRIC = aRubric(
                    withAppraiser("Sở Nội vụ", entered("a", "10")), section("II", "10", OWN))
            .build();
    private static final Bloc BLOC = new Bloc(
            "khoi",
            "Khối thi đua Khoa học và Văn hóa",
            "gd",
            "yt",
            List.of(
                    new Agency("yt", "Sở Y tế", List.of("SYT"), null, null),
                    new Agency("gd", "Sở Giáo dục và Đào tạo", List.of("Sở GD&ĐT"), null, null),
                    new Agency("bhxh", "Bảo hiểm Xã hội tỉnh", List.of(), null, null)),
            RUBRIC);

    @Test
    void theHeadingGoesBeforeTheRubricAndTheRubricBeforeTheHead() {
        Appraisers untold = new Appraisers(BLOC, List.of());
        assertThat(untold.of(entered("a", "10"), place("f.xlsx", "S"))).isEqualTo("Sở Nội vụ");
        assertThat(untold.of(OWN, place("f.xlsx", "S"))).isEqualTo("Khối trưởng (Sở Giáo dục và Đào tạo)");
        assertThat(untold.of(OWN, null)).isEqualTo("Khối trưởng (Sở Giáo dục và Đào tạo)");
        assertThat(untold.council(place("h.xlsx", "S"))).isEqualTo("Hội nghị");

        Appraisers told = new Appraisers(
                BLOC,
                List.of(
                        new AppraiserLine("Khối phó", place("f.xlsx", "S")),
                        new AppraiserLine("Sở GD&ĐT", place("f.xlsx", "T"))));
        assertThat(told.of(entered("a", "10"), place("f.xlsx", "S"))).isEqualTo("Khối phó (Sở Y tế)");
        assertThat(told.of(OWN, place("f.xlsx", "T"))).isEqualTo("Sở Giáo dục và Đào tạo (Khối trưởng)");
        assertThat(told.of(OWN, place("f.xlsx", "Số liệu"))).isEqualTo("Khối phó (Sở Y tế)");
        assertThat(told.of(OWN, place("g.xlsx", "S"))).isEqualTo("Khối trưởng (Sở Giáo dục và Đào tạo)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khối trưởng",
                "KHỐI TRƯỞNG",
                "Trưởng khối",
                "Cụm trưởng",
                "Sở Giáo dục và Đào tạo",
                "Sở GD&ĐT – Khối trưởng",
                "Khối trưởng Khối thi đua Khoa học và Văn hóa",
                "Bà A, Khối trưởng"
            })
    void theHeadMayBeNamedInManyWays(String written) {
        assertThat(Appraiser.of(written, BLOC).headAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khối phó",
                "Phó Trưởng khối",
                "Khối trưởng và Khối phó",
                "Khối trưởng; Sở Nội vụ",
                "Khối trưởng cùng Sở Nội vụ",
                "Sở GD&ĐT, Sở Y tế",
                "Sở Nội vụ",
                "Thường trực khối thi đua"
            })
    void othersAndThoseWhoJoinTheHeadAreNotTheHeadAlone(String written) {
        assertThat(Appraiser.of(written, BLOC).headAlone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SYT           | Sở Y tế (Khối phó)
                    Sở Nội vụ     | Sở Nội vụ
                    bảo hiểm xã hội tỉnh | Bảo hiểm Xã hội tỉnh
                    """)
    void membersArePrintedByTheirNamesWithTheirRoles(String written, String printed) {
        assertThat(Appraiser.of(written, BLOC).words()).isEqualTo(printed);
    }

    private static Place place(String file, String sheet) {
        return new Place(file, sheet, "A1");
    }

    private static Section withAppraiser(String appraiser, Criterion criterion) {
        return new Section(
                "I", "Mục I", criterion.base(), appraiser, false, false, null, List.of(), List.of(criterion));
    }
}
