package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.TieBreak;

/** What becomes of the keys of a campaign file; the rubric beside it has its own tests. */
class AcceptedBookTests {

    static final Path ACCEPTED = Path.of("src/test/resources/vn/thidua/campaign/accepted");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Campaign campaign = new RuleBooks(ACCEPTED).read("all-methods");

    @Test
    void readsWhatTheCampaignIs() {
        assertThat(campaign.id()).isEqualTo("all-methods");
        assertThat(campaign.title()).isEqualTo("Đợt thi đua mẫu đủ mọi cách chấm");
        assertThat(campaign.year()).isEqualTo(2022);
        assertThat(campaign.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(campaign.to()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(campaign.zone()).isEqualTo(ZONE);
        assertThat(campaign.owner()).isEqualTo("Cơ quan mẫu");
        assertThat(campaign.legalBasis()).containsExactly("Văn bản mẫu số 1", "Văn bản mẫu số 2");
        assertThat(campaign.illustrative()).isTrue();
    }

    @Test
    void readsTheSettings() {
        assertThat(campaign.rounding()).isEqualTo(new Rounding(12, 1, RoundingMode.HALF_EVEN));
        assertThat(campaign.succession()).isEqualTo(Succession.NEXT_IN_LIST);
        assertThat(campaign.eligibility()).isEqualTo(new Eligibility(12, 6));
        assertThat(campaign.blocs().get(0).newVersions()).isEqualTo(NewVersions.AWAIT_DECISION);
        assertThat(campaign.tieBreaks())
                .containsExactly(
                        new TieBreak(TieBreak.Kind.SECTION, "1"),
                        new TieBreak(TieBreak.Kind.CRITERION, "1.1"),
                        new TieBreak(TieBreak.Kind.FEWER_DEDUCTIONS, ""));
    }

    @Test
    void readsDueTimesInTheCampaignsZone() {
        assertThat(campaign.inputs())
                .containsExactly(
                        new ExpectedInput(InputKind.SELF_SCORE, ZonedDateTime.of(2022, 12, 1, 17, 0, 0, 0, ZONE)),
                        new ExpectedInput(InputKind.NOMINATION, ZonedDateTime.of(2022, 12, 5, 11, 30, 0, 0, ZONE)));
    }

    @Test
    void readsBlocsAndMembers() {
        Bloc first = campaign.bloc("khoi-1").orElseThrow();
        assertThat(first.name()).isEqualTo("Khối thi đua số 1");
        assertThat(first.head()).isEqualTo("don-vi-1");
        assertThat(first.deputy()).isEqualTo("don-vi-2");
        assertThat(first.members())
                .containsExactly(
                        new Agency(
                                "don-vi-1",
                                "Đơn vị mẫu 01",
                                List.of("Đơn vị một", "ĐVM 1"),
                                LocalDate.of(2022, 3, 1),
                                null),
                        new Agency("don-vi-2", "Đơn vị mẫu 02", List.of(), null, LocalDate.of(2022, 8, 1)));
    }

    @Test
    void letsBlocsShareARubric() {
        Bloc second = campaign.bloc("khoi-2").orElseThrow();
        assertThat(second.deputy()).isNull();
        assertThat(second.rubric()).isEqualTo(campaign.blocs().get(0).rubric());
    }

    @Test
    void readsClasses() {
        assertThat(campaign.classification())
                .isEqualTo(new Classification(
                        Classification.Basis.CAPPED,
                        List.of(
                                new AwardClass(
                                        "HTXS",
                                        "Hoàn thành xuất sắc nhiệm vụ",
                                        number("90"),
                                        new Gate(Classification.Level.CRITERION, number("85"))),
                                new AwardClass(
                                        "HTT",
                                        "Hoàn thành tốt nhiệm vụ",
                                        number("80"),
                                        new Gate(Classification.Level.SECTION, number("80"))),
                                new AwardClass("KHT", "Không hoàn thành nhiệm vụ", null, null)),
                        new Ceiling(number("20"), Base.MEMBERS)));
    }

    @Test
    void readsAwards() {
        assertThat(campaign.awards())
                .containsExactly(
                        new AwardRule(
                                "CO",
                                "Cờ thi đua",
                                AwardRule.RecipientKind.COLLECTIVE,
                                AwardRule.Basis.RANK,
                                new Quota(1, null, Base.MEMBERS),
                                "HTXS",
                                List.of(),
                                "Văn bản mẫu số 1"),
                        new AwardRule(
                                "BK",
                                "Bằng khen",
                                AwardRule.RecipientKind.COLLECTIVE,
                                AwardRule.Basis.RANK,
                                new Quota(null, number("30"), Base.RANKED),
                                null,
                                List.of("CO"),
                                null),
                        new AwardRule(
                                "GK",
                                "Giấy khen",
                                AwardRule.RecipientKind.INDIVIDUAL,
                                AwardRule.Basis.NOMINATION,
                                new Quota(5, null, Base.MEMBERS),
                                null,
                                List.of(),
                                null));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
