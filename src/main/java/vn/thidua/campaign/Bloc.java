package vn.thidua.campaign;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of agencies that are judged against one another (khối thi đua, cụm thi đua).
 *
 * @param code lower-case ASCII letters, digits and hyphens; part of output file names
 * @param head code of the member that leads the bloc this year (Khối trưởng)
 * @param deputy code of the deputy (Khối phó), or {@code null} if the bloc has none
 * @param members in the order of the rule book
 * @param rotation who led it before and who is named to lead it
 * @param newVersions what becomes of a member's paper that is sent again
 */
public record Bloc(
        String code,
        String name,
        String head,
        @Nullable String deputy,
        List<Agency> members,
        Rubric rubric,
        Rotation rotation,
        NewVersions newVersions) {

    public Bloc {
        members = List.copyOf(members);
    }

    /** A bloc of which nothing is told of other years, and in which newer versions count. */
    public Bloc(String code, String name, String head, @Nullable String deputy, List<Agency> members, Rubric rubric) {
        this(code, name, head, deputy, members, rubric, Rotation.UNTOLD, NewVersions.COUNT);
    }

    public Optional<Agency> member(String agencyCode) {
        return members.stream()
                .filter(agency -> agency.code().equals(agencyCode))
                .findFirst();
    }
}
