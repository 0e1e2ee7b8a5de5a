package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;
import vn.thidua.workbook.Extremes;

/** One scored line with its rules: the certain ones as rules, anything else as a question. */
final class CriterionDraft {

    private static final Pattern AMOUNT = Pattern.compile("\\d\\s*(?:diem|d)\\b|\\b(?:tru|cong)\\s*[-+]?\\s*\\d");

    private static final Pattern FORMERLY = Pattern.compile("nam truoc la ma:? (?<codes>.+?)\\.?");

    private final Node node;
    private final String code;
    private final BigDecimal base;
    private final String title;
    private final Codes codes;
    private final Questions questions;
    private final List<Rule> rules = new ArrayList<>();
    private Caps caps = Caps.NONE;
    private List<String> formerly = List.of();
    private boolean unresolved;

    CriterionDraft(Node node, String code, Codes codes, Questions questions) {
        this.node = node;
        this.code = code;
        this.base = node.points();
        this.codes = codes;
        this.questions = questions;
        List<String> lines = node.row().titleLines();
        this.title =
                lines.isEmpty() ? code : Shape.of(lines.get(0)).withoutBullet().text();
    }

    Criterion criterion() {
        own();
        new RuleRows(this, node.rules()).read();
        @Nullable BigDecimal bonus = node.row().number(Heads.BONUS);
        if (rules.isEmpty()) {
            rules.add(direct(bonus));
        }
        if (earned().compareTo(base) > 0) {
            question(
                    node.row().place(Heads.BASE),
                    "các mức được điểm cộng lại quá điểm chuẩn: để chấm trực tiếp, sửa lại rồi thêm quy tắc");
            rules.clear();
            rules.add(direct(null));
        }
        columns(bonus, node.row().number(Heads.DEDUCTION));
        if (Boolean.TRUE.equals(evidenceColumn())) {
            caps = caps.and(new Caps(null, null, null, null, true, false, false));
        }
        return new Criterion(
                code,
                title,
                base,
                rules,
                caps.deduction(),
                caps.bonus(),
                caps.floor() == null ? BigDecimal.ZERO : caps.floor(),
                caps.delta(),
                node.row().words(Heads.APPRAISER),
                caps.evidence(),
                node.row().words(Heads.LEGAL),
                formerly);
    }

    /** What the line's own cells say beside its title. */
    private void own() {
        TableRow row = node.row();
        List<String> lines = new ArrayList<>(row.text(Heads.HOW).lines().toList());
        List<String> titles = row.titleLines();
        lines.addAll(titles.isEmpty() ? List.of() : titles.subList(1, titles.size()));
        lines.removeIf(line -> line.isBlank() || tellsFormerly(line));
        List<Pieces.Piece> pieces = Pieces.of(lines, new Line(base, code));
        boolean lone = pieces.stream().filter(piece -> piece.said() != null).count() == 1
                && node.rules().stream().noneMatch(rule -> !rule.code().isEmpty());
        for (Pieces.Piece piece : pieces) {
            String place = row.place(Heads.HOW, Heads.TITLE);
            if (piece.said() != null) {
                rules.add(rule(
                        lone ? code : codes.below(code), lone ? title : titleOf(piece.sentence()), piece.said(), row));
            } else {
                take(piece, place);
            }
        }
        if (pieces.isEmpty()
                && node.rules().stream().noneMatch(rule -> rule.cell(Heads.HOW).isPresent())) {
            inTitle();
        }
    }

    /** "Năm trước là mã a1; a2". */
    private boolean tellsFormerly(String line) {
        Shape shape = Shape.of(line);
        Matcher matcher = FORMERLY.matcher(shape.folded());
        if (!matcher.matches()) {
            return false;
        }
        formerly = List.of(shape.cut(matcher, "codes").split(" ?; ?"));
        return true;
    }

    /** "Báo cáo trễ hạn trừ 0,5 điểm/báo cáo" as the whole line. */
    private void inTitle() {
        Shape shape = Shape.of(title);
        if (!AMOUNT.matcher(shape.folded()).find()) {
            return;
        }
        List<Pieces.Piece> pieces = Pieces.of(List.of(title), new Line(base, code));
        boolean lone = pieces.size() == 1 && node.rules().isEmpty();
        for (Pieces.Piece piece : pieces) {
            Said said = piece.said();
            if (said != null) {
                String ruleTitle = CriterionDraft.titleOf(piece.sentence());
                rules.add(rule(lone ? code : codes.below(code), ruleTitle, said, node.row()));
            } else if (piece.caps() != null || node.rules().isEmpty()) {
                take(piece, node.row().place(Heads.TITLE));
            }
        }
    }

    /** A bound, or a sentence that nobody understood. */
    void take(Pieces.Piece piece, String place) {
        if (piece.caps() != null) {
            caps = caps.and(piece.caps());
        } else if (!piece.sentence().isEmpty()) {
            notUnderstood(piece.sentence(), place);
        }
    }

    private void notUnderstood(Shape sentence, String place) {
        question(place, "chưa hiểu chắc %s; viết thành quy tắc".formatted(Questions.quoted(sentence.text())));
    }

    void question(String place, String text) {
        unresolved = true;
        questions.open(place, code, text);
    }

    void add(Rule rule) {
        rules.add(rule);
    }

    String code() {
        return code;
    }

    Codes codes() {
        return codes;
    }

    Line line(String ruleCode) {
        return new Line(base, ruleCode);
    }

    Rule rule(String ruleCode, String ruleTitle, Said said, TableRow row) {
        said.doubts()
                .forEach(doubt -> questions.open(row.place(Heads.HOW, Heads.TITLE), code, ruleCode + ": " + doubt));
        String unit = said.unit() == null ? row.words(Heads.UNIT) : said.unit();
        return new Rule(
                ruleCode,
                ruleTitle,
                said.method(),
                said.effect(),
                said.source(),
                said.onlyIfNone(),
                said.assumed(),
                unit,
                said.breaches());
    }

    /** The words in front of a colon; all of them if none is there. */
    static String titleOf(Shape sentence) {
        int colon = sentence.folded().indexOf(':');
        String title = colon > 2 ? sentence.upTo(colon).text() : sentence.text();
        return title.replaceAll("[;,.\\s]+$", "");
    }

    /** An entered score; a line without base and with a bonus is bonus alone. */
    private Rule direct(@Nullable BigDecimal bonus) {
        boolean onTop = base.signum() == 0 && bonus != null && bonus.signum() > 0;
        Method method = new Method.Direct(onTop && bonus != null ? bonus : base);
        return new Rule(
                code, title, method, onTop ? Effect.ADJUST : Effect.EARN, Source.SUBMISSION, List.of(), false, null);
    }

    private BigDecimal earned() {
        return rules.stream()
                .filter(rule -> rule.effect() == Effect.EARN)
                .map(rule -> rule.method().highest().orElse(base))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the columns beside the words say: nothing, a bound, or a contradiction. */
    private void columns(@Nullable BigDecimal bonus, @Nullable BigDecimal deduction) {
        if (caps.bound() || unresolved) {
            return;
        }
        if (bonus != null) {
            caps = caps.and(
                    new Caps(null, cap(Heads.BONUS, bonus, Extremes.bonuses(rules)), null, null, false, false, false));
        }
        if (deduction != null) {
            BigDecimal most = cap(Heads.DEDUCTION, deduction.abs(), Extremes.deductions(rules));
            caps = caps.and(new Caps(most, null, null, null, false, false, false));
        }
    }

    private @Nullable BigDecimal cap(Heads head, BigDecimal stated, Optional<BigDecimal> most) {
        if (most.isEmpty() || stated.compareTo(most.get()) < 0) {
            return stated.signum() < 0 ? null : stated;
        }
        if (stated.compareTo(most.get()) > 0) {
            String column = head == Heads.BONUS ? "thưởng" : "trừ";
            question(
                    node.row().place(head),
                    "cột %s ghi %s nhưng các quy tắc chỉ cho đến %s"
                            .formatted(
                                    column,
                                    vn.thidua.visual.Points.plain(stated),
                                    vn.thidua.visual.Points.plain(most.get())));
        }
        return null;
    }

    private @Nullable Boolean evidenceColumn() {
        String folded = node.row().shape(Heads.EVIDENCE).folded();
        return folded.matches("x|co|can|bat buoc|.{8,}") ? Boolean.TRUE : null;
    }
}
