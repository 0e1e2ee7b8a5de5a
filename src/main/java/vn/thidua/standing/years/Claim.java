package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A line at which both a self-score and an appraisal are known.
 *
 * @param agency code of the member of today
 * @param appraiser empty if not known
 */
record Claim(
        int year,
        String agency,
        String criterion,
        String appraiser,
        BigDecimal self,
        BigDecimal appraised,
        BigDecimal finalScore) {

    static Stream<Claim> of(int year, String agency, String criterion, PastScore score) {
        return score.self() == null || score.appraised() == null || score.finalScore() == null
                ? Stream.empty()
                : Stream.of(new Claim(
                        year,
                        agency,
                        criterion,
                        score.appraiser(),
                        score.self(),
                        score.appraised(),
                        score.finalScore()));
    }

    /** By how much the agency claimed more than counted. */
    BigDecimal over() {
        return self.subtract(finalScore);
    }

    /** By how much the appraiser gave more than claimed. */
    BigDecimal given() {
        return appraised.subtract(self);
    }
}
