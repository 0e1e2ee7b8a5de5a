package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.UnrankedReason;

/** An agency of {@link ExampleResults} with its scores in the order of the rubric's criteria. */
public final class ExampleAgency {

    final Agency agency;
    private List<@Nullable BigDecimal> self = List.of();
    private List<@Nullable BigDecimal> appraised = List.of();
    private List<String> explanations = List.of();
    private List<String> reasons = List.of();
    private final List<Finding> findings = new ArrayList<>();
    final List<AwardProposal> awards = new ArrayList<>();

    @Nullable
    UnrankedReason unranked;

    @Nullable
    String tieBreak;

    @Nullable
    String classReason;

    private ExampleAgency(String code, String name) {
        this.agency = new Agency(code, name, List.of(), null, null);
    }

    public static ExampleAgency agency(String code, String name) {
        return new ExampleAgency(code, name);
    }

    /** Scores typed into the self-score sheet; "-" for none. */
    public ExampleAgency self(String... scores) {
        self = numbers(scores);
        return this;
    }

    /** Scores of the appraisal; "-" for none. */
    public ExampleAgency appraised(String... scores) {
        appraised = numbers(scores);
        return this;
    }

    /** What the agency wrote beside its scores; empty for nothing. */
    public ExampleAgency explaining(String... words) {
        explanations = List.of(words);
        return this;
    }

    /** What the appraiser wrote beside the scores; empty for nothing. */
    public ExampleAgency because(String... words) {
        reasons = List.of(words);
        return this;
    }

    public ExampleAgency unranked(UnrankedReason reason) {
        unranked = reason;
        return this;
    }

    public ExampleAgency partedBy(String words) {
        tieBreak = words;
        return this;
    }

    public ExampleAgency lowerClassBecause(String words) {
        classReason = words;
        return this;
    }

    public ExampleAgency award(AwardProposal proposal) {
        awards.add(proposal);
        return this;
    }

    public ExampleAgency finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    private static List<@Nullable BigDecimal> numbers(String... scores) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (String score : scores) {
            numbers.add(score.equals("-") ? null : new BigDecimal(score));
        }
        return numbers;
    }

    Scorecard card(Rubric rubric) {
        List<CriterionScore> criteria = new ArrayList<>();
        for (Criterion criterion : rubric.allCriteria().toList()) {
            criteria.add(score(criterion, criteria.size()));
        }
        boolean provisional =
                criteria.stream().anyMatch(score -> score.appraised().score() == null);
        List<SectionScore> sections =
                rubric.allSections().map(section -> sum(section, criteria)).toList();
        return new Scorecard(
                agency.code(),
                provisional && unranked == null,
                self.isEmpty() ? null : total(criteria, "self"),
                provisional ? null : total(criteria, "appraised"),
                self.isEmpty() && appraised.isEmpty() ? null : total(criteria, "final"),
                sections,
                criteria,
                unranked == UnrankedReason.VETO ? List.of("5.2") : List.of(),
                findings);
    }

    private CriterionScore score(Criterion criterion, int index) {
        Mark own = mark(self, explanations, index, agency.code() + "/tu-cham.xlsx", "Tự chấm", "F", "");
        Mark agreed = mark(
                appraised,
                reasons,
                index,
                agency.code() + "/tham-dinh.xlsx",
                "Thống nhất",
                "E",
                "Khối trưởng (Sở Y tế)");
        BigDecimal counts = agreed.score() == null ? own.score() : agreed.score();
        return new CriterionScore(criterion.code(), own, agreed, counts, false, false);
    }

    private static Mark mark(
            List<@Nullable BigDecimal> scores,
            List<String> notes,
            int index,
            String file,
            String sheet,
            String column,
            String by) {
        BigDecimal score = index < scores.size() ? scores.get(index) : null;
        if (score == null) {
            return Mark.NONE;
        }
        Place place = new Place(file, sheet, column + (index + 12));
        return new Mark(
                score.setScale(10),
                Mark.Origin.ENTERED,
                place,
                score,
                null,
                index < notes.size() ? notes.get(index) : "",
                by);
    }

    private static SectionScore sum(Section section, List<CriterionScore> scores) {
        List<String> codes = section.allCriteria().map(Criterion::code).toList();
        List<CriterionScore> below = scores.stream()
                .filter(score -> codes.contains(score.criterion()))
                .toList();
        return new SectionScore(section.code(), total(below, "self"), total(below, "appraised"), total(below, "final"));
    }

    private static BigDecimal total(List<CriterionScore> scores, String track) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CriterionScore score : scores) {
            BigDecimal value = switch (track) {
                case "self" -> score.self().score();
                case "appraised" -> score.appraised().score();
                default -> score.finalScore();
            };
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }
}
