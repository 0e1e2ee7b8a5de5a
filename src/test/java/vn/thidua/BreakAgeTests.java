package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocReconciling.Found;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakTables;

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
