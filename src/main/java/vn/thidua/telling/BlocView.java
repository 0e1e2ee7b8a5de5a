package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;

/** A bloc as its sheets and papers look at it. */
public record BlocView(Results results, BlocStandings bloc) {

    public List<Standing> standings() {
        return bloc.standings();
    }

    public List<Standing> ranked() {
        return standings().stream().filter(standing -> standing.rank() != null).toList();
    }

    public boolean provisional() {
        return bloc.provisional();
    }

    /** How many open questions could still change a result. */
    public int weighty() {
        return results.weighty().getOrDefault(bloc.bloc().code(), 0);
    }

    /** "Chính thức", "Tạm tính" or "Chưa có"; nothing is final without more words while an answer could still change it. */
    public String finality() {
        if (bloc.ranked() == 0) {
            return say("Chưa có kết quả");
        }
        if (provisional()) {
            return say("Tạm tính");
        }
        return weighty() == 0
                ? say("Chính thức")
                : say("Chính thức theo hồ sơ đã nhận; còn {0} việc có thể đổi kết quả", weighty());
    }

    /** "Khối … · năm 2022 · số liệu đến 09/12/2022 16:30". */
    public String subtitle() {
        String moment = Words.of(results.docket().dataAsOf());
        return String.join(
                " · ",
                bloc.bloc().name(),
                say("năm {0}", results.campaign().year()),
                moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : say("số liệu đến {0}", moment));
    }

    /** As a reader finds it who subtracts the printed figures. */
    public BigDecimal difference(BigDecimal score, BigDecimal from) {
        Rounding rounding = results.campaign().rounding();
        return rounding.display(score).subtract(rounding.display(from));
    }

    /** Points in a text, with the decimals of the campaign: 91,50. */
    public String points(BigDecimal points) {
        return NumberText.withDecimals(results.campaign().rounding().display(points));
    }

    /** The same without superfluous zeros: 91,5. */
    public String plain(BigDecimal points) {
        return NumberText.of(results.campaign().rounding().display(points));
    }

    /** The agency that a score of this cell is of, for a file that tells of several. */
    public Optional<Standing> agencyAt(Place place) {
        return standings().stream()
                .filter(standing -> standing.card().criteria().stream()
                        .flatMap(BlocView::places)
                        .anyMatch(place::equals))
                .findFirst();
    }

    public String name(@Nullable String agency) {
        return agency == null
                ? ""
                : bloc.bloc().member(agency).map(Agency::name).orElse(agency);
    }

    /** The bloc's own files, and those of several agencies from which some score of the bloc came. */
    public List<FiledSubmission> submissions() {
        Set<String> sources = sources();
        return results.docket().submissions().stream()
                .filter(submission -> concerns(submission, sources))
                .toList();
    }

    private boolean concerns(FiledSubmission submission, Set<String> sources) {
        String agency = submission.agency();
        if (agency != null) {
            return bloc.bloc().member(agency).isPresent();
        }
        return results.blocs().size() == 1 || sources.contains(submission.file());
    }

    private Set<String> sources() {
        return standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .flatMap(BlocView::places)
                .map(Place::file)
                .collect(Collectors.toSet());
    }

    private static Stream<Place> places(CriterionScore score) {
        return Stream.of(
                        Optional.ofNullable(score.self().source()),
                        Optional.ofNullable(score.appraised().source()),
                        Optional.ofNullable(score.council().source()))
                .flatMap(Optional::stream);
    }
}
