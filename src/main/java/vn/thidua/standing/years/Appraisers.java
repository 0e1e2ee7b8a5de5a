package vn.thidua.standing.years;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;

/** Who appraises the lines of a bloc's table: whom the line or the nearest section above it names, else the bloc's head. */
final class Appraisers {

    private final Map<String, String> byCriterion = new HashMap<>();

    Appraisers(Bloc bloc) {
        String head = bloc.member(bloc.head()).map(Agency::name).orElse("");
        bloc.rubric().sections().forEach(section -> take(section, head));
    }

    private void take(Section section, String above) {
        String appraiser = or(section.appraiser(), above);
        for (Criterion criterion : section.criteria()) {
            byCriterion.put(criterion.code(), or(criterion.appraiser(), appraiser));
        }
        section.sections().forEach(below -> take(below, appraiser));
    }

    private static String or(@Nullable String appraiser, String otherwise) {
        return appraiser == null ? otherwise : appraiser;
    }

    String of(String criterion) {
        return byCriterion.getOrDefault(criterion, "");
    }
}
