package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PastAwardLine;
import vn.thidua.reconcile.PastYear;

/** Why a candidate does not qualify for an award, whatever the quota: class, prerequisites, other awards. */
final class Objections {

    private final Campaign campaign;
    private final Votes votes;

    Objections(Campaign campaign, Votes votes) {
        this.campaign = campaign;
        this.votes = votes;
    }

    /** The first reason in words; empty if the candidate qualifies. */
    Optional<String> against(AwardRule award, Candidate candidate, Proposals proposals) {
        return Stream.of(
                        againstClass(award, candidate),
                        award.terms().requires().stream()
                                .flatMap(required -> against(required, candidate, proposals).stream())
                                .findFirst(),
                        besides(award, candidate, proposals),
                        ofLevel(award, candidate, proposals))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> againstClass(AwardRule award, Candidate candidate) {
        String least = award.minimumClass();
        if (least == null || position(candidate.awardClass().code()) <= position(least)) {
            return Optional.empty();
        }
        return Optional.of(say(
                "Xếp loại “{0}”, dưới mức tối thiểu “{1}”",
                candidate.awardClass().label(), classLabel(least)));
    }

    private int position(String code) {
        List<AwardClass> classes = campaign.classification().classes();
        return Stream.iterate(0, i -> i + 1)
                .limit(classes.size())
                .filter(i -> classes.get(i).code().equals(code))
                .findFirst()
                .orElse(classes.size());
    }

    private String classLabel(String code) {
        Classification classification = campaign.classification();
        return classification.classes().stream()
                .filter(awardClass -> awardClass.code().equals(code))
                .findFirst()
                .map(AwardClass::label)
                .orElse(code);
    }

    private Optional<String> against(Prerequisite required, Candidate candidate, Proposals proposals) {
        String agency = candidate.agency().code();
        PastYear lastYear = PastYear.of(
                campaign.standing().lastYear(agency).orElse(null),
                candidate.onRecord().lastYear());
        String label = label(required.award());
        return switch (required.is()) {
            case LED_BLOC -> unless(candidate.rank() == 1, say("Không dẫn đầu khối (hạng {0})", candidate.rank()));
            case VOTED ->
                unless(
                        !votes.counted() || votes.reached(agency),
                        say("Không đủ phiếu suy tôn ({0})", votes.words(agency)));
            case PROPOSED_FOR ->
                unless(proposals.has(candidate, List.of(required.award())), say("Chưa được đề nghị {0}", label));
            case HAD_LAST_YEAR ->
                unless(lastYear.had(required.award()), say("Năm trước không được tặng {0}", label) + toldBy(lastYear));
            case NOT_LAST_YEAR ->
                unless(
                        !lastYear.had(required.award()),
                        say("Năm trước đã được tặng {0}", label) + at(lastYear.place(required.award())));
            case NO_DISCIPLINE ->
                Conduct.against(candidate.onRecord().discipline(), Objects.requireNonNull(required.breaches()))
                        .map(Speech::capital);
        };
    }

    private static String toldBy(PastYear lastYear) {
        return at(lastYear.lines().stream().map(PastAwardLine::place).findFirst());
    }

    private static String at(Optional<Place> place) {
        return place.map(cell -> " (" + cell + ")").orElse("");
    }

    private static Optional<String> unless(boolean holds, String reason) {
        return holds ? Optional.empty() : Optional.of(reason);
    }

    private Optional<String> besides(AwardRule award, Candidate candidate, Proposals proposals) {
        return award.excluding().stream()
                .filter(other -> proposals.has(candidate, List.of(other)))
                .findFirst()
                .map(other -> say("Đã được đề nghị {0}, không nhận cùng lúc", label(other)));
    }

    /** Beside an award for the whole work nothing else of its level, and none beside something else of its level. */
    private Optional<String> ofLevel(AwardRule award, Candidate candidate, Proposals proposals) {
        String level = award.terms().level();
        if (level == null) {
            return Optional.empty();
        }
        return campaign.awards().stream()
                .filter(other -> !other.equals(award) && sameLevel(level, other))
                .filter(other -> other.terms().comprehensive() || award.terms().comprehensive())
                .filter(other -> proposals.has(candidate, List.of(other.code())))
                .findFirst()
                .map(other ->
                        say("Đã được đề nghị {0}; mỗi năm một hình thức toàn diện ở cấp {1}", other.label(), level));
    }

    private static boolean sameLevel(String level, AwardRule other) {
        return level.equals(other.terms().level());
    }

    private String label(String code) {
        return campaign.awards().stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .map(AwardRule::label)
                .orElse(code);
    }
}
