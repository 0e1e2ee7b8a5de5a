package vn.thidua.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.agency;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.standing.ExampleStandings.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.BallotRule.Sum;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.Submission;

class BallotAddsUpTests {

    private static final Rubric RUBRIC =
            aRubric(section("1", "100", entered("a", "100"))).build();

    @Test
    void passesACountThatFits() {
        assertThat(told(1, Sum.EXACT, ballot(9, 9, 8, "x:5", "y:3"))).isEmpty();
        assertThat(told(1, Sum.AT_MOST, ballot(9, 9, 8, "x:5", "y:1"))).isEmpty();
        assertThat(told(2, Sum.EXACT, ballot(9, 9, 8, "x:8", "y:8"))).isEmpty();
    }

    @Test
    void noMoreValidThanReturnedNorReturnedThanIssued() {
        assertThat(told(null, Sum.AT_MOST, ballot(9, 8, 9, "x:5")))
                .containsExactly("BALLOT_PAPERS_DISAGREE Số phiếu hợp lệ 9 / số phiếu thu về 8");
        assertThat(told(null, Sum.AT_MOST, ballot(8, 9, 8, "x:5")))
                .containsExactly("BALLOT_PAPERS_DISAGREE Số phiếu thu về 9 / số phiếu phát ra 8");
    }

    @Test
    void nobodyHasMoreVotesThanThereAreValidPapers() {
        assertThat(told(null, Sum.UNCHECKED, ballot(9, 9, 8, "x:8", "y:9")))
                .containsExactly("BALLOT_VOTES_OVER_VALID Đơn vị y 9 / 8");
    }

    @Test
    void theSumFollowsTheSetting() {
        assertThat(told(1, Sum.EXACT, ballot(9, 9, 8, "x:5", "y:2")))
                .containsExactly("BALLOT_SUM_DIFFERS  7 / đúng 8 (8 phiếu hợp lệ × 1 tên)");
        assertThat(told(1, Sum.AT_MOST, ballot(9, 9, 8, "x:5", "y:4")))
                .containsExactly("BALLOT_SUM_DIFFERS  9 / nhiều nhất 8 (8 phiếu hợp lệ × 1 tên)");
        assertThat(told(1, Sum.UNCHECKED, ballot(9, 9, 8, "x:5", "y:4"))).isEmpty();
        assertThat(told(null, Sum.EXACT, ballot(9, 9, 8, "x:8", "y:8"))).isEmpty();
    }

    @Test
    void aBallotOfZeroIsTold() {
        assertThat(told(1, Sum.EXACT, ballot(9, 9, 0, "x:0"))).containsExactly("BALLOT_EMPTY   / ");
    }

    @Test
    void oneBallotIsOfOneBloc() {
        assertThat(told(null, Sum.AT_MOST, ballot(9, 9, 8, "x:5", "z:1")))
                .containsExactly("BALLOT_OF_SEVERAL_BLOCS  Khối 1, Khối 2 / ");
    }

    private static List<String> told(@Nullable Integer choices, Sum sum, Ballot ballot) {
        Campaign campaign = aCampaign()
                .rankBy(RankBy.SCORE, new BallotRule(null, choices, sum, null))
                .bloc(bloc(RUBRIC, "x", "y"))
                .bloc(new Bloc("khoi-2", "Khối 2", "z", null, List.of(agency("z")), RUBRIC))
                .build();
        Submission submission = new Submission("kiem-phieu.xlsx", InputKind.BALLOT, null, List.of(ballot), List.of());
        return new Inspection(campaign)
                .inspect(submission).findings().stream()
                        .map(finding -> finding.code() + " " + finding.subject() + " " + finding.found() + " / "
                                + finding.expected())
                        .toList();
    }
}
