package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.ingest.SmallCampaign;

class GatheringTests {

    private static final Sentences VIETNAMESE = Sentences.of(Locale.forLanguageTag("vi"));
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH);

    private final Gathering gathering = new Gathering(SmallCampaign.campaign());

    @Test
    void oneMistakeInEightyRowsIsOneFindingWithItsCells() {
        List<Finding> singles = IntStream.rangeClosed(12, 91)
                .mapToObj(row -> finding(FindingCode.EVIDENCE_MISSING, "F" + row, "c" + row, "5"))
                .toList();

        List<Finding> told = gathering.of(singles);

        assertThat(told).singleElement().satisfies(group -> {
            assertThat(group.cells()).hasSize(80).startsWith("F12", "F13").endsWith("F91");
            assertThat(group.place().cell()).isEqualTo("F12");
            assertThat(VIETNAMESE.sentence(group))
                    .isEqualTo("c12, c13, c14, c15, …: chưa có giải trình hoặc minh chứng cho điểm 5."
                            + " Cùng vấn đề ở 80 ô: F12:F91.");
            assertThat(ENGLISH.sentence(group)).endsWith(" The same in 80 cells: F12:F91.");
        });
    }

    @Test
    void differentFiguresAreToldSideBySide() {
        Finding group = gathering
                .of(List.of(
                        finding(FindingCode.SCORE_OVER_CEILING, "F4", "a2", "5"),
                        finding(FindingCode.SCORE_OVER_CEILING, "F6", "a3", "6"),
                        finding(FindingCode.SCORE_OVER_CEILING, "F7", "a4", "5")))
                .get(0);

        assertThat(group.found()).isEqualTo("5; 6; 5");
        assertThat(group.cellRanges()).isEqualTo("F4, F6:F7");
        assertThat(group.singles()).hasSize(3);
    }

    @Test
    void theNamelessSheetOfATextFileIsASheet() {
        List<Finding> singles = IntStream.rangeClosed(4, 6)
                .mapToObj(row -> new Finding(
                        FindingCode.EVIDENCE_MISSING, new Place("a.csv", null, "F" + row), "c" + row, "5", ""))
                .toList();

        assertThat(gathering.of(singles))
                .singleElement()
                .satisfies(group -> assertThat(group.cellRanges()).isEqualTo("F4:F6"));
    }

    @Test
    void twoAreTwo() {
        List<Finding> two = List.of(
                finding(FindingCode.EVIDENCE_MISSING, "F4", "a2", "5"),
                finding(FindingCode.EVIDENCE_MISSING, "F5", "a3", "5"));

        assertThat(gathering.of(two)).isEqualTo(two);
    }

    @Test
    void otherCodesColumnsAndSheetsAreOtherFindings() {
        Stream<Finding> column = IntStream.range(0, 4)
                .mapToObj(index -> finding(FindingCode.QUANTITY_UNREADABLE, (char) ('A' + index) + "4", "a2", "x"));
        Stream<Finding> codes = Stream.of(FindingCode.values()).map(code -> finding(code, "F4", "a2", "x"));
        Stream<Finding> sheets = IntStream.range(0, 4)
                .mapToObj(sheet -> new Finding(
                        FindingCode.EVIDENCE_MISSING, new Place("a.xlsx", "Trang " + sheet, "F4"), "a2", "5", ""));
        List<Finding> singles =
                Stream.of(column, codes, sheets).flatMap(all -> all).toList();

        assertThat(gathering.of(singles)).isEqualTo(singles);
    }

    @Test
    void rowsWithoutACellAreCounted() {
        Place sheet = new Place("a.xlsx", "Tự chấm", null);
        List<Finding> missing = Stream.of("a2", "a3", "a4")
                .map(code -> new Finding(FindingCode.CRITERION_MISSING, sheet, code + " – Tên", "", ""))
                .toList();

        Finding group = gathering.of(missing).get(0);

        assertThat(group.cells()).isEmpty();
        assertThat(VIETNAMESE.sentence(group)).isEqualTo("a2, a3, a4: không có điểm. Cùng vấn đề ở 3 dòng.");
    }

    @Test
    void namesTheArticleOfTheCriterion() {
        Finding finding = finding(FindingCode.EVIDENCE_MISSING, "F4", "a7 – Đất công", "5");

        Finding told = gathering.of(List.of(finding)).get(0);

        assertThat(told.legal()).isEqualTo(SmallCampaign.LEGAL);
        assertThat(VIETNAMESE.advice(told)).endsWith(". Căn cứ: " + SmallCampaign.LEGAL + ".");
    }

    private static Finding finding(FindingCode code, String cell, String subject, String found) {
        return new Finding(code, new Place("a.xlsx", "Tự chấm", cell), subject, found, BigDecimal.ONE.toString());
    }
}
