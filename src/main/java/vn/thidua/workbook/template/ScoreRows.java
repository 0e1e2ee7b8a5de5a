package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.address;
import static vn.thidua.workbook.template.FormSheet.field;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.workbook.template.FormSheet.Field;
import vn.thidua.workbook.template.FormSheet.Formula;

/** The rows of a score table: sections, criteria with their rules, the total; sums by formula. */
final class ScoreRows {

    /** Column of the code, the text and the base, in all score tables. */
    static final int BASE = 2;

    private static final int LONGEST_REMARK = 160;

    private final FormSheet sheet;
    private final Rubric rubric;
    private final int columns;
    private final List<Integer> summed;
    private final CriterionRow criteria;
    private final boolean rules;

    /** Writes one criterion's row. */
    interface CriterionRow {

        /** @param authorityOnly whether only the authority scores it */
        void write(Criterion criterion, boolean authorityOnly);
    }

    /**
     * @param columns how many are framed
     * @param summed the columns of scores
     * @param rules whether the rules follow their criterion as text
     */
    ScoreRows(FormSheet sheet, Rubric rubric, int columns, List<Integer> summed, CriterionRow criteria, boolean rules) {
        this.sheet = sheet;
        this.rubric = rubric;
        this.columns = columns;
        this.summed = summed;
        this.criteria = criteria;
        this.rules = rules;
    }

    /** @return index of the row of the total */
    int write() {
        List<Integer> parts = rubric.sections().stream()
                .map(section -> section(section, false))
                .toList();
        int total = sheet.next();
        boolean inside = rubric.bonus() == Rubric.BonusPlace.INSIDE;
        group("", "Tổng cộng", rubric.max(), column -> {
            String cells = cells(parts, column);
            String sum = "SUM(" + cells + ")";
            String most = inside ? "MIN(" + rubric.max().toPlainString() + "," + sum + ")" : sum;
            return "IF(COUNT(" + cells + ")=0,\"\"," + most + ")";
        });
        return total;
    }

    private int section(Section section, boolean within) {
        boolean authorityOnly = within || section.authorityOnly();
        int row = sheet.next();
        group(section.code(), section.title(), section.max(), column -> "\"\"");
        List<Integer> parts = new ArrayList<>();
        section.sections().forEach(child -> parts.add(section(child, authorityOnly)));
        int first = sheet.next();
        section.criteria().forEach(criterion -> criterion(criterion, authorityOnly));
        int last = sheet.next() - 1;
        for (int column : summed) {
            String cells =
                    parts.isEmpty() ? address(first, column) + ":" + address(last, column) : cells(parts, column);
            sheet.formula(row, column, "IF(COUNT(" + cells + ")=0,\"\",SUM(" + cells + "))");
        }
        return row;
    }

    private static String cells(List<Integer> rows, int column) {
        return String.join(",", rows.stream().map(row -> address(row, column)).toList());
    }

    /** A sum of a column. */
    private interface Sum {
        String of(int column);
    }

    private void group(String code, String title, Object max, Sum sum) {
        Field[] fields = new Field[columns];
        for (int column = 0; column < columns; column++) {
            fields[column] = field(FormLook.GROUP_POINTS, summed.contains(column) ? new Formula(sum.of(column)) : null);
        }
        fields[0] = field(FormLook.GROUP_CODE, code.isEmpty() ? null : code);
        fields[1] = field(FormLook.GROUP_TEXT, title);
        fields[BASE] = field(FormLook.GROUP_POINTS, max);
        sheet.row(fields);
    }

    private void criterion(Criterion criterion, boolean authorityOnly) {
        criteria.write(criterion, authorityOnly);
        if (rules && !criterion.direct()) {
            criterion.allRules().forEach(rule -> sheet.remark(1, "– " + rule.code() + ": " + words(rule)));
        }
    }

    private static String words(Rule rule) {
        String words = rule.title() + ". " + RuleWords.of(rule);
        return words.length() <= LONGEST_REMARK ? words + "." : rule.title() + " (cách tính: xem trang «Hướng dẫn»).";
    }
}
