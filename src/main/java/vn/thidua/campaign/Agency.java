package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a bloc: an office or a grassroots union (đơn vị, công đoàn cơ sở).
 *
 * @param code upper- or lower-case ASCII letters, digits and hyphens, unique in the campaign
 * @param aliases other names under which its sheets arrive, such as "Sở TT&amp;TT"
 * @param founded day of foundation if that matters for {@link Eligibility}
 * @param merged day of the last merger or split if that matters for {@link Eligibility}
 */
public record Agency(
        String code,
        String name,
        List<String> aliases,
        @Nullable LocalDate founded,
        @Nullable LocalDate merged) {

    public Agency {
        aliases = List.copyOf(aliases);
    }
}
