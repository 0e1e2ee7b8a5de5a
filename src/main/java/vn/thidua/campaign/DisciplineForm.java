package vn.thidua.campaign;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.bilingual.Speech;

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

    /** As it is called within a sentence; forms that a campaign names itself stay as they are written. */
    public String words() {
        return Speech.lower(say(label));
    }
}
