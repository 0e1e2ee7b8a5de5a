package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocReconciling.Found;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.workbook.Dump;

/** Since when a break is known: counted in publications, by the moment of their data. */
class BreakAgeTests {

    private static final String UNION = UnionInbox.CAMPAIGN;
    private static final ZonedDateTime LATER = ZonedDateTime.parse("2023-01-05T10:00+07:00[Asia/Ho_Chi_Minh]");
    private static final ZonedDateTime LATEST = LATER.plusDays(3);

    private final Campaign campaign = new RuleBooks(TestHouse.JOBS).read(UNION);
    private final Bloc bloc = campaign.blocs().get(0);

    @TempDir
    Path folder;

    @Test
    void aBreakIsKnownSinceItsFirstPublicationAndMayComeBack() throws Exception {
        Path inbox = folder.resolve("inbox");
        UnionInbox.fill(inbox);
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), inbox, folder.resolve("output"), UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            BreakTables tables = house.bean(BreakTables.class);
            List<Aged> first = tables.read(campaign, bloc, LATER).breaks();
            assertThat(first).isNotEmpty().allSatisfy(aged -> {
                assertThat(aged.firstSeen()).isBefore(LATER);
                assertThat(aged.reopened()).isZero();
            });

            List<Break> all = first.stream().map(Aged::found).toList();
            Break gone = all.get(0);
            store(house, all.subList(1, all.size()));
            tables.observe(campaign, LATER);
            assertThat(resolved(house)).containsExactly(gone.key());

            store(house, all);
            tables.observe(campaign, LATEST);
            assertThat(resolved(house)).isEmpty();
            assertThat(tables.read(campaign, bloc, LATEST).breaks())
                    .filteredOn(aged -> aged.reopened() > 0)
                    .singleElement()
                    .satisfies(aged -> {
                        assertThat(aged.found()).isEqualTo(gone);
                        assertThat(aged.firstSeen()).isEqualTo(first.get(0).firstSeen());
                    });
        }
    }

    /** Broken, run twice, mended, broken again: each counted by the moment of its data. */
    @Test
    void aRunWithoutNewsIsNoObservationAndWhatIsMendedIsToldAsResolved() throws IOException {
        Nights nights = new Nights(folder);
        String mine = "tu-cham.xlsx | Sở Y tế | Bảng tự chấm | ";
        String others = "gd-tu-cham.xlsx | Sở GD&ĐT | Bảng tự chấm | 29/11/2022";
        nights.selfScore("tu-cham.xlsx", "Sở Y tế", "11");
        nights.selfScore("gd-tu-cham.xlsx", "Sở GD&ĐT", "10");
        nights.register(mine + "28/11/2022", others);
        JsonNode broken = Nights.only(nights.run());
        assertThat(broken.get("firstSeen").asString()).startsWith("2022-11-29T08:00");
        List<String> ages = nights.ages();
        assertThat(ages).hasSize(1);

        nights.run();
        assertThat(nights.ages()).isEqualTo(ages);

        nights.selfScore("tu-cham.xlsx", "Sở Y tế", "10");
        nights.register(mine + "28/11/2022", others, mine + "30/11/2022");
        JsonNode bloc = nights.run().get("blocs").get(0);
        assertThat(bloc.get("breaks")).isEmpty();
        JsonNode resolved = bloc.get("resolved").get(0);
        assertThat(resolved.get("class").asString()).isEqualTo("PARTS_NOT_TOTAL");
        assertThat(resolved.get("title").asString()).isEqualTo("Tổng cộng");
        assertThat(resolved.get("lastSeen").asString()).startsWith("2022-11-29T08:00");
        assertThat(resolved.get("resolved").asString()).startsWith("2022-11-30T08:00");
        assertThat(Dump.of(nights.output("ket-qua-khoi-1.xlsx")))
                .anyMatch(line -> line.startsWith("Chênh lệch đã hết!") && line.contains("Tổng khác tổng các phần"));

        nights.selfScore("tu-cham.xlsx", "Sở Y tế", "12");
        nights.register(mine + "28/11/2022", others, mine + "30/11/2022", mine + "01/12/2022");
        JsonNode again = Nights.only(nights.run());
        assertThat(again.get("reopened").asInt()).isOne();
        assertThat(again.get("firstSeen").asString()).startsWith("2022-11-29T08:00");
        assertThat(again.get("lastSeen").asString()).startsWith("2022-12-01T08:00");
    }

    private void store(TestHouse house, List<Break> breaks) {
        house.bean(JdbcClient.class).sql("delete from score_break").update();
        house.bean(JdbcClient.class).sql("delete from stake").update();
        house.bean(BreakTables.class).write(campaign, Map.of(bloc.code(), new Found(breaks, List.of(), List.of())));
    }

    private static List<String> resolved(TestHouse house) {
        return house.bean(JdbcClient.class)
                .sql("select key from break_age where resolved is not null")
                .query(String.class)
                .list();
    }
}
