package vn.thidua.campaign;

/** Which figure of a reported quantity a rule looks at. */
public enum Measure {
    /** The figure in <em>Thực hiện</em> as it stands. */
    ACTUAL,
    /** <em>Thực hiện</em> in percent of <em>Kế hoạch</em>, unrounded. */
    RATIO
}
