package vn.thidua.visual;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a row.
 *
 * @param place rank, or {@code null} where rows are not ranked
 * @param provisional whether some score of the row is provisional
 */
public record Label(@Nullable Integer place, String name, boolean provisional) {

    static Label of(String name) {
        return new Label(null, name, false);
    }

    /** "1. Sở Y tế", with an asterisk where a score is provisional. */
    public String text() {
        return (place == null ? "" : place + ". ") + marked();
    }

    /** "Sở Y tế", with an asterisk where a score is provisional. */
    public String marked() {
        return name + (provisional ? " *" : "");
    }
}
