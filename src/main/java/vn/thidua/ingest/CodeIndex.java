package vn.thidua.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;

/**
 * Finds the lines and rules of one rubric by their codes as people write them. A code counts as written; only where that
 * finds nothing, case, dots and leading zeros are overlooked ("a.7" is a7), and only if one line answers to it.
 */
final class CodeIndex {

    /** What a code may belong to. */
    enum Kind {
        SECTION,
        CRITERION,
        RULE
    }

    /** One code of the rubric. */
    record Entry(
            Kind kind, String code, String title, @Nullable Criterion criterion) {

        /** As findings name it: {@code a7 – Đất công}. */
        String subject() {
            return code + " – " + title;
        }
    }

    private final Map<String, Entry> lines = new HashMap<>();
    private final Map<String, Entry> rules = new HashMap<>();
    private final Map<String, Optional<Entry>> lookalikes = new HashMap<>();
    private final Map<String, Optional<Entry>> lookalikeRules = new HashMap<>();
    private final Map<String, Optional<Entry>> titles = new HashMap<>();

    CodeIndex(Rubric rubric) {
        rubric.allCriteria().forEach(this::addCriterion);
        rubric.allSections().forEach(this::addSection);
        rubric.allCriteria().flatMap(Criterion::allRules).forEach(this::addRule);
        for (Veto veto : rubric.vetoes()) {
            addRule(veto.code(), veto.title());
        }
    }

    private void addCriterion(Criterion criterion) {
        addLine(new Entry(Kind.CRITERION, criterion.code(), criterion.title(), criterion));
    }

    private void addSection(Section section) {
        addLine(new Entry(Kind.SECTION, section.code(), section.title(), null));
    }

    private void addLine(Entry entry) {
        lines.putIfAbsent(entry.code(), entry);
        addLookalike(lookalikes, simplified(entry.code()), entry);
        addLookalike(titles, Words.folded(entry.title()), entry);
    }

    private void addRule(Rule rule) {
        addRule(rule.code(), rule.title());
        if (rule.method() instanceof Method.AwardBonus bonus) {
            bonus.prizes().forEach(prize -> addRule(prize.code(), prize.title()));
        }
    }

    private void addRule(String code, String title) {
        Entry entry = new Entry(Kind.RULE, code, title, null);
        rules.putIfAbsent(code, entry);
        addLookalike(lookalikeRules, simplified(code), entry);
    }

    private static void addLookalike(Map<String, Optional<Entry>> index, String key, Entry entry) {
        index.merge(key, Optional.of(entry), (before, now) -> Optional.empty());
    }

    /** The section, criterion or rule that a row of a score table is about. */
    Optional<Entry> line(String written) {
        String code = trimmed(written);
        Entry exact = lines.getOrDefault(code, rules.get(code));
        if (exact != null) {
            return Optional.of(exact);
        }
        String key = simplified(code);
        return lookalikes
                .getOrDefault(key, Optional.empty())
                .or(() -> lookalikeRules.getOrDefault(key, Optional.empty()));
    }

    /** The line with this title, if only one has it. */
    Optional<Entry> titled(String title) {
        return titles.getOrDefault(Words.folded(title), Optional.empty());
    }

    /** The rule, prize or veto under which a quantity is reported. */
    Optional<Entry> rule(String written) {
        String code = trimmed(written);
        Entry exact = rules.get(code);
        return exact != null ? Optional.of(exact) : lookalikeRules.getOrDefault(simplified(code), Optional.empty());
    }

    /** Without the punctuation that list numbers end with: "b." and "1)". */
    private static String trimmed(String written) {
        int end = written.length();
        while (end > 0 && ".):".indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        return written.substring(0, end).strip();
    }

    /** Lower case, dots only between digits, no leading zeros: "a.7.06" and "A7.6" are both {@code a7.6}. */
    static String simplified(String code) {
        StringBuilder key = new StringBuilder();
        for (String part : Words.folded(code).split(" ", -1)) {
            boolean digitsMeet = key.length() > 0
                    && Character.isDigit(key.charAt(key.length() - 1))
                    && !part.isEmpty()
                    && Character.isDigit(part.charAt(0));
            key.append(digitsMeet ? "." : "").append(withoutLeadingZeros(part));
        }
        return key.toString();
    }

    private static String withoutLeadingZeros(String part) {
        StringBuilder kept = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            boolean leads = kept.length() == 0 || !Character.isDigit(kept.charAt(kept.length() - 1));
            boolean moreFollow = i + 1 < part.length() && Character.isDigit(part.charAt(i + 1));
            if (part.charAt(i) != '0' || !leads || !moreFollow) {
                kept.append(part.charAt(i));
            }
        }
        return kept.toString();
    }
}
