package vn.thidua.campaign;

/**
 * How the registers are read that a bloc or other owners keep.
 *
 * @param discipline the forms of discipline that the register of discipline may name
 */
public record RegisterRules(DisciplineScale discipline) {

    /** The usual forms. */
    public static final RegisterRules DEFAULT = new RegisterRules(DisciplineScale.DEFAULT);
}
