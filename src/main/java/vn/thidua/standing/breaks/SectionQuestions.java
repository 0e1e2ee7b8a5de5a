package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Section;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;

/** What a level above has still to say of an agency, section by section. */
final class SectionQuestions {

    private static final String UNAPPRAISED = "Chưa thẩm định {0} tiêu chí mục {1}";
    private static final String APPRAISED_BY_ITSELF =
            "Khối trưởng tự thẩm định, chờ Khối phó thẩm định {0} tiêu chí mục {1}";
    private static final String AWAITING_COUNCIL = "Chờ hội nghị thống nhất {0} tiêu chí mục {1}";

    private final Bloc bloc;
    private final Map<String, Dossier> dossiers;
    private final boolean councilPending;

    SectionQuestions(AppraisalRules rules, Bloc bloc, List<Dossier> dossiers) {
        this.bloc = bloc;
        this.dossiers = dossiers.stream().collect(Collectors.toMap(Dossier::agency, dossier -> dossier));
        this.councilPending = rules.awaitsCouncil()
                && dossiers.stream().allMatch(dossier -> dossier.corrections().isEmpty());
    }

    /** None for an agency that has no total. */
    List<Question> of(Scorecard card) {
        Map<String, CriterionScore> asked = new HashMap<>();
        card.criteria().stream()
                .filter(score -> score.open() || councilPending && disputed(score))
                .forEach(score -> asked.put(score.criterion(), score));
        if (card.finalTotal() == null || asked.isEmpty()) {
            return List.of();
        }
        Map<String, BigDecimal> ownWords = ownWords(card.agency());
        return bloc.rubric().sections().stream()
                .flatMap(section -> Stream.of(
                        unappraised(card.agency(), section, asked, ownWords.keySet()),
                        appraisedByItself(card.agency(), section, asked, ownWords),
                        awaitingCouncil(card.agency(), section, asked)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the head gave itself where that does not count. */
    private Map<String, BigDecimal> ownWords(String agency) {
        Dossier dossier = dossiers.get(agency);
        Map<String, BigDecimal> scores = new HashMap<>();
        if (dossier != null) {
            for (ScoreLine line : dossier.setAside()) {
                scores.put(line.criterion(), Objects.requireNonNullElse(line.score(), BigDecimal.ZERO));
            }
        }
        return scores;
    }

    private static Optional<Question> unappraised(
            String agency, Section section, Map<String, CriterionScore> asked, Set<String> ownWords) {
        List<Criterion> open = criteria(section, asked, score -> score.open() && !ownWords.contains(score.criterion()));
        return question(agency, section, open, UNAPPRAISED, List.of(lowest(open), highest(asked, open)));
    }

    private static Optional<Question> appraisedByItself(
            String agency, Section section, Map<String, CriterionScore> asked, Map<String, BigDecimal> ownWords) {
        List<Criterion> open =
                criteria(section, asked, score -> score.open() && ownWords.containsKey(score.criterion()));
        Map<String, BigDecimal> own =
                Question.answers(open, criterion -> Objects.requireNonNull(ownWords.get(criterion.code())));
        return question(agency, section, open, APPRAISED_BY_ITSELF, List.of(own, lowest(open), highest(asked, open)));
    }

    /** The meeting may give the agency what it claims, or leave it at what was appraised. */
    private static Optional<Question> awaitingCouncil(
            String agency, Section section, Map<String, CriterionScore> asked) {
        List<Criterion> disputed = criteria(section, asked, SectionQuestions::disputed);
        Map<String, BigDecimal> claimed = Question.answers(
                disputed,
                criterion -> Objects.requireNonNull(Objects.requireNonNull(asked.get(criterion.code()))
                        .self()
                        .score()));
        return question(agency, section, disputed, AWAITING_COUNCIL, List.of(claimed));
    }

    private static boolean disputed(CriterionScore score) {
        return score.level() == Level.APPRAISAL && score.differs();
    }

    private static Optional<Question> question(
            String agency,
            Section section,
            List<Criterion> criteria,
            String words,
            List<Map<String, BigDecimal>> answers) {
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        agency, say(words, criteria.size(), section.code() + " – " + section.title()), answers, false));
    }

    private static List<Criterion> criteria(
            Section section, Map<String, CriterionScore> asked, Predicate<CriterionScore> which) {
        return section.allCriteria()
                .filter(criterion -> {
                    CriterionScore score = asked.get(criterion.code());
                    return score != null && which.test(score);
                })
                .toList();
    }

    private static Map<String, BigDecimal> lowest(List<Criterion> open) {
        return Question.answers(open, Criterion::floor);
    }

    /** Where bonus has no cap, what the agency claims is the most it can get. */
    private static Map<String, BigDecimal> highest(Map<String, CriterionScore> asked, List<Criterion> open) {
        return Question.answers(open, criterion -> {
            CriterionScore score = asked.get(criterion.code());
            BigDecimal claimed = score == null || score.finalScore() == null ? criterion.base() : score.finalScore();
            return criterion.ceiling().orElse(criterion.base()).max(claimed);
        });
    }
}
