package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule book whose structure is right and whose meaning is still to be judged.
 *
 * @param folder the folder's name under {@code jobs/}
 * @param rubrics by the file name that the blocs give
 * @param logo the picture that the campaign names, or {@code null}
 * @param english the English names; {@code null} if there are none or nobody wants them
 * @param digest SHA-256 (hex) over names and bytes of all its files but the English names
 */
record RuleBook(
        String folder,
        Entry campaign,
        Map<String, Entry> rubrics,
        @Nullable SourceFile logo,
        @Nullable EnglishNames english,
        String digest) {

    static final int CALCULATION_SCALE = 10;
    static final int DISPLAY_SCALE = 2;

    /** Whether every run is to leave the campaign's pack in English as well. */
    static boolean asksForEnglish(Entry campaign) {
        return campaign.at("presentation").flag("english");
    }

    List<Entry> blocs() {
        return campaign.list("blocs");
    }

    /** The members of all blocs. */
    Stream<Entry> members() {
        return blocs().stream().flatMap(bloc -> bloc.list("members").stream());
    }

    Entry rubricOf(Entry bloc) {
        return Objects.requireNonNull(rubrics.get(bloc.text("rubric")));
    }
}
