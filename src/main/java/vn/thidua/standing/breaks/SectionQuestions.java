package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (card.finalTotal() == null) {
            return List.of();
        }
        Map<String, BigDecimal> ownWords = ownWords(card.agency());
        return bloc.rubric().sections().stream()
                .flatMap(section -> Stream.of(
                        unappraised(card, section, ownWords.keySet()),
                        appraisedByItself(card, section, ownWords),
                        awaitingCouncil(card, section)))
                .flatMap(List::stream)
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

    private List<Question> unappraised(Scorecard card, Section section, Set<String> ownWords) {
        List<Criterion> open = criteria(card, section, score -> score.open() && !ownWords.contains(score.criterion()));
        return question(card, section, open, "Chưa thẩm định", List.of(lowest(open), highest(card, open)));
    }

    private List<Question> appraisedByItself(Scorecard card, Section section, Map<String, BigDecimal> ownWords) {
        List<Criterion> open =
                criteria(card, section, score -> score.open() && ownWords.containsKey(score.criterion()));
        Map<String, BigDecimal> own =
                Question.answers(open, criterion -> Objects.requireNonNull(ownWords.get(criterion.code())));
        return question(
                card,
                section,
                open,
                "Khối trưởng tự thẩm định, chờ Khối phó thẩm định",
                List.of(own, lowest(open), highest(card, open)));
    }

    /** The meeting may give the agency what it claims, or leave it at what was appraised. */
    private List<Question> awaitingCouncil(Scorecard card, Section section) {
        if (!councilPending) {
            return List.of();
        }
        List<Criterion> disputed = criteria(card, section, SectionQuestions::disputed);
        Map<String, BigDecimal> claimed = Question.answers(
                disputed,
                criterion -> Objects.requireNonNull(
                        card.criterion(criterion.code()).orElseThrow().self().score()));
        return question(card, section, disputed, "Chờ hội nghị thống nhất", List.of(claimed));
    }

    private static boolean disputed(CriterionScore score) {
        BigDecimal claimed = score.self().score();
        BigDecimal appraised = score.appraised().score();
        return score.level() == Level.APPRAISAL
                && claimed != null
                && appraised != null
                && claimed.compareTo(appraised) != 0;
    }

    private static List<Question> question(
            Scorecard card,
            Section section,
            List<Criterion> criteria,
            String words,
            List<Map<String, BigDecimal>> answers) {
        String subject = " " + criteria.size() + " tiêu chí mục " + section.code() + " – " + section.title();
        return criteria.isEmpty() ? List.of() : List.of(new Question(card.agency(), words + subject, answers, false));
    }

    private static List<Criterion> criteria(Scorecard card, Section section, Predicate<CriterionScore> which) {
        return section.allCriteria()
                .filter(criterion ->
                        card.criterion(criterion.code()).filter(which).isPresent())
                .toList();
    }

    private static Map<String, BigDecimal> lowest(List<Criterion> open) {
        return Question.answers(open, Criterion::floor);
    }

    /** Where bonus has no cap, what the agency claims is the most it can get. */
    private static Map<String, BigDecimal> highest(Scorecard card, List<Criterion> open) {
        return Question.answers(open, criterion -> {
            BigDecimal claimed = card.criterion(criterion.code())
                    .map(CriterionScore::finalScore)
                    .orElse(criterion.base());
            return criterion.ceiling().orElse(criterion.base()).max(claimed);
        });
    }
}
