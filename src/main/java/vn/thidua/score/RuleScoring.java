package vn.thidua.score;

import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** How one method turns figures into points, and tells of it. One class a method; {@link RuleScorings} lists them all. */
interface RuleScoring<M extends Method> {

    /**
     * The points of the rule, exact except for a quotient of 34 digits, and how they came about.
     *
     * @param method the rule's method
     */
    Worked work(Rule rule, M method, Figures figures);
}
