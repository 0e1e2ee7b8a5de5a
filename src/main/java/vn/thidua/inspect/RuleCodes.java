package vn.thidua.inspect;

import java.util.stream.Stream;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The codes under which a rule's quantities are reported. */
final class RuleCodes {

    private RuleCodes() {}

    /** The rule's own code and those of its prizes. */
    static Stream<String> of(Rule rule) {
        Stream<String> prizes = rule.method() instanceof Method.AwardBonus bonus
                ? bonus.prizes().stream().map(Method.Prize::code)
                : Stream.empty();
        return Stream.concat(Stream.of(rule.code()), prizes);
    }
}
