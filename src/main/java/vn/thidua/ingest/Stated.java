package vn.thidua.ingest;

import java.math.BigDecimal;
import vn.thidua.finding.Place;

/** A figure and the cell that states it. */
public record Stated(BigDecimal value, Place place) {}
