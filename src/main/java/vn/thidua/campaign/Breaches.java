package vn.thidua.campaign;

import static vn.thidua.bilingual.Speech.say;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register of discipline are meant.
 *
 * @param from lightest form, inclusive; {@code null} for the lightest of all
 * @param to gravest form, inclusive; {@code null} for the gravest of all
 * @param selfDetected whether also those that the agency itself detected and dealt with
 */
public record Breaches(
        @Nullable DisciplineForm from, @Nullable DisciplineForm to, boolean selfDetected) {

    /** All entries. */
    public static final Breaches ALL = new Breaches(null, null, true);

    public boolean include(DisciplineForm form, boolean detectedByItself) {
        return (from == null || form.severity() >= from.severity())
                && (to == null || form.severity() <= to.severity())
                && (selfDetected || !detectedByItself);
    }

    /** Such as "từ cảnh cáo trở lên, không kể vụ việc đơn vị tự phát hiện"; empty if all are meant. */
    public String words() {
        String detected = selfDetected ? "" : say("không kể vụ việc đơn vị tự phát hiện");
        return range() + (range().isEmpty() || selfDetected ? "" : ", ") + detected;
    }

    private String range() {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return say("đến {0}##of severity", lower(to));
        }
        if (to == null) {
            return say("từ {0} trở lên##of severity", lower(from));
        }
        return from.equals(to) ? lower(from) : say("từ {0} đến {1}##of severity", lower(from), lower(to));
    }

    private static String lower(@Nullable DisciplineForm form) {
        return form == null ? "" : form.words();
    }
}
