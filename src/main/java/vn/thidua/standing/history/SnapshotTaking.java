package vn.thidua.standing.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.UnrankedReason;

/** Brings a table and the files it was made of into the few words that are kept. */
final class SnapshotTaking {

    private static final Set<FileState> TOLD =
            Set.of(FileState.ACCEPTED, FileState.ACCEPTED_WITH_WARNINGS, FileState.REFUSED);

    private final Campaign campaign;
    private final List<FiledSubmission> submissions;

    SnapshotTaking(Campaign campaign, Docket docket) {
        this.campaign = campaign;
        this.submissions = docket.submissions().stream()
                .filter(submission -> TOLD.contains(submission.state()) && submission.kind() != InputKind.REGISTER)
                .toList();
    }

    Snapshot of(BlocStandings table) {
        List<String> criteria =
                table.bloc().rubric().allCriteria().map(Criterion::code).toList();
        return new Snapshot(
                table.bloc().code(),
                table.bloc().name(),
                campaign.rounding(),
                criteria,
                table.standings().stream()
                        .map(standing -> line(standing, criteria, table.ballot()))
                        .toList(),
                Language.UNDECIDED.speak(table::notes));
    }

    private Snapshot.Line line(Standing standing, List<String> criteria, @Nullable BallotCount ballot) {
        Scorecard card = standing.card();
        List<FiledSubmission> files = files(card, ballot);
        List<@Nullable BigDecimal> scores = new ArrayList<>();
        List<@Nullable Integer> sources = new ArrayList<>();
        Map<String, CriterionScore> byCode =
                card.criteria().stream().collect(Collectors.toMap(CriterionScore::criterion, Function.identity()));
        for (String criterion : criteria) {
            CriterionScore score = byCode.get(criterion);
            scores.add(score == null ? null : exact(score.finalScore()));
            sources.add(score == null ? null : source(score, files));
        }
        AwardClass reached = standing.awardClass();
        return new Snapshot.Line(
                standing.agency().code(),
                standing.agency().name(),
                standing.rank(),
                unranked(standing.unranked()),
                reached == null ? null : new Snapshot.Reached(reached.code(), reached.label()),
                exact(card.finalTotal()),
                exact(card.selfTotal()),
                exact(card.appraisedTotal()),
                card.provisional(),
                standing.awards().stream()
                        .map(award -> new Snapshot.Proposal(award.code(), award.label(), award.recipient()))
                        .toList(),
                scores,
                sources,
                files.stream().map(SnapshotTaking::source).toList());
    }

    /** In Vietnamese, whoever reads it; it is compared with that of other tables. */
    private static @Nullable String unranked(@Nullable UnrankedReason reason) {
        return reason == null ? null : Language.VIETNAMESE.speak(reason::label);
    }

    /** Files of the agency, and files of many agencies from which one of its scores or its votes came. */
    private List<FiledSubmission> files(Scorecard card, @Nullable BallotCount ballot) {
        Set<String> named = new LinkedHashSet<>();
        if (ballot != null) {
            named.add(ballot.place().file());
        }
        card.criteria().stream()
                .flatMap(score -> Stream.of(score.self(), score.appraised(), score.council()))
                .map(Mark::source)
                .filter(Objects::nonNull)
                .map(Place::file)
                .forEach(named::add);
        return submissions.stream()
                .filter(submission -> card.agency().equals(submission.agency())
                        || (submission.agency() == null
                                && submission.state() != FileState.REFUSED
                                && named.contains(submission.file())))
                .toList();
    }

    private static @Nullable Integer source(CriterionScore score, List<FiledSubmission> files) {
        Place place = score.deciding().source();
        for (int i = 0; place != null && i < files.size(); i++) {
            if (files.get(i).state() != FileState.REFUSED && files.get(i).file().equals(place.file())) {
                return i;
            }
        }
        return null;
    }

    private static Snapshot.Source source(FiledSubmission file) {
        return new Snapshot.Source(file.file(), file.sha256(), file.kind(), file.state() == FileState.REFUSED);
    }

    /** The same number always in the same digits, so that equal tables are equal. */
    static @Nullable BigDecimal exact(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
