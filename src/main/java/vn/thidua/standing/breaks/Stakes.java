package vn.thidua.standing.breaks;

import static java.util.Comparator.comparing;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.TieBreak;
import vn.thidua.campaign.Veto;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.score.WhatIf;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standings;

/**
 * Answers every open question of a bloc both ways, makes the table anew each time, and tells what came out otherwise: computed,
 * not guessed. Questions are open breaks on which anything depends, sections not yet appraised or appraised by the head itself
 * where that does not count, disputes that wait for the council, targets of the pact of which
 * nothing is told where they part equals, and self-scores not received or too late.
 */
public final class Stakes {

    private final AppraisalRules rules;
    private final Standings standings;
    private final Scoring scoring;
    private final Retelling retelling;
    private final boolean partedByPacts;
    private final Bloc bloc;
    private final List<Dossier> dossiers;
    private final List<Scorecard> cards;
    private final Set<String> refused;
    private final WhatIf whatIf;
    private final BlocStandings now;
    private final @Nullable Ballot ballot;

    public Stakes(
            Campaign campaign, BlocStandings now, List<Dossier> dossiers, List<Scorecard> cards, Set<String> refused) {
        this(campaign, now, dossiers, cards, refused, null);
    }

    /** @param ballot the one by which the table stands now, for the tables that could be stand by it too */
    public Stakes(
            Campaign campaign,
            BlocStandings now,
            List<Dossier> dossiers,
            List<Scorecard> cards,
            Set<String> refused,
            @Nullable Ballot ballot) {
        this.ballot = ballot;
        this.rules = campaign.appraisal();
        this.standings = new Standings(campaign);
        this.scoring = new Scoring(campaign);
        this.retelling = new Retelling(campaign);
        this.partedByPacts =
                campaign.tieBreaks().stream().anyMatch(step -> step.kind() == TieBreak.Kind.PACT_ACHIEVEMENT);
        this.bloc = now.bloc();
        this.dossiers = List.copyOf(dossiers);
        this.cards = List.copyOf(cards);
        this.refused = refused;
        this.whatIf = new WhatIf(bloc.rubric());
        this.now = now;
    }

    /** The weightiest first, of equal weight those that move more points. */
    public List<Stake> of(List<Break> breaks) {
        List<Stake> stakes = new ArrayList<>();
        for (Break one : breaks) {
            if (one.open() && one.kind() != BreakClass.LATE) {
                ofBreak(one).flatMap(this::stake).ifPresent(stakes::add);
            }
        }
        dossiers.forEach(
                dossier -> ofLateness(dossier, breaks).flatMap(this::stake).ifPresent(stakes::add));
        SectionQuestions questions = new SectionQuestions(rules, bloc, dossiers);
        cards.forEach(
                card -> questions.of(card).forEach(question -> stake(question).ifPresent(stakes::add)));
        if (partedByPacts) {
            dossiers.forEach(dossier -> untold(dossier).flatMap(this::stake).ifPresent(stakes::add));
        }
        dossiers.stream()
                .filter(dossier -> !dossier.selfReceived())
                .forEach(dossier -> stake(missing(dossier)).ifPresent(stakes::add));
        return stakes.stream()
                .sorted(comparing(Stake::weight).thenComparing(Stakes::span, Comparator.reverseOrder()))
                .toList();
    }

    private static BigDecimal span(Stake stake) {
        return stake.highest() == null
                ? BigDecimal.ZERO
                : stake.highest().subtract(stake.lowest() == null ? BigDecimal.ZERO : stake.lowest());
    }

    private Optional<Question> ofBreak(Break one) {
        String words = one.question();
        Optional<Question> retold = dossiers.stream()
                .filter(dossier -> dossier.agency().equals(one.agency()))
                .findFirst()
                .flatMap(dossier -> retelling.of(dossier, one))
                .map(papers -> new Question(one.agency(), words, papers));
        BigDecimal alternative = one.alternative();
        return retold.isPresent() || alternative == null
                ? retold
                : Optional.of(new Question(
                        one.agency(),
                        words,
                        List.of(Map.of(Effects.criterion(bloc.rubric(), one.subject()), alternative)),
                        false));
    }

    /** Had its self-score come in time: what lateness costs, and the vetoes that it brings. */
    private static Optional<Question> ofLateness(Dossier dossier, List<Break> breaks) {
        return breaks.stream()
                .filter(one -> one.kind() == BreakClass.LATE
                        && one.agency().equals(dossier.agency())
                        && one.open()
                        && (one.alternative() != null || one.subject().isEmpty()))
                .findFirst()
                .map(one -> new Question(one.agency(), one.question(), dossier.sent()));
    }

    /** What was signed and nobody reported on yet counts as not kept. */
    private Optional<Question> untold(Dossier dossier) {
        return retelling
                .keeping(dossier)
                .map(papers -> new Question(dossier.agency(), say("Chưa có kết quả của chỉ tiêu giao ước"), papers));
    }

    private Question missing(Dossier dossier) {
        List<Criterion> all = bloc.rubric().allCriteria().toList();
        return new Question(
                dossier.agency(),
                say("Chưa có bảng tự chấm điểm"),
                List.of(Question.answers(all, criterion -> criterion.ceiling().orElse(criterion.base()))),
                true);
    }

    private Optional<Stake> stake(Question question) {
        Set<Change> changes = new LinkedHashSet<>();
        BigDecimal lowest = total(cards, question.agency());
        BigDecimal highest = lowest;
        for (Map<String, BigDecimal> answer : question.answers()) {
            List<Dossier> received = dossiers.stream()
                    .map(dossier -> dossier.agency().equals(question.agency()) ? answered(question, dossier) : dossier)
                    .toList();
            List<Scorecard> then = cards(question, answer, received);
            changes.addAll(Change.between(now, standings.stand(bloc, received, then, refused, ballot)));
            BigDecimal total = total(then, question.agency());
            if (total != null) {
                lowest = lowest == null ? null : lowest.min(total);
                highest = highest == null ? total : highest.max(total);
            }
        }
        if (changes.isEmpty() && same(lowest, highest)) {
            return Optional.empty();
        }
        List<Change> heaviest =
                changes.stream().sorted(comparing(Change::weight)).toList();
        return Optional.of(new Stake(
                question.agency(),
                question.words(),
                lowest,
                highest,
                heaviest.isEmpty() ? Stake.Weight.NOTHING : heaviest.get(0).weight(),
                heaviest.stream().map(Change::words).toList()));
    }

    private static boolean same(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        return lowest == null || highest == null ? lowest == highest : lowest.compareTo(highest) == 0;
    }

    private static @Nullable BigDecimal total(List<Scorecard> cards, String agency) {
        return cards.stream()
                .filter(card -> card.agency().equals(agency))
                .findFirst()
                .map(Scorecard::finalTotal)
                .orElse(null);
    }

    /** Other papers may move others too: whoever is measured by the best of the bloc. */
    private List<Scorecard> cards(Question question, Map<String, BigDecimal> answer, List<Dossier> received) {
        return question.papers() == null
                ? cards.stream()
                        .map(card -> card.agency().equals(question.agency()) ? answered(question, answer, card) : card)
                        .toList()
                : scoring.score(bloc, received);
    }

    private static Dossier answered(Question question, Dossier dossier) {
        if (question.papers() != null) {
            return question.papers();
        }
        return question.file() ? dossier.sent() : dossier;
    }

    private Scorecard answered(Question question, Map<String, BigDecimal> answer, Scorecard card) {
        Scorecard then = whatIf.card(card, answer);
        return question.file() ? withoutVetoesOfReceipt(then) : then;
    }

    /** Whoever sends in nothing, or too late, is vetoed for it. */
    private Scorecard withoutVetoesOfReceipt(Scorecard card) {
        List<String> others = bloc.rubric().vetoes().stream()
                .filter(veto -> veto.cause() == Veto.Cause.REPORTED)
                .map(Veto::code)
                .filter(card.vetoes()::contains)
                .toList();
        return new Scorecard(
                card.agency(),
                card.provisional(),
                card.selfTotal(),
                card.appraisedTotal(),
                card.finalTotal(),
                card.sections(),
                card.criteria(),
                others,
                List.of());
    }
}
