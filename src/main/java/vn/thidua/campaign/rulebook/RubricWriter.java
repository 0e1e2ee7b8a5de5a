package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/** A rubric as the text of a rubric file, laid out as a person would, with comments beside what they are about. */
public final class RubricWriter {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ./()–%+-]*");
    private static final Set<String> WORDS_WITH_MEANING = Set.of("true", "false", "null");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<String>> comments;

    private RubricWriter(Map<String, List<String>> comments) {
        this.comments = comments;
    }

    /**
     * The text of the file.
     *
     * @param head comment lines at the top
     * @param comments comment lines by the code of the section or criterion above which they stand
     */
    public static String write(Rubric rubric, List<String> head, Map<String, List<String>> comments) {
        RubricWriter writer = new RubricWriter(comments);
        writer.rubric(rubric, head);
        return writer.text.toString();
    }

    private void rubric(Rubric rubric, List<String> head) {
        line(0, "# yaml-language-server: $schema=../rubric.schema.json");
        line(0, "#");
        head.forEach(comment -> line(0, comment("# " + comment)));
        line(0, "id: " + rubric.id());
        line(0, "title: " + scalar(rubric.title()));
        line(0, "max: " + number(rubric.max()));
        line(0, "bonus: " + rubric.bonus());
        if (rubric.notApplicable() != NotApplicable.RESCALE) {
            line(0, "notApplicable: " + rubric.notApplicable());
        }
        if (!rubric.vetoes().isEmpty()) {
            line(0, "vetoes:");
            rubric.vetoes().forEach(this::veto);
        }
        line(0, "sections:");
        rubric.sections().forEach(section -> section(section, 1));
    }

    private void veto(Veto veto) {
        String late = veto.cause() == Veto.Cause.LATE ? ", daysLate: " + veto.daysLate() : "";
        line(
                1,
                "- {code: %s, title: %s, cause: %s%s}"
                        .formatted(scalar(veto.code()), scalar(veto.title()), veto.cause(), late));
    }

    private void section(Section section, int depth) {
        comments(section.code(), depth);
        line(depth, "- code: " + scalar(section.code()));
        line(depth, "  title: " + scalar(section.title()));
        line(depth, "  max: " + number(section.max()));
        key(depth, "appraiser", section.appraiser());
        flag(depth, "authorityOnly", section.authorityOnly());
        flag(depth, "bonus", section.bonus());
        key(depth, "deltaCap", section.deltaCap());
        if (!section.sections().isEmpty()) {
            line(depth, "  sections:");
            section.sections().forEach(child -> section(child, depth + 2));
        }
        if (!section.criteria().isEmpty()) {
            line(depth, "  criteria:");
            section.criteria().forEach(criterion -> criterion(criterion, depth + 2));
        }
    }

    private void criterion(Criterion criterion, int depth) {
        comments(criterion.code(), depth);
        line(depth, "- code: " + scalar(criterion.code()));
        line(depth, "  title: " + scalar(criterion.title()));
        line(depth, "  base: " + number(criterion.base()));
        key(depth, "deductionCap", criterion.deductionCap());
        key(depth, "bonusCap", criterion.bonusCap());
        key(depth, "floor", criterion.floor().signum() == 0 ? null : criterion.floor());
        key(depth, "deltaCap", criterion.deltaCap());
        key(depth, "appraiser", criterion.appraiser());
        flag(depth, "evidence", criterion.evidenceRequired());
        key(depth, "legal", criterion.legal());
        if (!criterion.formerly().isEmpty()) {
            line(depth, "  formerly: " + list(criterion.formerly()));
        }
        line(depth, "  rules:");
        RuleLines rules = new RuleLines(criterion);
        criterion.rules().forEach(rule -> rules.of(rule, false, depth + 2).forEach(line -> line(0, line)));
    }

    private void comments(String code, int depth) {
        comments.getOrDefault(code, List.of()).forEach(comment -> line(depth, comment("# " + comment)));
    }

    /** Whatever a cell holds stays within its comment. */
    private static String comment(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private void key(int depth, String key, @Nullable Object value) {
        if (value != null) {
            String written = value instanceof BigDecimal number ? number(number) : scalar(value.toString());
            line(depth, "  " + key + ": " + written);
        }
    }

    private void flag(int depth, String key, boolean value) {
        if (value) {
            line(depth, "  " + key + ": true");
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line.stripTrailing()).append('\n');
    }

    static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Quoted where YAML would see more than text in it. */
    static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !value.contains(" #")
                && !WORDS_WITH_MEANING.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }

    static String list(List<String> codes) {
        List<String> written = new ArrayList<>();
        codes.forEach(code -> written.add(scalar(code)));
        return "[" + String.join(", ", written) + "]";
    }
}
