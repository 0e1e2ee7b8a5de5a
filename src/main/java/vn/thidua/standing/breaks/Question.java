package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.reconcile.Dossier;

/**
 * A question with the answers other than today's.
 *
 * @param agency code of the agency asked about
 * @param answers final scores by criterion
 * @param file whether it is about a self-score that has not come
 * @param papers the agency's papers as another answer would have them, by which the bloc is scored anew; {@code null} where
 *     the answers tell all
 */
record Question(
        String agency,
        String words,
        List<Map<String, BigDecimal>> answers,
        boolean file,
        @Nullable Dossier papers) {

    Question(String agency, String words, List<Map<String, BigDecimal>> answers, boolean file) {
        this(agency, words, answers, file, null);
    }

    /** One whose answer is told by other papers. */
    Question(String agency, String words, Dossier papers) {
        this(agency, words, List.of(Map.of()), false, papers);
    }

    Question {
        answers = List.copyOf(answers);
    }

    /** One answer to each of the criteria. */
    static Map<String, BigDecimal> answers(List<Criterion> criteria, Function<Criterion, BigDecimal> answer) {
        return criteria.stream().collect(Collectors.toMap(Criterion::code, answer));
    }
}
