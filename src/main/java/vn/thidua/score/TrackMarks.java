package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.ScoreLine;

/** One agency's marks on one track as they are gathered, criterion by criterion. */
final class TrackMarks {

    private final Map<String, ScoreLine> lines = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, Working> workings = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();

    TrackMarks(List<ScoreLine> lines) {
        lines.forEach(line -> this.lines.putIfAbsent(line.criterion(), line));
    }

    @Nullable
    ScoreLine line(Criterion criterion) {
        return line(criterion.code());
    }

    @Nullable
    ScoreLine line(String criterion) {
        return lines.get(criterion);
    }

    boolean notApplicable(Criterion criterion) {
        ScoreLine line = line(criterion);
        return line != null && line.notApplicable();
    }

    Mark mark(Criterion criterion) {
        return mark(criterion.code());
    }

    Mark mark(String criterion) {
        return marks.getOrDefault(criterion, Mark.NONE);
    }

    List<Finding> findings(Criterion criterion) {
        return findings.getOrDefault(criterion.code(), List.of());
    }

    /** How the marks came about, by criterion. */
    Map<String, Working> workings() {
        return workings;
    }

    /** @param working how the mark came about; {@code null} if nothing was derived */
    void put(Criterion criterion, Mark mark, @Nullable Working working) {
        marks.put(criterion.code(), mark);
        if (working != null) {
            workings.put(criterion.code(), working);
        }
    }

    void note(Criterion criterion, Finding finding) {
        findings.computeIfAbsent(criterion.code(), code -> new ArrayList<>()).add(finding);
    }
}
