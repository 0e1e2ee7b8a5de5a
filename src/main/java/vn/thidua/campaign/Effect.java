package vn.thidua.campaign;

/** How a rule's points enter its criterion. */
public enum Effect {
    /** They are earned towards the base, which is not given beforehand. */
    EARN,
    /** Positive points are bonuses on the base, negative ones deductions from it. */
    ADJUST
}
