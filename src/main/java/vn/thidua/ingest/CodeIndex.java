package vn.thidua.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int LONGEST_LABEL = 150;
    private static final int MOST_PROPOSALS = 3;

    /** Words that some write before a code: "Điểm a", "Mục I". */
    private static final List<String> PREFIXES =
            List.of("diem ", "muc ", "khoan ", "phan ", "nhom ", "tieu chi ", "tieu chuan ", "chi tieu ");

    /** What a code may belong to. */
    enum Kind {
        SECTION,
        CRITERION,
        RULE
    }

    /** One code of the rubric. */
    record Entry(
            Kind kind, String code, String title, @Nullable Criterion criterion, String subject) {

        /** Findings name it as in {@code a7 – Đất công}. */
        Entry(Kind kind, String code, String title, @Nullable Criterion criterion) {
            this(kind, code, title, criterion, code + " – " + title);
        }
    }

    private final Map<String, Entry> lines = new HashMap<>();
    private final Map<String, Entry> rules = new HashMap<>();
    private final Map<String, Optional<Entry>> lookalikes = new HashMap<>();
    private final Map<String, Optional<Entry>> lookalikeRules = new HashMap<>();
    private final Titles titles = new Titles();
    private final Titles ruleTitles = new Titles();

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
        titles.add(entry);
    }

    private void addRule(Rule rule) {
        addRule(rule.code(), rule.title());
        if (rule.method() instanceof Method.AwardBonus bonus) {
            bonus.prizes().forEach(prize -> addRule(prize.code(), prize.title()));
        }
    }

    private void addRule(String code, String title) {
        Entry entry = new Entry(Kind.RULE, code, title, null);
        if (rules.putIfAbsent(code, entry) == null) {
            ruleTitles.add(entry);
        }
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

    /** The sections and criteria that are called so. */
    List<Entry> titled(String label) {
        return titles.called(label);
    }

    /** The rules, prizes and vetoes that are called so. */
    List<Entry> ruleTitled(String label) {
        return ruleTitles.called(label);
    }

    /** What a label that is nobody's may have been meant for: criteria that are called nearly so, at most three. */
    String proposed(String label) {
        String folded = Words.folded(label);
        return folded.isEmpty() || folded.length() > LONGEST_LABEL
                ? ""
                : titles.folded().entrySet().stream()
                        .filter(title -> EditDistance.between(folded, title.getKey())
                                <= title.getKey().length() / 4)
                        .flatMap(title -> title.getValue().stream())
                        .filter(entry -> entry.kind() == Kind.CRITERION)
                        .map(Entry::subject)
                        .sorted()
                        .limit(MOST_PROPOSALS)
                        .collect(Collectors.joining(" hoặc "));
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
        for (String part : withoutPrefix(Words.folded(code)).split(" ", -1)) {
            boolean digitsMeet = key.length() > 0
                    && Character.isDigit(key.charAt(key.length() - 1))
                    && !part.isEmpty()
                    && Character.isDigit(part.charAt(0));
            key.append(digitsMeet ? "." : "").append(withoutLeadingZeros(part));
        }
        return key.toString();
    }

    private static String withoutPrefix(String folded) {
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix)) {
                return folded.substring(prefix.length());
            }
        }
        return folded;
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
