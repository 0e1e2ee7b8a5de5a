package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.Results;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.lint.ChartLint;

/** The charts of the shipped campaigns, made from what the job has stored. */
class SampleChartsTests {

    @Test
    void everyChartKeepsEveryRuleAndIsPublished(@TempDir Path folder) throws IOException {
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"))) {
            assertThat(house.run()).as(house.printed()).isZero();
            RuleBooks books = new RuleBooks(TestHouse.JOBS);
            for (String id : books.ids()) {
                Campaign campaign = books.read(id);
                List<String> names = new ArrayList<>();
                for (Bloc bloc : campaign.blocs()) {
                    keepRulesInEnglish(house, campaign, bloc);
                    for (Chart chart : charts(house, campaign, bloc)) {
                        assertThat(ChartLint.breaches(chart))
                                .as(id + " " + chart.title())
                                .isEmpty();
                        names.add(bloc.code() + "-" + chart.body().ending() + ".png");
                        names.add(bloc.code() + "-" + chart.body().ending() + ".svg");
                    }
                }
                assertThat(published(folder.resolve("output").resolve(id).resolve("bieu-do")))
                        .containsExactlyInAnyOrderElementsOf(names);
            }
        }
    }

    private static void keepRulesInEnglish(TestHouse house, Campaign campaign, Bloc bloc) {
        assertThat(Language.ENGLISH.speak(() -> charts(house, campaign, bloc).stream()
                        .flatMap(chart -> ChartLint.breaches(chart).stream())
                        .toList()))
                .as(campaign.id())
                .isEmpty();
    }

    private static List<Chart> charts(TestHouse house, Campaign campaign, Bloc bloc) {
        Docket docket = house.bean(Dockets.class).of(campaign, bloc);
        Sources sources = house.bean(BlocSources.class).of(campaign, bloc, docket);
        Results results = new Results(campaign, docket, List.of(sources.table()));
        return new Charts()
                .of(
                        results,
                        sources.table(),
                        sources.years(),
                        RankRanges.of(sources.table()),
                        sources.compared().dossiers());
    }

    private static List<String> published(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
