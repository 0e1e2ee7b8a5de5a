package vn.thidua.ingest;

import java.util.Collection;
import java.util.List;
import vn.thidua.finding.Place;

/**
 * That a register speaks of these agencies, also of those against which it has no entry.
 *
 * @param members codes of the agencies
 * @param place of the register's sheet
 */
public record RegisterScope(List<String> members, Place place) implements Line {

    public RegisterScope {
        members = List.copyOf(members);
    }

    @Override
    public Collection<String> agencies() {
        return members;
    }
}
