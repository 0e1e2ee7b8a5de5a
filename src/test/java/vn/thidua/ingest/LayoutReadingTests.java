package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/** Tables are found by words, not by place, whatever the page around them looks like. */
class LayoutReadingTests {

    private static final String FILE = "so-y-te/tu-cham.xlsx";

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    private static WorkbookBuilder titled() {
        return aWorkbook().sheet("1").row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022").row("Đơn vị: Sở Y tế");
    }

    private static WorkbookBuilder form() {
        return titled().row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Giải trình");
    }

    @Test
    void readsAHeaderOfThreeRows() {
        Submission submission = read(titled().row("STT", "Nội dung", "ĐIỂM", null, null, null, "Giải trình")
                .row(null, null, "Theo quy định", null, "Đơn vị chấm")
                .row(null, null, "Chuẩn", "Thưởng", "Trừ", "Tự chấm")
                .row("a1", "Luật Đất đai", 3, null, 1, 2, "CV 1"));

        assertThat(submission.findings()).isEmpty();
        assertThat(scores(submission)).containsExactly("a1=2");
        assertThat(submission.scores().get(0).deduction()).isEqualByComparingTo("1");
    }

    @Test
    void readsAHeaderThatWasNotMergedDownwards() {
        Submission submission = read(titled().row(null, null, "ĐIỂM", null, null, "Điểm tự chấm", "Giải trình")
                .row("STT", "Nội dung", "Chuẩn", "Thưởng", "Trừ")
                .row("a1", "Luật Đất đai", 3, null, null, 3, "CV 1"));

        assertThat(submission.findings()).isEmpty();
        assertThat(scores(submission)).containsExactly("a1=3");
        assertThat(submission.scores().get(0).note()).isEqualTo("CV 1");
    }

    @Test
    void readsHeadersWithRemarksInParentheses() {
        Submission submission =
                read(titled().row("TT", "Nội dung (theo Quyết định 12)", "Chuẩn (tối đa)", "Tự chấm (đơn vị ghi)")
                        .row("a1", "Luật Đất đai", 3, 3));

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.scores().get(0).base()).isEqualByComparingTo("3");
    }

    @Test
    void aHeaderPrintedOnEveryPageIsOneTable() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("BẢNG TỰ CHẤM ĐIỂM NĂM 2022")
                .row("Đơn vị: Sở Nội vụ")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm")
                .row("a1", "Luật Đất đai", 3, 3)
                .row(null, "Cộng trang 1", 3, 3)
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm")
                .row(null, "Mang sang", 3, 3)
                .row("a1", "Luật", 3, 2)
                .row("Tổng cộng", null, 6, 6));

        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(tuple(FindingCode.AGENCY_UNKNOWN, "A2"), tuple(FindingCode.CRITERION_DUPLICATE, "A8"));
    }

    @Test
    void tablesOfSeveralAgenciesMayStandBelowOneAnother() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("BIÊN BẢN THẨM ĐỊNH NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thẩm định", "Lý do")
                .row("a1", "Luật Đất đai", 3, 3)
                .row(null, "Tổng cộng", 3, 3)
                .row("Đơn vị: Sở GD&ĐT")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thẩm định", "Lý do")
                .row("a1", "Luật Đất đai", 3, 2)
                .row(null, "Tổng cộng", 3, 2));

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.scores())
                .extracting(ScoreLine::agency, line -> line.score() + "")
                .containsExactly(tuple("so-y-te", "3"), tuple("so-gddt", "2"));
    }

    @Test
    void totalsOfSectionsDoNotEndTheTable() {
        Submission submission = read(form().row("a", "Đất đai", 6, 6)
                .row("a1", "Luật Đất đai", 3, 3)
                .row("a7", "Đất công", 3, 3, "CV")
                .row(null, "Tổng cộng", 6, 6)
                .row("C", "Môi trường", 5, 5)
                .row("C1", "Thu gom rác", 5, 5)
                .row(null, "Cộng mục C", 5, 5)
                .row(null, "TỔNG ĐIỂM (a + C)", 11, 11)
                .row(null, "Ghi chú: điểm thưởng chưa tính", null, 9)
                .row("Nơi nhận:", null, null, "GIÁM ĐỐC")
                .row("a1", "chép lại", 3, 1));

        assertThat(submission.findings()).extracting(Finding::code).containsExactly();
        assertThat(scores(submission)).containsExactly("a1=3", "a7=3", "C1=5");
        assertThat(submission.totals())
                .extracting(StatedTotal::section, total -> total.value().intValue())
                .containsExactly(tuple("a", 6), tuple("C", 5), tuple(null, 11));
    }

    @Test
    void matchesByLabelWhereTheCodeIsMissing() {
        Submission submission = read(form().row(null, "LUẬT ÐẤT ĐAI", 3, 3)
                .row("a.17", "đất  công", 3, 2, "CV")
                .row(null, "Không có trong bảng điểm", 3, 1));

        assertThat(scores(submission)).containsExactly("a1=3", "a7=2");
        assertThat(submission.findings())
                .containsExactly(
                        new Finding(
                                FindingCode.CRITERION_BY_LABEL, new Place(FILE, "1", "B4"), "LUẬT ÐẤT ĐAI", "", "a1"),
                        new Finding(
                                FindingCode.CRITERION_BY_LABEL, new Place(FILE, "1", "A5"), "đất công", "a.17", "a7"));
    }

    @Test
    void matchesByLabelWhereACodeIsDoubled() {
        Submission submission = read(form().row("a7", "Luật Đất đai", 3, 3)
                .row("a7", "Đất công", 3, 2, "CV")
                .row("a7", "Đất", 3, 1));

        assertThat(scores(submission)).containsExactly("a1=3", "a7=2");
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell(), Finding::expected)
                .containsExactly(
                        tuple(FindingCode.CRITERION_BY_LABEL, "A4", "a1"),
                        tuple(FindingCode.CRITERION_DUPLICATE, "A6", ""));
    }

    @Test
    void saysSoWhereALabelBelongsToAnotherCode() {
        Submission submission = read(form().row("a1", "Đất công", 3, 3).row("a7", "Luật Đất đai", 3, 2));

        assertThat(scores(submission)).containsExactly("a1=3", "a7=2");
        assertThat(submission.findings())
                .extracting(Finding::code, Finding::found, Finding::expected)
                .containsExactly(
                        tuple(FindingCode.CRITERION_LABEL_DIFFERS, "Đất công", "a7 – Đất công"),
                        tuple(FindingCode.CRITERION_LABEL_DIFFERS, "Luật Đất đai", "a1 – Luật Đất đai"));
    }

    @Test
    void proposesButNeverPicksALabelThatIsNearlyRight() {
        Submission submission = read(form().row("a8", "Đất cong cộng", 3, 3));

        assertThat(submission.scores()).isEmpty();
        assertThat(submission.findings())
                .extracting(Finding::code, Finding::found, Finding::expected)
                .containsExactly(tuple(FindingCode.CRITERION_UNKNOWN, "a8", ""));
        assertThat(read(form().row("a8", "Đất côngg", 3, 3)).findings())
                .extracting(Finding::expected)
                .containsExactly("a7 – Đất công");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "01,1",
        "a,a",
        "A.,a",
        "b.,''",
        "1),1",
        "(a),a",
        "a/,a",
        "Điểm a,a",
        "Mục 1,1",
        "a.7,a7",
        "a7.,a7",
        "C1.,C1",
        "с1,C1",
        "Tiêu chí a7,a7",
        "a.7.1,a.7.1",
        "a7.1,a.7.1",
        "A-7,a7",
        "Khoản 2.1,2.1",
        "7,007"
    })
    void knowsCodesInAllStyles(String written, String code) {
        CodeIndex index = new CodeIndex(SmallCampaign.rubric());

        assertThat(index.line(written).map(CodeIndex.Entry::code).orElse("")).isEqualTo(code);
    }

    @Test
    void aHiddenTableCountsOnlyWhereNoVisibleOneDoes() {
        Submission submission = read(form().row("a1", "Luật Đất đai", 3, 3)
                .hideVeryWell()
                .sheet("Hướng dẫn")
                .row("Điền trang bên"));

        assertThat(scores(submission)).containsExactly("a1=3");
        assertThat(submission.findings())
                .containsExactly(new Finding(FindingCode.HIDDEN_SHEET_READ, new Place(FILE, "1", null), "", "1", ""));
    }

    @Test
    void hiddenQuantitiesAccompanyVisibleScores() {
        Submission submission = read(form().row("a1", "Luật Đất đai", 3, 3)
                .sheet("Số liệu")
                .row("Mã quy tắc", "Chỉ tiêu", "Thực hiện")
                .row("a1.1", "Chậm", 2)
                .hide()
                .sheet("Cũ")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm thẩm định")
                .row("a1", "Luật Đất đai", 3, 1)
                .hide());

        assertThat(submission.quantities()).hasSize(1);
        assertThat(submission.findings())
                .extracting(Finding::code, Finding::found)
                .containsExactly(
                        tuple(FindingCode.HIDDEN_SHEET_READ, "Số liệu"), tuple(FindingCode.HIDDEN_SHEET_IGNORED, "Cũ"));
    }

    @Test
    void hiddenRowsAndColumnsCountAndAreTold() {
        Submission rows = read(form().row("a1", "Luật Đất đai", 3, 3)
                .hideRow()
                .row(null, "ẩn nhưng không có điểm")
                .hideRow());
        SheetGrid columns = new SheetGrid(
                "1",
                false,
                Set.of(3),
                List.of(
                        row(1, "BẢNG TỰ CHẤM ĐIỂM NĂM 2022"),
                        row(2, "Đơn vị: Sở Y tế"),
                        row(3, "STT", "Nội dung", "Chuẩn", "Điểm tự chấm"),
                        row(4, "a1", "Luật Đất đai", "3", "3")));

        assertThat(rows.findings())
                .containsExactly(new Finding(
                        FindingCode.HIDDEN_CELLS_COUNTED, new Place(FILE, "1", "D4"), "a1 – Luật Đất đai", "3", ""));
        assertThat(reader.read(FILE, new Grid(List.of(columns))).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.HIDDEN_CELLS_COUNTED);
    }

    @Test
    void matchesQuantitiesByTheirIndicatorToo() {
        Submission submission = read(form().row("a1", "Luật Đất đai", 3, 3)
                .sheet("Số liệu")
                .row("Mã quy tắc", "Chỉ tiêu", "Thực hiện")
                .row("a1.1", "Quy tắc a1.1")
                .row("a1.1", "Quy tắc a1.1", 2)
                .row(null, "quy tắc a.7.1", 1)
                .row(null, "Người lập biểu", 5));

        assertThat(submission.quantities())
                .extracting(QuantityLine::rule, line -> line.actual() + "")
                .containsExactly(tuple("a1.1", "2"), tuple("a.7.1", "1"));
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(tuple(FindingCode.CRITERION_BY_LABEL, "B4"));
    }

    private static GridRow row(int number, String... texts) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            boolean figure = texts[i].length() == 1 && Character.isDigit(texts[i].charAt(0));
            cells.add(
                    figure
                            ? Cell.number(number, i, new BigDecimal(texts[i]), texts[i], false)
                            : Cell.text(number, i, texts[i]));
        }
        return new GridRow(number, cells);
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read(FILE, workbook.bytes());
    }

    private static List<String> scores(Submission submission) {
        return submission.scores().stream()
                .map(line -> line.criterion() + "=" + line.score())
                .toList();
    }
}
