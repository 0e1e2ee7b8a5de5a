package vn.thidua.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By which forms of one rubric are told from those of another: changes exactly when a line, a maximum or a rule does, and
 * not when a due time or a remark in the rule book does.
 */
public final class Edition {

    private static final int DIGITS = 16;

    private Edition() {}

    /** Sixteen lower-case hexadecimal digits. */
    public static String of(Rubric rubric) {
        StringBuilder text = new StringBuilder();
        line(text, rubric.id(), rubric.max().toPlainString(), rubric.bonus());
        rubric.allSections()
                .forEach(section -> line(
                        text,
                        section.code(),
                        section.title(),
                        section.max().toPlainString(),
                        section.authorityOnly(),
                        section.criteria().stream().map(Criterion::code).toList()));
        rubric.allCriteria().forEach(criterion -> criterion(text, criterion));
        rubric.vetoes().forEach(veto -> line(text, veto));
        return HexFormat.of().formatHex(sha256(text.toString())).substring(0, DIGITS);
    }

    private static void criterion(StringBuilder text, Criterion criterion) {
        line(
                text,
                criterion.code(),
                criterion.title(),
                criterion.base().toPlainString(),
                criterion.floor().toPlainString(),
                criterion.deductionCap(),
                criterion.bonusCap(),
                criterion.deltaCap(),
                criterion.evidenceRequired());
        criterion.rules().forEach(rule -> line(text, rule));
    }

    private static void line(StringBuilder text, @Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            text.append(part).append('\t');
        }
        text.append('\n');
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
