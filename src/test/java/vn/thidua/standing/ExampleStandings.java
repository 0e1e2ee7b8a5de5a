package vn.thidua.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.VoteLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;

/** From dossiers to the bloc's table in one call. */
public final class ExampleStandings {

    private ExampleStandings() {}

    public static BlocStandings stand(Campaign campaign, Bloc bloc, ExampleDossier... dossiers) {
        return stand(
                campaign,
                bloc,
                Arrays.stream(dossiers).map(ExampleDossier::build).toList(),
                Set.of());
    }

    /** After a vote. */
    public static BlocStandings stand(
            Campaign campaign, Bloc bloc, @Nullable Ballot ballot, ExampleDossier... dossiers) {
        List<Dossier> built = Arrays.stream(dossiers).map(ExampleDossier::build).toList();
        return new Standings(campaign).stand(bloc, built, new Scoring(campaign).score(bloc, built), Set.of(), ballot);
    }

    /** Papers issued, returned and valid, then votes such as {@code x:5}. */
    public static Ballot ballot(int issued, int returned, int valid, String... votes) {
        Place place = new Place("kiem-phieu.xlsx", "Kiểm phiếu", "A9");
        return new Ballot(
                issued,
                returned,
                valid,
                Arrays.stream(votes)
                        .map(vote -> vote.split(":"))
                        .map(vote -> new VoteLine(vote[0], Integer.parseInt(vote[1]), place))
                        .toList(),
                place);
    }

    static BlocStandings stand(Campaign campaign, Bloc bloc, List<Dossier> dossiers, Set<String> refused) {
        List<Scorecard> cards = new Scoring(campaign).score(bloc, dossiers);
        return new Standings(campaign).stand(bloc, dossiers, cards, refused);
    }

    static Standing of(BlocStandings table, String agency) {
        return table.standings().stream()
                .filter(standing -> standing.agency().code().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code x:1 y:1 z:3}, the unranked with their reason. */
    static String ranks(BlocStandings table) {
        return String.join(
                " ",
                table.standings().stream()
                        .map(standing -> standing.agency().code() + ":"
                                + (standing.rank() == null ? standing.unranked() : standing.rank()))
                        .toList());
    }

    /** Such as {@code x:XS y:T}. */
    static String classes(BlocStandings table) {
        return String.join(
                " ",
                table.standings().stream()
                        .filter(standing -> standing.awardClass() != null)
                        .map(standing -> standing.agency().code() + ":"
                                + standing.awardClass().code())
                        .toList());
    }

    /** Such as {@code CO:Đơn vị x}, in the order of the table. */
    static List<String> awards(BlocStandings table) {
        return table.standings().stream()
                .flatMap(standing -> standing.awards().stream())
                .map(award -> award.code() + ":" + award.recipient())
                .toList();
    }
}
