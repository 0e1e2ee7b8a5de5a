package vn.thidua.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * What a form made by this program knows of itself, on a sheet that nobody sees: two columns, a key and its value.
 *
 * @param version of the marker itself
 * @param campaign id of the campaign that it was made for
 * @param rubric id of the rubric; empty if the form does not depend on one
 * @param edition of the rubric by which it was made, as {@link vn.thidua.campaign.Edition} tells it
 * @param kind what it is a form for, or {@code null} if that is none of the kinds known here
 * @param agency code of the agency that it was made for, or {@code null} if for several
 */
public record Marker(
        int version,
        String campaign,
        String rubric,
        String edition,
        @Nullable InputKind kind,
        @Nullable String agency) {

    public static final int VERSION = 1;
    /** Name of the sheet, and what its first cell says. */
    public static final String SHEET = "thidua";

    public static final String CAMPAIGN = "campaign";
    public static final String RUBRIC = "rubric";
    public static final String EDITION = "edition";
    public static final String KIND = "kind";
    public static final String AGENCY = "agency";
    private static final int MOST_ROWS = 20;

    /** The marker among the sheets, if there is one that can be read. */
    static Optional<Marker> of(Grid grid) {
        return grid.sheets().stream()
                .filter(SheetGrid::hidden)
                .filter(sheet -> sheet.name().equals(SHEET))
                .findFirst()
                .flatMap(Marker::of);
    }

    private static Optional<Marker> of(SheetGrid sheet) {
        Map<String, String> values = new HashMap<>();
        for (GridRow row : sheet.rows()) {
            if (row.number() <= MOST_ROWS) {
                values.putIfAbsent(row.cell(0).words(), row.cell(1).words());
            }
        }
        String version = values.getOrDefault(SHEET, "");
        if (!version.matches("\\d{1,4}") || !values.containsKey(CAMPAIGN)) {
            return Optional.empty();
        }
        return Optional.of(new Marker(
                Integer.parseInt(version),
                values.getOrDefault(CAMPAIGN, ""),
                values.getOrDefault(RUBRIC, ""),
                values.getOrDefault(EDITION, ""),
                kind(values.getOrDefault(KIND, "")),
                emptyToNull(values.getOrDefault(AGENCY, ""))));
    }

    private static @Nullable InputKind kind(String written) {
        try {
            return InputKind.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
