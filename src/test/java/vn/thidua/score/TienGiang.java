package vn.thidua.score;

import java.nio.file.Path;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.rulebook.RuleBooks;

/** The rubric R1 as it is shipped, by year. */
final class TienGiang {

    private TienGiang() {}

    static Rubric rubric(int year) {
        return new RuleBooks(Path.of("jobs"))
                .read("stnmt-tien-giang-" + year)
                .blocs()
                .get(0)
                .rubric();
    }

    static Method method(Rubric rubric, String rule) {
        return rubric.allCriteria()
                .flatMap(Criterion::allRules)
                .filter(candidate -> candidate.code().equals(rule))
                .map(Rule::method)
                .findFirst()
                .orElseThrow();
    }
}
