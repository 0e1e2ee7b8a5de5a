package vn.thidua.campaign;

import java.util.List;

/**
 * One form of discipline (hình thức kỷ luật), such as cảnh cáo.
 *
 * @param aliases other words under which registers have it
 * @param severity 1 for the lightest, rising by one from form to form
 */
public record DisciplineForm(String code, String label, List<String> aliases, int severity) {

    public DisciplineForm {
        aliases = List.copyOf(aliases);
    }
}
