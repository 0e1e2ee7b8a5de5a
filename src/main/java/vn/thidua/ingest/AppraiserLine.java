package vn.thidua.ingest;

import vn.thidua.finding.Place;

/**
 * Who appraised, as the heading of an appraisal sheet says it; of a correction sheet the meeting and its minutes.
 *
 * @param name as written, such as "Khối phó" or "Sở Nội vụ"
 * @param place the cell that says it
 */
public record AppraiserLine(String name, Place place) {}
