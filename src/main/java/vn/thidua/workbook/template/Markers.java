package vn.thidua.workbook.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Edition;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.Marker;

/** What is written on the hidden sheet, so that {@link Marker} can be read from it. */
final class Markers {

    private Markers() {}

    /**
     * @param rubric by which the form was made, or {@code null} if it does not depend on one
     * @param agency code of the agency, or {@code null} if the form is for several
     */
    static Map<String, String> of(Campaign campaign, @Nullable Rubric rubric, @Nullable String agency, String kind) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Marker.SHEET, String.valueOf(Marker.VERSION));
        values.put(Marker.CAMPAIGN, campaign.id());
        if (rubric != null) {
            values.put(Marker.RUBRIC, rubric.id());
            values.put(Marker.EDITION, Edition.of(rubric));
        }
        values.put(Marker.KIND, kind);
        if (agency != null) {
            values.put(Marker.AGENCY, agency);
        }
        return values;
    }
}
