package vn.thidua.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;

/**
 * How the findings of one file are told: each with the article that it follows, and one mistake in many rows of a column
 * as one finding with all its cells. What is stored stays single, cell by cell.
 */
public final class Gathering {

    /** Two are quicker read as two. */
    private static final int FEWEST = 3;

    private final Map<String, String> articles = new HashMap<>();

    public Gathering(Campaign campaign) {
        // Blocs of one table share the object; to hash a whole table takes longer than to walk it.
        Set<Rubric> rubrics = Collections.newSetFromMap(new IdentityHashMap<>());
        campaign.blocs().stream()
                .map(Bloc::rubric)
                .filter(rubrics::add)
                .flatMap(rubric -> rubric.allCriteria())
                .forEach(this::articlesOf);
    }

    /** Rules follow the article of their criterion. Where rubrics differ over an article, nobody is told a wrong one. */
    private void articlesOf(Criterion criterion) {
        String article = Objects.requireNonNullElse(criterion.legal(), "");
        Stream.concat(Stream.of(criterion.subject()), criterion.allRules().map(Rule::subject))
                .forEach(subject -> articles.merge(subject, article, (one, other) -> one.equals(other) ? one : ""));
    }

    /** The same findings in their order, a group standing where its first one stood. */
    public List<Finding> of(List<Finding> singles) {
        List<Finding> lawful = singles.stream()
                .map(single -> single.withLegal(articles.getOrDefault(single.subject(), "")))
                .toList();
        Map<List<Object>, List<Finding>> alike =
                lawful.stream().filter(Gathering::onASheet).collect(Collectors.groupingBy(Gathering::key));
        List<Finding> told = new ArrayList<>();
        for (Finding single : lawful) {
            List<Finding> group = onASheet(single) ? alike.getOrDefault(key(single), List.of()) : List.of();
            if (group.size() < FEWEST) {
                told.add(single);
            } else if (group.get(0) == single) {
                told.add(together(group));
            }
        }
        return told;
    }

    /** The one sheet of a text file has no name, but its cells have addresses. */
    private static boolean onASheet(Finding single) {
        return single.place().sheet() != null || single.place().cell() != null;
    }

    /** What findings have in common that are told together; none are that are about the file as a whole. */
    private static List<Object> key(Finding single) {
        Place place = single.place();
        String column = Objects.requireNonNullElse(place.cell(), "").replaceAll("\\d", "");
        return List.of(single.code(), place.file(), Objects.requireNonNullElse(place.sheet(), ""), column);
    }

    private static Finding together(List<Finding> group) {
        Finding first = group.get(0);
        return new Finding(
                first.code(),
                first.place(),
                Brief.subjects(group.stream().map(Finding::subject).toList()),
                Brief.values(group.stream().map(Finding::found).toList()),
                Brief.values(group.stream().map(Finding::expected).toList()),
                Brief.values(group.stream().map(Finding::legal).toList()),
                group);
    }
}
