package vn.thidua.standing.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRules.earn;
import static vn.thidua.score.ExampleRules.n;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.ExampleDossier;

/** Whose score counts is told level by level, with who gave it. */
class LevelsToldTests {

    @Test
    void theMeetingIsToldOverTheAppraiser() {
        Explanation told = told(aDossier("x")
                .enters("k", "9", "Báo cáo số 5")
                .isGiven("k", "7", "Thiếu một văn bản")
                .isAgreed("k", "7", "8", "Đã bổ sung"));
        assertThat(told.sentence()).isEqualTo("Tính điểm hội nghị thống nhất 8 thay cho điểm thẩm định 7, hơn 1 điểm.");
        assertThat(told.parts())
                .extracting(Explanation::label)
                .containsExactly("Tự chấm", "Thẩm định – Khối trưởng (Đơn vị x)", "Hội nghị");
        assertThat(told.parts().get(2).sentence()).isEqualTo("Ghi 8 điểm. Lý do: “Đã bổ sung”.");
        assertThat(told.parts().get(2).places()).containsExactly(new Place("hoi-nghi.xlsx", "Điều chỉnh", "k"));
    }

    @Test
    void aMeetingThatChangesNothingIsTold() {
        assertThat(told(aDossier("x").enters("k", "9").isAgreed("k", "9", "9", ""))
                        .sentence())
                .isEqualTo("Hội nghị giữ nguyên điểm tự chấm.");
    }

    @Test
    void whatTheHeadGaveItselfIsToldAndDoesNotCount() {
        Explanation told = told(aDossier("x").enters("k", "9").givesItself("k", "10"));
        assertThat(told.sentence()).isEqualTo("Tạm tính theo điểm tự chấm, vì chưa có điểm thẩm định.");
        assertThat(told.parts().get(1).label()).isEqualTo("Không tính");
        assertThat(told.parts().get(1).figure()).isEqualTo("10 điểm");
        assertThat(told.parts().get(1).grounded()).isTrue();
    }

    @Test
    void aReasonThatIsMissingIsSaid() {
        assertThat(told(aDossier("x").enters("k", "9").isGiven("k", "7")).sentence())
                .isEqualTo("Tính điểm thẩm định 7 thay cho điểm tự chấm 9, kém 2 điểm. Không nêu lý do.");
    }

    @Test
    void nobodysScoreIsTold() {
        Explanation told = told(aDossier("x").enters("k", null));
        assertThat(told.sentence()).isEqualTo("Chưa ai cho điểm: tạm tính 0 điểm vào tổng.");
        assertThat(told.figure()).isEqualTo("chưa có điểm");
        assertThat(told.grounded()).isTrue();
    }

    @Test
    void aSelfScoreThatCannotBeComparedNamesItsCellAndTheRuleThatLeavesItOut() {
        Explanation told = told(
                criterion("k", "10", earn("k", new Method.Leader(n("10")))),
                aDossier("x").enters("k", "1.25", "Xem báo cáo").isGiven("k", "10"));
        Explanation self = told.parts().get(0);
        assertThat(self.label()).isEqualTo("Tự chấm");
        assertThat(self.figure()).isEqualTo("chưa có điểm");
        assertThat(self.sentence())
                .isEqualTo("Ghi 1,25 điểm nhưng thiếu số liệu để so trong khối nên không tính."
                        + " Giải trình: “Xem báo cáo”.");
        assertThat(self.places()).containsExactly(new Place("tu-cham.xlsx", "Tự chấm", "k"));
        assertThat(self.rule())
                .isEqualTo("Tiêu chí so với đơn vị dẫn đầu khối chỉ tính theo số liệu, không tính theo điểm ghi.");
        assertThat(told.grounded()).isTrue();
    }

    private static Explanation told(ExampleDossier dossier) {
        return told(entered("k", "10"), dossier);
    }

    private static Explanation told(Criterion criterion, ExampleDossier dossier) {
        Campaign campaign = aCampaign().build();
        Bloc bloc = bloc(aRubric(section("1", "10", criterion)).build(), "x", "y");
        List<Dossier> dossiers =
                List.of(dossier.build(), aDossier("y").notReceived().build());
        return new BlocExplanations(ExampleSources.of(campaign, bloc, null, dossiers)).criterion("x", "k");
    }
}
