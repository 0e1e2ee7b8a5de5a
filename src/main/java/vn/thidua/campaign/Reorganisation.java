package vn.thidua.campaign;

import static vn.thidua.bilingual.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act by which units gave way to others (tổ chức lại: đổi tên, hợp nhất, chia tách), so that earlier years can be told
 * beside this one.
 *
 * @param from codes or names as they stood before: for a merger a unit each, else several spellings of one unit
 * @param to codes of what they became: members, or units that a later act took on
 * @param on first day of the new order
 * @param legal the decision, or {@code null}
 */
public record Reorganisation(
        Kind kind,
        List<String> from,
        List<String> to,
        LocalDate on,
        @Nullable String legal) {

    public Reorganisation {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** What became of the units. The heavier for comparisons, the later. */
    public enum Kind {
        /** One unit, another name or code (đổi tên). */
        RENAMED("đổi tên"),
        /** One unit into several; the old one may be among them (chia tách). */
        SPLIT("chia tách"),
        /** Several units into one, which may be one of them (hợp nhất, sáp nhập). */
        MERGED("hợp nhất");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In the language of the reader. */
        public String label() {
            return say(label);
        }
    }
}
