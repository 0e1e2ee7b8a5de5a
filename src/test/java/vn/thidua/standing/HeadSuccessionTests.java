package vn.thidua.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleRubric.aRubric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.Succession;

class HeadSuccessionTests {

    @Test
    void theDeputyFollows() {
        assertThat(next("x", "z", Succession.DEPUTY)).isEqualTo("z");
    }

    @Test
    void withoutDeputyTheNextInTheListFollows() {
        assertThat(next("x", null, Succession.DEPUTY)).isEqualTo("y");
        assertThat(next("x", "z", Succession.NEXT_IN_LIST)).isEqualTo("y");
    }

    @Test
    void afterTheLastComesTheFirst() {
        assertThat(next("z", null, Succession.NEXT_IN_LIST)).isEqualTo("x");
    }

    @Test
    void theNamedFollowWhoeverIsDeputy() {
        Bloc bloc = named(new Rotation("z", "x", List.of()));
        assertThat(HeadSuccession.next(bloc, Succession.NAMED).code()).isEqualTo("z");
        assertThat(HeadSuccession.nextDeputy(bloc, agency("z")).code()).isEqualTo("x");
    }

    @Test
    void whereNoDeputyIsNamedTheMemberAfterTheNextHeadFollows() {
        Bloc bloc = named(Rotation.UNTOLD);
        assertThat(HeadSuccession.nextDeputy(bloc, agency("y")).code()).isEqualTo("z");
        assertThat(HeadSuccession.nextDeputy(bloc, agency("z")).code()).isEqualTo("x");
        assertThat(HeadSuccession.nextDeputy(bloc, null)).isNull();
    }

    private static Bloc named(Rotation rotation) {
        List<Agency> members = List.of(agency("x"), agency("y"), agency("z"));
        return new Bloc("khoi-1", "Khối 1", "x", "y", members, aRubric().build(), rotation, NewVersions.COUNT);
    }

    private static String next(String head, @Nullable String deputy, Succession succession) {
        List<Agency> members = List.of(agency("x"), agency("y"), agency("z"));
        Bloc bloc =
                new Bloc("khoi-1", "Khối 1", head, deputy, members, aRubric().build());
        return HeadSuccession.next(bloc, succession).code();
    }
}
