package vn.thidua.samples;

import java.util.List;
import vn.thidua.campaign.Method.AwardBonus;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;

/** The sheet <em>Số liệu</em>: what was planned and done, under the codes of the rubric's rules. */
final class AmountSheet {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.CODE, Look.NUMBER, Look.NUMBER, Look.TEXT};

    private AmountSheet() {}

    static void write(FormBook book, Rubric rubric, String title, List<Amount> amounts) {
        FormSheet sheet = book.sheet("Số liệu", false, 12, 46, 14, 13, 13, 34);
        sheet.line(Look.TITLE, title);
        sheet.skip();
        sheet.header("Mã quy tắc", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Minh chứng");
        for (Amount amount : amounts) {
            Meaning meaning = meaning(rubric, amount.rule());
            sheet.row(
                    ROW,
                    amount.rule(),
                    meaning.title(),
                    meaning.unit(),
                    Figure.of(amount.plan()),
                    Figure.of(amount.actual()),
                    amount.note());
        }
    }

    private record Meaning(String title, String unit) {}

    private static Meaning meaning(Rubric rubric, String code) {
        return rubric.allCriteria()
                .flatMap(criterion -> criterion.allRules())
                .filter(rule -> rule.code().equals(code))
                .map(rule -> new Meaning(rule.title(), rule.unit() == null ? "có/không" : rule.unit()))
                .findFirst()
                .orElseGet(() -> prizeOrVeto(rubric, code));
    }

    private static Meaning prizeOrVeto(Rubric rubric, String code) {
        return rubric.allCriteria()
                .flatMap(criterion -> criterion.allRules())
                .map(Rule::method)
                .filter(AwardBonus.class::isInstance)
                .flatMap(method -> ((AwardBonus) method).prizes().stream())
                .filter(prize -> prize.code().equals(code))
                .map(prize -> new Meaning(prize.title(), "lần"))
                .findFirst()
                .orElseGet(() -> veto(rubric, code));
    }

    private static Meaning veto(Rubric rubric, String code) {
        return rubric.vetoes().stream()
                .filter(veto -> veto.code().equals(code))
                .map(veto -> new Meaning(veto.title(), "có/không"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + code + " in " + rubric.id()));
    }
}
