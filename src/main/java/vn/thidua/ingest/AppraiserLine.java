package vn.thidua.ingest;

import java.util.Collection;
import java.util.List;
import vn.thidua.finding.Place;

/**
 * Who appraised, as the heading of an appraisal sheet says it; of a correction sheet the meeting and its minutes.
 *
 * @param name as written, such as "Khối phó" or "Sở Nội vụ"
 * @param place the cell that says it
 */
public record AppraiserLine(String name, Place place) implements Line {
    @Override
    public Collection<String> agencies() {
        return List.of();
    }
}
