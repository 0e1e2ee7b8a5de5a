package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.Balance;
import vn.thidua.score.Balances;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.telling.Remarks;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** The topmost sections of one card side by side with their sum, and what is to be known of the sum. */
final class CardTotals {

    private final Paper paper;
    private final Rubric rubric;
    private final Scorecard card;
    private final Digits digits;

    CardTotals(Paper paper, Rubric rubric, Scorecard card, Digits digits) {
        this.paper = paper;
        this.rubric = rubric;
        this.card = card;
        this.digits = digits;
    }

    void write() {
        Balances balances = new Balances(rubric, card);
        Balance total = balances.total().orElseThrow();
        table(balances, total);
        sum(total);
        remarks();
    }

    private void table(Balances balances, Balance total) {
        String reached = card.provisional() ? say("Tạm tính") : say("Thống nhất");
        Table table = new Table(
                Column.text(say("Mục"), 65),
                Column.figure(say("Điểm chuẩn"), 20),
                Column.figure(say("Tự chấm"), 20),
                Column.figure(say("Cộng"), 20),
                Column.figure(say("Trừ"), 20),
                Column.figure(reached, 20));
        for (Section section : rubric.sections()) {
            table.row(line(
                    section.code() + ". " + section.title(),
                    balances.of(section).orElseThrow(),
                    card.section(section.code()).map(SectionScore::self).orElse(null)));
        }
        table.strongRow(line(say("Tổng"), total, card.selfTotal()));
        table.keepTogether();
        paper.table(table);
    }

    private void sum(Balance total) {
        BigDecimal self = card.selfTotal();
        String words = digits.of(total, card.provisional());
        paper.text(
                say("Tổng điểm:") + " ",
                self == null ? words + "." : say("{0} (đơn vị tự chấm {1} điểm).", words, digits.of(self)));
        BigDecimal bonus = rubric.max().subtract(total.base());
        if (bonus.signum() > 0) {
            paper.text(say(
                    "Bảng điểm {0} điểm gồm {1} điểm chuẩn và {2} điểm thưởng; điểm thưởng đạt được tính là điểm cộng.",
                    ScoreText.of(rubric.max()), ScoreText.of(total.base()), ScoreText.of(bonus)));
        }
    }

    private void remarks() {
        if (card.provisional()) {
            paper.text(say("Kết quả là tạm tính: {0} tiêu chí chưa thẩm định, lấy theo điểm tự chấm.", unappraised()));
        }
        card.vetoes().forEach(veto -> paper.text(say("Không xếp loại theo quy định {0}.", Remarks.veto(rubric, veto))));
        paper.note(say(
                "Cộng, trừ của một tiêu chí là phần điểm thống nhất cao hơn, thấp hơn điểm chuẩn; của một mục là tổng"
                        + " các tiêu chí. Điểm in ra làm tròn đến {0} chữ số thập phân.",
                digits.rounding().displayScale()));
    }

    private List<String> line(String what, Balance balance, @Nullable BigDecimal self) {
        Balance printed = balance.printed(digits.rounding());
        return List.of(
                what,
                ScoreText.of(printed.base()),
                self == null ? "–" : digits.of(self),
                ScoreText.of(printed.plus()),
                ScoreText.of(printed.minus()),
                ScoreText.of(printed.score()));
    }

    private long unappraised() {
        return card.criteria().stream().filter(CriterionScore::open).count();
    }
}
