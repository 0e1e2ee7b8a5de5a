package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.standing.Recount;

/** The second count must see every kind of wrong figure: each test falsifies one and expects to be told. */
class RecountTests {

    private static final Campaign UNION = new RuleBooks(TestHouse.JOBS).read("cdvc-khoi-1-2022");

    @TempDir
    static Path folder;

    private static TestHouse house;
    private static JdbcClient jdbc;
    private static Recount recount;

    @BeforeAll
    static void runOnce() {
        house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), UNION.id());
        assertThat(house.run()).as(house.printed()).isZero();
        jdbc = house.bean(JdbcClient.class);
        recount = house.bean(Recount.class);
        jdbc.sql("create table kept_standing as table standing").update();
        jdbc.sql("create table kept_section as table section_score").update();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void restore() {
        jdbc.sql("""
                        update standing s set (self_total, appraised_total, final_total, rank, class)
                             = (select k.self_total, k.appraised_total, k.final_total, k.rank, k.class
                                  from kept_standing k where k.campaign = s.campaign and k.agency = s.agency)
                        """).update();
        jdbc.sql("""
                        update section_score s set (self_score, final_score)
                             = (select k.self_score, k.final_score from kept_section k
                                 where k.campaign = s.campaign and k.agency = s.agency and k.section = s.section)
                        """).update();
        assertThat(recount.differences(UNION, UNION.blocs())).isEmpty();
    }

    @Test
    void aProvisionalResultThatPassesForAgreedIsFound() {
        jdbc.sql("update standing set provisional = not provisional where agency = 'mau-01'")
                .update();
        assertThat(recount.differences(UNION, UNION.blocs()))
                .singleElement()
                .satisfies(found -> assertThat(found).startsWith("mau-01, tạm tính"));
        jdbc.sql("update standing set provisional = not provisional where agency = 'mau-01'")
                .update();
    }

    @Test
    void bothCountsAgreeOnTheSamples() {
        assertThat(recount.differences(UNION, UNION.blocs())).isEmpty();
    }

    @Test
    void seesATotalThatIsOffInTheLastDigit() {
        falsify("update standing set final_total = final_total + 0.0000000001 where agency = 'mau-03'");
        assertThat(recount.differences(UNION, UNION.blocs())).anyMatch(line -> line.startsWith("mau-03, tổng:"));
    }

    @Test
    void seesASectionThatIsOff() {
        falsify("update section_score set self_score = self_score - 1 where agency = 'mau-01' and section = 'TC001'");
        assertThat(recount.differences(UNION, UNION.blocs()))
                .singleElement()
                .asString()
                .startsWith("mau-01, mục TC001:");
    }

    /** Whose score counts is not left to a count afterwards: no other row can be stored. */
    @ParameterizedTest
    @ValueSource(strings = {"final_score = 8", "appraised_score = 0.5", "council_score = 0.25", "final_score = null"})
    void theTableItselfRefusesAScoreThatIsNotOfTheHighestLevel(String falsified) {
        assertThatThrownBy(() -> falsify(
                        "update criterion_score set " + falsified + " where agency = 'mau-01' and criterion = '011'"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("criterion_score_check");
    }

    @Test
    void seesASwappedRank() {
        falsify("update standing set rank = 3 - rank where rank in (1, 2)");
        assertThat(recount.differences(UNION, UNION.blocs()))
                .anyMatch(line -> line.startsWith("ban-dan-van, hạng:"))
                .anyMatch(line -> line.startsWith("truong-chinh-tri, hạng:"));
    }

    @Test
    void seesTheClassThatTheCeilingTookAway() {
        List<String> best = jdbc.sql("select distinct class from standing where rank = 1")
                .query(String.class)
                .list();
        falsify("update standing set class = '" + best.get(0) + "' where rank = 3");
        assertThat(recount.differences(UNION, UNION.blocs()))
                .singleElement()
                .asString()
                .startsWith("mau-01, xếp loại:");
    }

    @Test
    void seesAClassGivenTooLow() {
        falsify("update standing set class = (select class from standing where rank = 3) where rank = 1");
        assertThat(recount.differences(UNION, UNION.blocs()))
                .containsExactly(
                        "ban-dan-van, xếp loại: lưu HTT, đếm lại HTXS",
                        "ban-dan-van, GK_TT: đề nghị dưới mức xếp loại tối thiểu");
    }

    private static void falsify(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
    }
}
