package vn.thidua.inspect;

import java.math.BigDecimal;
import vn.thidua.finding.Place;

/**
 * One cell of a sheet that makes all its sums hold when it is changed. Proposed, never applied.
 *
 * @param place the cell
 * @param from what stands there
 * @param to what would make the sums hold
 */
public record Repair(Place place, BigDecimal from, BigDecimal to) {}
