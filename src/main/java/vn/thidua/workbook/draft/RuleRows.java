package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.visual.Points;

/** The rows below a scored line that say how it is scored, those that a combining row holds together included. */
final class RuleRows {

    private static final Pattern EACH =
            Pattern.compile("\\b(?:moi|tung)\\s+(?<u>[^,;:()\\d]+)|/\\s*(?<w>[a-z][^,;:()\\d]*)");
    private static final Pattern ABSENT = Pattern.compile("^(?:khong|chua|thieu)\\b.*");
    private static final Pattern PRESENT = Pattern.compile("^(?:co|dat)\\b.*");
    private static final Pattern NOTE = Pattern.compile("^(?:ghi chu|luu y|chu thich)\\b.*");
    private static final Pattern AMOUNT = Pattern.compile("\\d\\s*(?:diem|d)\\b|\\b(?:tru|cong)\\b");

    private final CriterionDraft criterion;
    private final List<TableRow> rows;

    RuleRows(CriterionDraft criterion, List<TableRow> rows) {
        this.criterion = criterion;
        this.rows = rows;
    }

    void read() {
        int i = 0;
        while (i < rows.size()) {
            int end = block(i);
            row(i, end).forEach(criterion::add);
            i = end;
        }
    }

    /** Where the parts of a combining row end; right behind any other row. */
    private int block(int index) {
        TableRow row = rows.get(index);
        boolean combines = said(row).filter(said -> combining(said.method())).isPresent();
        int end = index + 1;
        while (combines && end < rows.size() && partOf(rows.get(end), row)) {
            end++;
        }
        return end;
    }

    private static boolean partOf(TableRow row, TableRow whole) {
        return row.shape(Heads.TITLE).pluses() > whole.shape(Heads.TITLE).pluses()
                || CodeStyle.extendsCode(row.code(), whole.code());
    }

    private static boolean combining(Method method) {
        return method instanceof Method.BestOf || method instanceof Method.Waiver;
    }

    private Optional<Said> said(TableRow row) {
        Shape sentence = row.cell(Heads.HOW).isPresent()
                ? row.shape(Heads.HOW)
                : row.shape(Heads.TITLE).withoutBullet();
        return Phrases.read(sentence, criterion.line(row.code().isEmpty() ? criterion.code() : row.code()));
    }

    private List<Rule> row(int index, int end) {
        TableRow row = rows.get(index);
        Optional<Said> combining = said(row).filter(said -> combining(said.method()));
        if (combining.isPresent()) {
            return combined(row, combining.get(), index + 1, end);
        }
        Shape title = row.shape(Heads.TITLE).withoutBullet();
        boolean apart = row.cell(Heads.HOW).isPresent();
        if (!apart && NOTE.matcher(title.folded()).matches()) {
            return List.of();
        }
        List<String> lines = apart
                ? row.text(Heads.HOW).lines().filter(line -> !line.isBlank()).toList()
                : List.of(title.text());
        List<Pieces.Piece> pieces =
                Pieces.of(lines, criterion.line(row.code().isEmpty() ? criterion.code() : row.code()));
        boolean spoken = pieces.stream().anyMatch(Pieces.Piece::understood);
        if (!spoken && byColumn(row) != null) {
            return columnRule(row, title);
        }
        return spoken(row, title, apart, pieces);
    }

    private List<Rule> spoken(TableRow row, Shape title, boolean apart, List<Pieces.Piece> pieces) {
        List<Rule> rules = new ArrayList<>();
        for (Pieces.Piece piece : pieces) {
            Said said = piece.said();
            if (said != null) {
                String ruleTitle = apart && !title.isEmpty() ? title.text() : CriterionDraft.titleOf(piece.sentence());
                rules.add(criterion.rule(code(row, rules), ruleTitle, said, row));
                compare(row, said);
            } else if (piece.caps() != null || !row.code().isEmpty() || apart || mentionsPoints(piece)) {
                criterion.take(piece, row.place(Heads.HOW, Heads.TITLE));
            }
        }
        return rules;
    }

    /** A bullet without code and points only explains the line above. */
    private static boolean mentionsPoints(Pieces.Piece piece) {
        return AMOUNT.matcher(piece.sentence().folded()).find();
    }

    private String code(TableRow row, List<Rule> before) {
        if (!row.code().isEmpty() && before.isEmpty()) {
            return row.code().equals(criterion.code()) && rows.size() == 1
                    ? criterion.code()
                    : criterion.codes().written(row.code(), row.place(Heads.CODE), criterion.code());
        }
        boolean lone = block(0) == rows.size() && row == rows.get(0) && before.isEmpty();
        return lone ? criterion.code() : criterion.codes().below(criterion.code());
    }

    private List<Rule> combined(TableRow row, Said whole, int from, int to) {
        if (from == to) {
            criterion.question(row.place(Heads.HOW, Heads.TITLE), "không thấy các mục mà dòng này gộp lại");
            return List.of();
        }
        String code = code(row, List.of());
        List<Rule> parts = new ArrayList<>();
        new RuleRows(criterion, rows.subList(from, to)).parts(parts, code);
        if (parts.isEmpty()) {
            return List.of();
        }
        Effect effect = parts.get(0).effect();
        Method method = whole.method() instanceof Method.BestOf
                ? new Method.BestOf(same(parts, effect, whole))
                : new Method.Waiver(same(parts, effect, whole));
        Said all = new Said(
                method,
                effect,
                whole.unit(),
                whole.source(),
                whole.breaches(),
                whole.onlyIfNone(),
                whole.assumed(),
                whole.doubts());
        Shape title = row.shape(Heads.TITLE).withoutBullet();
        return List.of(criterion.rule(code, title.isEmpty() ? code : title.text(), all, row));
    }

    private void parts(List<Rule> parts, String whole) {
        int i = 0;
        while (i < rows.size()) {
            int end = block(i);
            for (Rule part : row(i, end)) {
                boolean named = !part.code().equals(criterion.code());
                parts.add(named ? part : renamed(part, criterion.codes().below(whole)));
            }
            i = end;
        }
    }

    private static Rule renamed(Rule rule, String code) {
        return new Rule(
                code,
                rule.title(),
                rule.method(),
                rule.effect(),
                rule.source(),
                rule.onlyIfNone(),
                rule.assumed(),
                rule.unit(),
                rule.breaches());
    }

    /** Parts take the effect and the source of the whole. */
    private static List<Rule> same(List<Rule> parts, Effect effect, Said whole) {
        return parts.stream()
                .map(part -> new Rule(
                        part.code(),
                        part.title(),
                        part.method(),
                        effect,
                        whole.source(),
                        part.onlyIfNone(),
                        part.assumed(),
                        part.unit(),
                        part.breaches()))
                .toList();
    }

    /** The points in the columns for bonus and deduction; {@code null} if there are none. */
    private static @Nullable BigDecimal byColumn(TableRow row) {
        BigDecimal deduction = row.number(Heads.DEDUCTION);
        BigDecimal amount = deduction != null ? deduction.abs().negate() : row.number(Heads.BONUS);
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    /** A rule whose points stand in a column only. */
    private List<Rule> columnRule(TableRow row, Shape title) {
        BigDecimal amount = byColumn(row);
        if (amount == null || title.isEmpty()) {
            return List.of();
        }
        boolean taken = amount.signum() < 0;
        if (taken && row.number(Heads.DEDUCTION) == null) {
            criterion.question(row.place(Heads.BONUS), "số âm trong cột thưởng: tạm hiểu là điểm trừ");
        }
        Matcher each = EACH.matcher(title.folded());
        Said said;
        if (each.find()) {
            String unit = title.cut(each, each.group("u") == null ? "w" : "u");
            said = Said.of(
                    taken ? new Method.DeductPerCase(amount.negate(), null) : new Method.CountRate(amount, null),
                    Effect.ADJUST,
                    unit);
        } else {
            said = Said.adjust(
                    taken ? new Method.DeductOnce(amount.negate()) : new Method.YesNo(amount, BigDecimal.ZERO));
            if (!(taken ? ABSENT : PRESENT).matcher(title.folded()).matches()) {
                said = said.doubted("chỉ có số %s ở cột: tạm hiểu là một lần, không phải mỗi trường hợp"
                                .formatted(Points.plain(amount)))
                        .asAssumed();
            }
        }
        return List.of(criterion.rule(code(row, List.of()), title.text(), said, row));
    }

    /** Words and columns of a row should tell the same points. */
    private void compare(TableRow row, Said said) {
        BigDecimal stated = byColumn(row);
        if (stated == null || combining(said.method())) {
            return;
        }
        List<BigDecimal> known = Told.amounts(said.method());
        if (known.stream().noneMatch(amount -> amount.abs().compareTo(stated.abs()) == 0)) {
            criterion.question(
                    row.place(stated.signum() < 0 ? Heads.DEDUCTION : Heads.BONUS),
                    "cột ghi %s, câu chữ nói khác".formatted(Points.plain(stated)));
        }
    }
}
