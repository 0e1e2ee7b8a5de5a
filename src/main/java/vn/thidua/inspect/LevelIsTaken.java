package vn.thidua.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Level;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Line;
import vn.thidua.ingest.Submission;

/** A sheet of scores is of a level that the campaign has. */
final class LevelIsTaken implements Check {

    private final AppraisalRules rules;

    LevelIsTaken(AppraisalRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> check(Examined examined) {
        Submission submission = examined.submission();
        return level(submission.kind())
                .filter(level -> !rules.takes(level))
                .map(level -> new Finding(
                        FindingCode.LEVEL_NOT_TAKEN,
                        sheet(submission),
                        "",
                        level.label().toLowerCase(Locale.ROOT),
                        rules.levels().stream()
                                .map(taken -> taken.label().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))))
                .stream()
                .toList();
    }

    private static Optional<Level> level(@Nullable InputKind kind) {
        if (kind == InputKind.APPRAISAL) {
            return Optional.of(Level.APPRAISAL);
        }
        return kind == InputKind.CORRECTION ? Optional.of(Level.COUNCIL) : Optional.empty();
    }

    /** It is about all of the sheet. */
    private static Place sheet(Submission submission) {
        return submission.lines().stream()
                .map(Line::place)
                .findFirst()
                .map(place -> new Place(place.file(), place.sheet(), null))
                .orElse(Place.of(submission.file()));
    }
}
