/**
 * How far ranks can be trusted: what they would be if the weights were a little different, if the appraisers were only partly
 * right, or if a criterion were left out.
 *
 * <p>The method follows the uncertainty analysis of the OECD/JRC "Handbook on Constructing Composite Indicators" (2008),
 * step 7: all doubts are varied together by Monte-Carlo, and the spread of each rank is told beside the rank.
 */
@NullMarked
package vn.thidua.standing.robustness;

import org.jspecify.annotations.NullMarked;
