package vn.thidua.workbook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as rubrics have them, and what is made of them. */
class PhraseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | trừ 0,5 điểm/trường hợp, tối đa 2 | DeductPerCase[perCase=0.5, cap=2] ADJUST trường hợp",
                "3 | Trừ 0.5đ/ca (tối đa 1,5 điểm) | DeductPerCase[perCase=0.5, cap=1.5] ADJUST ca",
                "3 | TRỪ 0,5 ĐIỂM / CA, TỐI ĐA 2 ĐIỂM. | DeductPerCase[perCase=0.5, cap=2] ADJUST CA",
                "3 | Mỗi văn bản chậm trừ 0,5 điểm, nhưng không quá 2 điểm | DeductPerCase[perCase=0.5, cap=2] ADJUST văn bản chậm",
                "3 | Vắng 1 lần trừ 0,25 điểm | DeductPerCase[perCase=0.25, cap=null] ADJUST lần",
                "3 | - 0,25đ mỗi kỳ báo cáo | DeductPerCase[perCase=0.25, cap=null] ADJUST kỳ báo cáo",
                "3 | mỗi sáng kiến cộng 1 điểm, không quá 3 | CountRate[rate=1, cap=3] ADJUST sáng kiến",
                "3 | Mỗi bài được 0,2 điểm, tối đa 1 điểm | CountRate[rate=0.2, cap=1] EARN bài",
                "3 | 0,5 điểm/bài, tối đa 3 điểm | CountRate[rate=0.5, cap=3] EARN bài",
                "3 | không có kế hoạch trừ 2 điểm | DeductOnce[points=2] ADJUST",
                "3 | Không lập kế hoạch: -1 điểm | DeductOnce[points=1] ADJUST",
                "3 | Trừ 1 điểm một lần nếu có | DeductOnce[points=1] ADJUST",
                "1 | Có kế hoạch được 1 điểm; không có 0 điểm | YesNo[points=1, otherwise=0] EARN",
                "2 | có 2 điểm, không có 0 điểm | YesNo[points=2, otherwise=0] EARN",
                "2 | Có văn bản cộng 0,5 điểm; không có trừ 0,5 điểm | YesNo[points=0.5, otherwise=-0.5] ADJUST",
                "100 | 1% kế hoạch = 1 điểm | ProRata[measure=RATIO, pointsPerPercent=1, max=100] EARN",
                "50 | 2 % kế hoạch = 1 điểm, tối đa 50 điểm | ProRata[measure=RATIO, pointsPerPercent=0.5, max=50] EARN",
                "12 | Cứ 1% được 0,12 điểm | ProRata[measure=ACTUAL, pointsPerPercent=0.12, max=12] EARN %",
                "5 | Vượt trên 90%, mỗi 1% vượt cộng 0,1 điểm, tối đa 0,5 điểm | StepBonus[measure=ACTUAL, threshold=90, step=1, points=0.1, initial=0, cap=0.5] ADJUST %",
                "5 | Trên 92% cộng 0,1 điểm, cứ mỗi 1% vượt thêm cộng 0,1 điểm, không quá 0,5 điểm | StepBonus[measure=ACTUAL, threshold=92, step=1, points=0.1, initial=0.1, cap=0.5] ADJUST %",
                "3 | Hạng Nhất 3, Nhì 2, Ba 1 | AwardBonus[prizes=[Prize[code=x.1, title=Hạng Nhất, points=3], Prize[code=x.2, title=Hạng Nhì, points=2], Prize[code=x.3, title=Hạng Ba, points=1]], cap=null] EARN",
                "0 | Cờ Chính phủ cộng 15 điểm; Bằng khen cộng 10 điểm, tối đa 20 điểm | AwardBonus[prizes=[Prize[code=x.1, title=Cờ Chính phủ, points=15], Prize[code=x.2, title=Bằng khen, points=10]], cap=20] ADJUST",
                "5 | Chỉ tính mức cao nhất | BestOf[parts=[]] ADJUST",
                "5 | Không trừ điểm nếu đơn vị tự phát hiện, xử lý | Waiver[parts=[]] ADJUST",
                "5 | Chấm trực tiếp | Direct[max=5] EARN",
            })
    void aSentenceIsARule(BigDecimal base, String sentence, String rule) {
        assertThat(rules(base, sentence)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | đạt từ 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm; dưới 80%: 0 điểm | [90; ∞) 5, [80; 90) 3, (−∞; 80) 0",
                "5 | đạt từ 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm | (−∞; 80) 0*, [80; 90) 3, [90; ∞) 5",
                "5 | >98% = 5 điểm; 97 - <98% = 4 điểm; dưới 97% = 0 điểm | (−∞; 97) 0, [97; 98) 4, [98; 98] 4*, (98; ∞) 5",
                "2 | Đăng từ 5 bài trở lên: 2 điểm, từ 3 đến 4 bài: 1 điểm, dưới 3 bài: 0 điểm | (−∞; 3) 0, [3; 4] 1, (4; 5) 1*, [5; ∞) 2",
                "3 | dưới 95% trừ 2 điểm; từ 95% trở lên cộng 1 điểm | (−∞; 95) -2, [95; ∞) 1",
            })
    void bandsCoverEverythingAndWhatWasFilledIsMarked(BigDecimal base, String sentence, String bands) {
        Said said = said(base, sentence).get(0);

        assertThat(((vn.thidua.campaign.Method.Bands) said.method())
                        .bands().stream()
                                .map(band -> band.range() + " " + band.points() + (band.assumed() ? "*" : ""))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(bands);
        assertThat(said.doubts())
                .hasSize((int) bands.chars().filter(c -> c == '*').count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện tốt: 3 điểm; khá: 2 điểm",
                "Tham gia đầy đủ các cuộc họp",
                "Từ 80 đến 90: 3 điểm; từ 90 trở lên: 5 điểm",
                "từ 80 đến dưới 85: 3 điểm; từ 90 trở lên: 5 điểm",
                "từ 80 đến dưới 90: 2 điểm; từ 90 trở lên: 4 điểm",
                "Không có kế hoạch trừ 3 điểm; <95% trừ 2 điểm; 95-<100% trừ 1 điểm",
                "Trừ 1.000 điểm mỗi ca",
                "hoàn thành đúng hạn 2 điểm",
                "Có kế hoạch 1 điểm, mỗi tháng chậm trừ 0,5 điểm",
                "Mỗi bài được 1 điểm, tối đa 20 điểm",
                "Nộp chậm - 1,5",
            })
    void whatCanBeMeantInTwoWaysIsLeftToPeople(String sentence) {
        assertThat(said(new BigDecimal("5"), sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khiển trách trừ 1 điểm/người; cảnh cáo trở lên trừ 2 điểm/người | DeductPerCase[perCase=1, cap=null] ADJUST người; DeductPerCase[perCase=2, cap=null] ADJUST người",
                "Báo cáo trễ trừ 0,5 điểm/báo cáo; không báo cáo trừ 1 điểm | DeductPerCase[perCase=0.5, cap=null] ADJUST báo cáo; DeductOnce[points=1] ADJUST",
            })
    void severalSentencesOfACellAreSeveralRules(String cell, String rules) {
        assertThat(String.join("; ", rules(new BigDecimal("5"), cell))).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trừ tối đa 1,5 điểm | 1.5,null,null",
                "Tổng điểm trừ không quá 2 điểm | 2,null,null",
                "Tối đa cộng 2 điểm | null,2,null",
                "Cộng, trừ không quá 7 điểm | null,null,7"
            })
    void boundsOfALineAreNoRules(String sentence, String bounds) {
        Caps caps = Caps.of(Shape.of(sentence)).orElseThrow();
        assertThat(caps.deduction() + "," + caps.bonus() + "," + caps.delta()).isEqualTo(bounds);
    }

    @Test
    void aCellFullOfTextIsLeftToPeopleAtOnce() {
        assertThat(said(BigDecimal.TEN, "mỗi báo cáo trừ 0,5 điểm, ".repeat(1200)))
                .isEmpty();
    }

    static List<Said> said(BigDecimal base, String sentence) {
        return Pieces.of(List.of(sentence), new Line(base, "x")).stream()
                .map(Pieces.Piece::said)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static List<String> rules(BigDecimal base, String sentence) {
        return said(base, sentence).stream()
                .map(said ->
                        (said.method() + " " + said.effect() + " " + (said.unit() == null ? "" : said.unit())).strip())
                .toList();
    }
}
