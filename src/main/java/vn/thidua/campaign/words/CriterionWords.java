package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

/** Between which bounds a criterion's score can lie, as a sentence. */
public final class CriterionWords {

    private CriterionWords() {}

    /** "Điểm chuẩn 3 điểm; thưởng không giới hạn; trừ tối đa 1,5 điểm; cần minh chứng". */
    public static String bounds(Criterion criterion) {
        StringBuilder words = new StringBuilder(say("Điểm chuẩn {0}", RuleWords.points(criterion.base())));
        criterion
                .highestBonus()
                .filter(most -> most.signum() > 0)
                .ifPresent(most -> words.append(say("; thưởng tối đa {0}", RuleWords.points(most))));
        if (criterion.highestBonus().isEmpty()) {
            words.append(say("; thưởng không giới hạn"));
        }
        if (criterion.deductionCap() != null) {
            words.append(say("; trừ tối đa {0}", RuleWords.points(criterion.deductionCap())));
        }
        if (criterion.evidenceRequired()) {
            words.append(say("; cần minh chứng"));
        }
        return words.toString();
    }

    /**
     * Whose figures alone a criterion looks at: "chỉ số của Sở Nội vụ", "sổ tiếp nhận"; empty where the agency's own count.
     *
     * @param by who gives the score, in words; empty where head or deputy do, who only look after the figures of others
     */
    public static Optional<String> owner(Criterion criterion, String by) {
        Set<Source> sources = criterion.allRules().map(Rule::source).collect(Collectors.toCollection(TreeSet::new));
        return sources.isEmpty() || sources.contains(Source.SUBMISSION)
                ? Optional.empty()
                : Optional.of(
                        sources.stream().map(source -> owner(source, by)).collect(Collectors.joining(say(" và "))));
    }

    private static String owner(Source source, String by) {
        return switch (source) {
            case SUBMISSION -> say("số liệu");
            case REGISTER -> say("sổ tiếp nhận");
            case INDEX -> say("chỉ số của {0}", by.isEmpty() ? say("cơ quan khác") : by);
            case DISCIPLINE -> say("sổ theo dõi kỷ luật");
        };
    }
}
