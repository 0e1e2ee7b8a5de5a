package vn.thidua.standing.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.PaperFault;
import vn.thidua.reconcile.PaperFault.Kind;
import vn.thidua.reconcile.Papers;

class PaperBreaksTests {

    private static final Bloc BLOC =
            bloc(aRubric(section("1", "100", entered("a", "100"))).build(), "x");

    @Test
    void daysOfAnotherTimeAreToldAsTheReaderWritesThem() {
        Break found = stored(Kind.WRONG_PERIOD, "05/03/2021 – 06/03/2021", "01/01/2022 – 31/12/2022");
        assertThat(sides(found))
                .containsExactly("Quy định: 01/01/2022 – 31/12/2022", "Tệp ghi: 05/03/2021 – 06/03/2021");
        assertThat(Language.ENGLISH.speak(() -> sides(found)))
                .containsExactly(
                        "Required: 1 January 2022 – 31 December 2022", "File says: 5 March 2021 – 6 March 2021");
    }

    @Test
    void soAreYears() {
        Break found = stored(Kind.WRONG_PERIOD, "NĂM 2021", "NĂM 2022");
        assertThat(sides(found)).containsExactly("Quy định: NĂM 2022", "Tệp ghi: NĂM 2021");
        assertThat(Language.ENGLISH.speak(() -> sides(found)))
                .containsExactly("Required: YEAR 2022", "File says: YEAR 2021");
    }

    /** Somebody may have typed anything where a name should stand, a day that is none among it. */
    @Test
    void whatStandsForANameIsLeftAsItIs() {
        Break found = stored(Kind.MEMBERSHIP, "Hội thảo 31/02/2022", "");
        assertThat(Language.ENGLISH.speak(() -> sides(found)))
                .containsExactly("List of members", "File says: Hội thảo 31/02/2022");
    }

    /** A decision that quotes the break holds as long as this stays the same. */
    @Test
    void whatItSaysIsTheSameForEveryReader() {
        Break found = stored(Kind.WRONG_PERIOD, "05/03/2021", "01/01/2022 – 31/12/2022");
        assertThat(Language.ENGLISH.speak(found::content))
                .isEqualTo("Quy định: 01/01/2022 – 31/12/2022 | Tệp ghi: 05/03/2021");
    }

    private static List<String> sides(Break found) {
        return List.of(found.counting().party(), found.other().party());
    }

    /** As the job stores it. */
    private static Break stored(Kind kind, String found, String expected) {
        PaperFault fault = new PaperFault(kind, "", "", found, expected, new Place("a.xlsx", "Tờ 1", "C4"));
        Papers papers = new Papers(List.of(), List.of(fault), List.of());
        ComparedDossiers compared =
                new ComparedDossiers(List.of(), new Appraisers(BLOC, List.of()), List.of(), List.of(), null);
        OtherFigures figures = new OtherFigures(aCampaign().bloc(BLOC).build(), BLOC, compared);
        return Language.UNDECIDED
                .speak(() -> new PaperBreaks(papers, BLOC.rubric(), figures).ofNobody())
                .get(0);
    }
}
