package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.LastYear;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.PastAwardLine;

/** The register of earlier years against what the rule book tells of last year; the register wins. */
final class LastYearComparison {

    private final Campaign campaign;

    LastYearComparison(Campaign campaign) {
        this.campaign = campaign;
    }

    /** A finding on the register for each member of which the two tell differently. */
    List<Finding> findings(Bloc bloc, List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> differing(bloc, dossier).stream())
                .toList();
    }

    private Optional<Finding> differing(Bloc bloc, Dossier dossier) {
        List<PastAwardLine> lines = dossier.onRecord().lastYear();
        LastYear told = campaign.standing().lastYear(dossier.agency()).orElse(null);
        if (lines.isEmpty() || told == null) {
            return Optional.empty();
        }
        PastYear year = PastYear.of(told, lines);
        boolean same = (told.rank() == null || told.rank().equals(year.rank()))
                && new HashSet<>(year.awards()).equals(new HashSet<>(told.awards()));
        return same
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.PAST_YEAR_DIFFERS,
                        lines.get(0).place(),
                        bloc.member(dossier.agency()).map(Agency::name).orElse(dossier.agency()),
                        words(year.rank(), year.awards()),
                        words(told.rank(), told.awards())));
    }

    /** "hạng 2; Cờ thi đua". */
    private String words(@Nullable Integer rank, List<String> awards) {
        String words = Stream.concat(
                        Stream.ofNullable(rank).map(place -> say("hạng {0}", place)),
                        campaign.awards().stream()
                                .filter(award -> awards.contains(award.code()))
                                .map(AwardRule::label)
                                .map(Speech::name))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? say("không có") : words;
    }
}
