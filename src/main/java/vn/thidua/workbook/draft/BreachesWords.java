package vn.thidua.workbook.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;

/**
 * The end of a sentence that says which entries of the register of discipline it means, such as "(theo sổ kỷ luật: từ cảnh
 * cáo trở lên)"; of the usual forms, for a table does not tell of others.
 *
 * @param start where it begins
 */
record BreachesWords(int start, Breaches breaches) {

    private static final Pattern DISCIPLINE = Pattern.compile("\\s*\\(theo so ky luat(?:: (?<b>[^()]+))?\\)$");
    private static final Pattern RANGE =
            Pattern.compile("tu (?<f>.+) tro len|tu (?<g>.+) den (?<t>.+)|den (?<u>.+)|(?<o>(?!tu |den ).+)");
    private static final String SELF_DETECTED = "khong ke vu viec don vi tu phat hien";

    /** @param folded the sentence; empty if it does not end so, or names a form that nobody knows */
    static Optional<BreachesWords> endOf(String folded) {
        Matcher matcher = DISCIPLINE.matcher(folded);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return breaches(matcher.group("b")).map(breaches -> new BreachesWords(matcher.start(), breaches));
    }

    private static Optional<Breaches> breaches(@Nullable String words) {
        if (words == null) {
            return Optional.of(Breaches.ALL);
        }
        boolean leftOut = words.endsWith(SELF_DETECTED);
        String range = leftOut ? words.substring(0, words.length() - SELF_DETECTED.length()) : words;
        String bounds = range.replaceAll("[,;\\s]+$", "");
        if (bounds.isEmpty()) {
            return Optional.of(new Breaches(null, null, !leftOut));
        }
        Matcher matcher = RANGE.matcher(bounds);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String only = matcher.group("o");
        String from = only != null ? only : matcher.group("f") != null ? matcher.group("f") : matcher.group("g");
        String to = only != null ? only : matcher.group("t") != null ? matcher.group("t") : matcher.group("u");
        Optional<DisciplineForm> lightest = form(from);
        Optional<DisciplineForm> gravest = form(to);
        boolean known = (from == null || lightest.isPresent()) && (to == null || gravest.isPresent());
        return known
                ? Optional.of(new Breaches(lightest.orElse(null), gravest.orElse(null), !leftOut))
                : Optional.empty();
    }

    private static Optional<DisciplineForm> form(@Nullable String label) {
        return label == null ? Optional.empty() : DisciplineScale.DEFAULT.named(label);
    }
}
