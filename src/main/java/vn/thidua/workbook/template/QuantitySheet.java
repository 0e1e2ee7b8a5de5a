package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.words.RuleWords;

/** The sheet <em>Số liệu</em>: a row for each quantity that the agency reports. */
final class QuantitySheet {

    static final String NAME = "Số liệu";
    private static final int LONGEST_RULE = 200;
    private static final int PLAN = 3;
    private static final int ACTUAL = 4;
    private static final int NOTE = 5;

    private final FormBook book;
    private final Rubric rubric;
    private final String title;
    private final Agency agency;
    private final Bounds bounds;

    QuantitySheet(FormBook book, Rubric rubric, String title, Agency agency) {
        this.book = book;
        this.rubric = rubric;
        this.title = title;
        this.agency = agency;
        this.bounds = new Bounds(rubric);
    }

    /**
     * Where the quantities of one criterion stand.
     *
     * @param first index of their first row
     * @param last index of their last row
     */
    record Rows(int first, int last) {

        /** The range of their evidence as another sheet names it. */
        String notes() {
            return "'" + NAME + "'!" + FormSheet.fixedRange(first, last, NOTE);
        }
    }

    /** @return by code of criterion; nothing is written if the rubric asks for no quantities */
    Map<String, Rows> write() {
        List<ReportedQuantity> asked = ReportedQuantity.of(rubric).stream()
                .filter(quantity -> quantity.source() == Source.SUBMISSION)
                .toList();
        Map<String, Rows> rows = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            return rows;
        }
        FormSheet sheet = book.sheet(NAME, 7, 11, 40, 13, 12, 12, 28, 40);
        sheet.line(FormLook.TITLE, title);
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.skip();
        sheet.head("Mã quy tắc", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Minh chứng", "Cách tính điểm");
        String group = "";
        for (ReportedQuantity quantity : asked) {
            String wanted = heading(quantity);
            if (!wanted.equals(group)) {
                group = wanted;
                sheet.group(1, group);
            }
            row(sheet, quantity);
            int index = sheet.next() - 1;
            Criterion criterion = quantity.criterion();
            if (criterion != null) {
                rows.merge(criterion.code(), new Rows(index, index), (a, b) -> new Rows(a.first(), b.last()));
            }
        }
        return rows;
    }

    private static String heading(ReportedQuantity quantity) {
        Criterion criterion = quantity.criterion();
        return criterion == null ? "Không xếp loại" : criterion.code() + " – " + criterion.title();
    }

    private void row(FormSheet sheet, ReportedQuantity quantity) {
        sheet.row(
                field(FormLook.CODE, quantity.code()),
                field(FormLook.TEXT, quantity.title()),
                field(FormLook.CODE, unit(quantity)),
                field(quantity.planned() ? FormLook.POINTS_OPEN : FormLook.CLOSED, null),
                field(FormLook.POINTS_OPEN, null),
                field(FormLook.TEXT_OPEN, null),
                field(FormLook.REMARK, how(quantity)));
        if (quantity.planned()) {
            sheet.accept(PLAN, bounds.plan(quantity, sheet.last(PLAN)));
        }
        sheet.accept(ACTUAL, bounds.actual(quantity, sheet.last(ACTUAL)));
    }

    private static @Nullable String unit(ReportedQuantity quantity) {
        return switch (quantity.answer()) {
            case YES_OR_NO -> "có/không";
            case WHOLE_NUMBER, AMOUNT -> quantity.unit();
        };
    }

    private static String how(ReportedQuantity quantity) {
        if (quantity.rule() == null) {
            return "Có thì không xếp loại";
        }
        if (quantity.rule().method() instanceof Method.AwardBonus bonus) {
            return bonus.prizes().stream()
                    .filter(prize -> prize.code().equals(quantity.code()))
                    .findFirst()
                    .map(prize -> "Cộng " + RuleWords.points(prize.points()) + " mỗi lần; cả nhóm"
                            + (bonus.cap() == null ? "" : " tối đa " + RuleWords.points(bonus.cap())))
                    .orElse("");
        }
        String words = RuleWords.of(quantity.rule());
        return words.length() <= LONGEST_RULE ? words : "Xem mã " + quantity.code() + " ở trang «Hướng dẫn»";
    }
}
