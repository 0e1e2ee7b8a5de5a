package vn.thidua;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NameKey;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.ingest.EditDistance;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;

/**
 * What somebody asks to have explained of an agency: everything, a criterion, a section, or one of the words for rank, class,
 * awards and total.
 */
final class Asked {

    private static final String WORDS = "hạng, loại, khen thưởng, tổng";
    private static final int MOST_NAMED = 6;

    private final BiFunction<BlocExplanations, String, List<Explanation>> answer;

    private Asked(BiFunction<BlocExplanations, String, List<Explanation>> answer) {
        this.answer = answer;
    }

    List<Explanation> of(BlocExplanations explanations, String agency) {
        return answer.apply(explanations, agency);
    }

    /** Empty if nothing of the table is called so. Capitals matter only where two codes differ in nothing else. */
    static Optional<Asked> of(@Nullable String subject, Rubric rubric) {
        if (subject == null) {
            return Optional.of(new Asked((told, agency) -> List.of(told.agency(agency))));
        }
        String wanted = subject.strip();
        return criterion(wanted, rubric)
                .or(() -> section(wanted, rubric))
                .or(() -> rule(wanted, rubric))
                .or(() -> word(NameKey.of(wanted)));
    }

    private static Optional<Asked> criterion(String wanted, Rubric rubric) {
        return code(wanted, rubric.allCriteria().map(Criterion::code).toList()).map(Asked::ofCriterion);
    }

    private static Asked ofCriterion(String code) {
        return new Asked((told, agency) -> List.of(told.criterion(agency, code)));
    }

    private static Optional<Asked> section(String wanted, Rubric rubric) {
        return code(wanted, rubric.allSections().map(Section::code).toList())
                .map(code -> new Asked((told, agency) -> List.of(told.section(agency, code, Party.FINAL))));
    }

    /** A rule is explained by the criterion that it moves. */
    private static Optional<Asked> rule(String wanted, Rubric rubric) {
        return rubric.allCriteria()
                .filter(criterion ->
                        criterion.allRules().anyMatch(rule -> rule.code().equalsIgnoreCase(wanted)))
                .map(Criterion::code)
                .findFirst()
                .map(Asked::ofCriterion);
    }

    private static Optional<String> code(String wanted, List<String> codes) {
        return codes.contains(wanted)
                ? Optional.of(wanted)
                : codes.stream().filter(wanted::equalsIgnoreCase).findFirst();
    }

    private static Optional<Asked> word(String key) {
        return switch (key) {
            case "hang", "thu hang", "xep hang" ->
                Optional.of(new Asked(
                        (told, agency) -> Stream.concat(Stream.of(told.rank(agency)), told.range(agency).stream())
                                .toList()));
            case "loai", "xep loai" ->
                Optional.of(new Asked((told, agency) ->
                        told.awardClass(agency).map(List::of).orElseGet(() -> List.of(told.rank(agency)))));
            case "khen thuong", "khen", "thuong" -> Optional.of(new Asked(BlocExplanations::awards));
            case "tong", "tong diem", "diem" ->
                Optional.of(new Asked((told, agency) ->
                        told.total(agency, Party.FINAL).map(List::of).orElseGet(() -> List.of(told.rank(agency)))));
            default -> Optional.empty();
        };
    }

    /** What is said of a word that nothing is called by: criteria whose code is nearly it or whose title has it. */
    static String unknown(@Nullable String subject, Rubric rubric) {
        String wanted = subject == null ? "" : subject.strip();
        String key = NameKey.of(wanted);
        String near = rubric.allCriteria()
                .filter(criterion ->
                        !key.isEmpty() && NameKey.of(criterion.title()).contains(key)
                                || EditDistance.between(lower(criterion.code()), lower(wanted)) == 1)
                .limit(MOST_NAMED)
                .map(Criterion::subject)
                .collect(Collectors.joining("; "));
        return "Không có tiêu chí hay mục “%s”; %s; hoặc dùng: %s"
                .formatted(
                        wanted,
                        near.isEmpty()
                                ? "có các mục: "
                                        + rubric.allSections()
                                                .map(Section::code)
                                                .collect(Collectors.joining(", "))
                                : "có thể là: " + near,
                        WORDS);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
