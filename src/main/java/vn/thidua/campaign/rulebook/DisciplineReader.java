package vn.thidua.campaign.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;

/** The forms of discipline, and which entries of their register a rule, a class or an award means. */
final class DisciplineReader {

    /** The values of the key {@code selfDetected}. */
    private enum SelfDetected {
        COUNTED,
        LEFT_OUT
    }

    private DisciplineReader() {}

    /** The campaign's own forms, or the usual ones where it names none. */
    static DisciplineScale scale(Entry campaign) {
        List<Entry> forms = campaign.list("discipline");
        if (forms.isEmpty()) {
            return DisciplineScale.DEFAULT;
        }
        List<DisciplineForm> scale = new ArrayList<>();
        for (Entry form : forms) {
            scale.add(
                    new DisciplineForm(form.text("code"), form.text("label"), form.texts("aliases"), scale.size() + 1));
        }
        return new DisciplineScale(scale);
    }

    /** @param entry has {@code from}, {@code to} and {@code selfDetected}, each or none */
    static Breaches breaches(Entry entry, DisciplineScale scale) {
        return new Breaches(
                form(entry.find("from"), scale),
                form(entry.find("to"), scale),
                entry.choice("selfDetected", SelfDetected.COUNTED) == SelfDetected.COUNTED);
    }

    private static @Nullable DisciplineForm form(Optional<Entry> code, DisciplineScale scale) {
        return code.flatMap(entry -> scale.form(entry.text())).orElse(null);
    }
}
