package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;

/**
 * A question with the answers other than today's.
 *
 * @param agency code of the agency asked about
 * @param answers final scores by criterion
 * @param file whether it is about a self-score that has not come, or not in time
 */
record Question(String agency, String words, List<Map<String, BigDecimal>> answers, boolean file) {

    Question {
        answers = List.copyOf(answers);
    }

    /** One answer to each of the criteria. */
    static Map<String, BigDecimal> answers(List<Criterion> criteria, Function<Criterion, BigDecimal> answer) {
        return criteria.stream().collect(Collectors.toMap(Criterion::code, answer));
    }
}
