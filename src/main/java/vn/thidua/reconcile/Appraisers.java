package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Place;
import vn.thidua.ingest.AppraiserLine;

/**
 * Who appraises whom in a bloc (ai thẩm định ai): whom the heading of the sheet names, else whom the rubric names for the
 * line, else the head.
 */
public final class Appraisers {

    private static final String MEETING = "Hội nghị";

    private final Map<String, Appraiser> ofCriteria = new HashMap<>();
    private final Map<List<String>, String> ofSheets = new HashMap<>();
    private final Map<String, String> ofFiles = new HashMap<>();
    private final Map<String, Appraiser> named = new HashMap<>();
    private final Bloc bloc;

    /** @param told what sheets say of themselves, the first of a sheet and of a file first */
    public Appraisers(Bloc bloc, List<AppraiserLine> told) {
        this.bloc = bloc;
        told.forEach(line -> {
            ofSheets.putIfAbsent(sheet(line.place()), line.name());
            ofFiles.putIfAbsent(line.place().file(), line.name());
        });
        bloc.rubric().sections().forEach(section -> take(section, named(Appraiser.HEAD)));
    }

    private void take(Section section, Appraiser above) {
        Appraiser own = orAbove(section.appraiser(), above);
        section.sections().forEach(child -> take(child, own));
        section.criteria().forEach(criterion -> ofCriteria.put(criterion.code(), orAbove(criterion.appraiser(), own)));
    }

    private Appraiser orAbove(@Nullable String name, Appraiser above) {
        return name == null ? above : named(name);
    }

    private Appraiser named(String name) {
        return named.computeIfAbsent(name, written -> Appraiser.of(written, bloc));
    }

    /**
     * Who appraised a criterion, in words.
     *
     * @param place the cell of the score; {@code null} if it has none
     */
    public String of(Criterion criterion, @Nullable Place place) {
        return appraiser(criterion.code(), place).words();
    }

    /** The meeting that a correction sheet is of. */
    public String council(Place place) {
        return told(place).orElseGet(() -> say(MEETING));
    }

    /** Whether the bloc's head gave the score, and nobody with it. */
    boolean headAlone(String criterion, Place place) {
        return appraiser(criterion, place).headAlone();
    }

    private Appraiser appraiser(String criterion, @Nullable Place place) {
        return told(place).map(this::named).orElseGet(() -> ofCriteria.getOrDefault(criterion, named(Appraiser.HEAD)));
    }

    /** The sheet's own heading goes before that of another sheet of the file. */
    private Optional<String> told(@Nullable Place place) {
        return place == null
                ? Optional.empty()
                : Stream.of(ofSheets.get(sheet(place)), ofFiles.get(place.file()))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private static List<String> sheet(Place place) {
        return List.of(place.file(), Objects.requireNonNullElse(place.sheet(), ""));
    }
}
