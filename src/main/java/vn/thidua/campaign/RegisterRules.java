package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How the registers are read that a bloc or other owners keep, and how closely figures are compared.
 *
 * @param discipline the forms of discipline that the register of discipline may name
 * @param tolerances by class of breaks: largest difference of two figures that is none, in their unit
 */
public record RegisterRules(DisciplineScale discipline, Map<String, BigDecimal> tolerances) {

    /** The usual forms; what figures may differ by is told by their digits. */
    public static final RegisterRules DEFAULT = new RegisterRules(DisciplineScale.DEFAULT, Map.of());

    public RegisterRules {
        tolerances = Map.copyOf(tolerances);
    }
}
