package vn.thidua.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Edition;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;

/** Holds a form's marker against the campaign and against what the form's visible sheets say. One for a campaign. */
final class MarkerReader {

    private final Campaign campaign;
    private final Map<String, String> editionsByRubric = new HashMap<>();

    MarkerReader(Campaign campaign) {
        this.campaign = campaign;
        for (Bloc bloc : campaign.blocs()) {
            editionsByRubric.computeIfAbsent(bloc.rubric().id(), id -> Edition.of(bloc.rubric()));
        }
    }

    /** The agency that the form was made for, if it is a member; of another campaign's form this says nothing. */
    Optional<Agency> agency(@Nullable Marker marker) {
        return marker == null || marker.agency() == null || !marker.campaign().equals(campaign.id())
                ? Optional.empty()
                : campaign.agency(marker.agency());
    }

    /** Finds what is amiss between the marker and what was read. */
    void compare(Marker marker, @Nullable InputKind kind, @Nullable String agency, FileReading reading, Place place) {
        outdated(marker, reading, place);
        if (kind != null && marker.kind() != null && kind != marker.kind()) {
            contradiction(reading, place, kind.noun(), marker.kind().noun());
        }
        Optional<Agency> marked = agency(marker);
        if (agency != null && marked.isPresent() && !marked.get().code().equals(agency)) {
            String found = campaign.agency(agency).map(Agency::name).orElse(agency);
            contradiction(reading, place, found, marked.get().name());
        }
    }

    private void outdated(Marker marker, FileReading reading, Place place) {
        String current = editionsByRubric.getOrDefault(marker.rubric(), "");
        if (!marker.campaign().equals(campaign.id())) {
            reading.find(FindingCode.TEMPLATE_OUTDATED, place, "", marker.campaign(), campaign.id());
        } else if (!marker.rubric().isEmpty() && !marker.edition().equals(current)) {
            String expected = current.isEmpty() ? campaign.id() : marker.rubric() + " " + current;
            String found = marker.rubric() + " " + marker.edition();
            reading.find(FindingCode.TEMPLATE_OUTDATED, place, "", found.strip(), expected);
        }
    }

    private static void contradiction(FileReading reading, Place place, String found, String expected) {
        reading.find(FindingCode.TEMPLATE_CONTRADICTS_SHEET, place, "", found, expected);
    }
}
