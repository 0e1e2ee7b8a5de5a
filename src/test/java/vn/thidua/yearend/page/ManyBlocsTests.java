package vn.thidua.yearend.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.ExampleAgency.agency;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.visual.ExampleAgency;
import vn.thidua.visual.ExampleResults;

/** Two blocs stand on one page; of very many each has its own, and the campaign's leads to them. */
class ManyBlocsTests {

    /** @param appraised what both are given; nothing as long as they are not appraised */
    private static Results bloc(int number, String... appraised) {
        return ExampleResults.with(
                        agency("a" + number, "Đơn vị A" + number)
                                .self("49", "24", "15", "10")
                                .appraised(appraised),
                        agency("b" + number, "Đơn vị B" + number)
                                .self("45", "24", "15", "10")
                                .appraised(appraised))
                .blocCode("khoi-" + number)
                .blocName("Khối số " + number)
                .build();
    }

    private static Results results(int blocs) {
        List<BlocStandings> standings = IntStream.rangeClosed(1, blocs)
                .mapToObj(number -> bloc(number).blocs().get(0))
                .toList();
        Results first = bloc(1);
        return new Results(first.campaign(), first.docket(), standings);
    }

    @Test
    void twoBlocsStandOnOnePageWithTheirOwnNumbers() {
        ReadPage page = new ReadPage(ExamplePage.kept("two-blocs", ExamplePage.page(results(2), List.of())));
        assertThat(page.byId("khoi-1").getTextContent()).contains("Đơn vị A1").doesNotContain("Đơn vị A2");
        assertThat(page.byId("khoi-2").getTextContent()).contains("Đơn vị B2");
        assertThat(page.told("khoi-1").get("e")).isNotEmpty();
        assertThat(page.told("khoi-2").get("e")).isNotEmpty();
        assertThat(page.byId("khoi-2").getAttribute("data-told")).isEqualTo("khoi-2._so");
    }

    @Test
    void thePageOfVeryManyLeadsToTheirOwn() {
        Results results = results(7);
        ReadPage page = new ReadPage(
                ExamplePage.kept("seven-blocs", Page.of(Whole.of(results, List.of(), List.of(), List.of()))));
        assertThat(page.all("a", link -> link.getAttribute("href").equals("khoi/khoi-7.html")))
                .hasSize(1);
        assertThat(page.all("a", link -> link.getAttribute("href").equals("khoi/khoi-7.html#khoi-7.b7")))
                .hasSize(1);
        assertThat(page.all("section", section -> section.getAttribute("class").equals("bloc")))
                .isEmpty();
    }

    /** No part of the bloc lies beside the overview there, which told results as final that were not. */
    @Test
    void thePageOfVeryManyTellsWhatCouldStillChangeEach() {
        List<BlocStandings> official = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> bloc(number, "49", "24", "15", "10").blocs().get(0))
                .toList();
        Results first = bloc(1);
        Results open = new Results(first.campaign(), first.docket(), official, List.of(), Map.of("khoi-7", 3));
        ReadPage page = new ReadPage(Page.of(Whole.of(open, List.of(), List.of(), List.of())));
        assertThat(page.all("article", card -> card.getTextContent().contains("còn 3 việc có thể đổi kết quả")))
                .hasSize(1)
                .allMatch(card -> card.getTextContent().contains("Khối số 7"));
        assertThat(page.all("a", link -> link.getAttribute("href").equals("khoi/khoi-7.html#khoi-7._con-bo-ngo")))
                .hasSize(1);
    }

    @Test
    void fortyAgenciesWithLongNamesHaveARowEach() {
        Results results = ExampleResults.with(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> agency("dv-" + number, number + " " + ExamplePage.LONG)
                                .self(String.valueOf(50 - number), "24.125", "15", "10"))
                        .toArray(ExampleAgency[]::new))
                .displayScale(3)
                .build();
        ReadPage page = new ReadPage(ExamplePage.kept("forty", ExamplePage.page(results, List.of())));
        assertThat(page.all("details", details -> details.getAttribute("class").equals("profile")))
                .hasSize(40);
        assertThat(page.byId("khoi-mau.dv-40").getTextContent()).contains("Hạng 40", "59,125 điểm");
    }

    @Test
    void theirOwnPagesLeadBack() {
        Results results = bloc(7);
        BlocPart part = ExamplePage.part(results, results.blocs().get(0));
        ReadPage page = new ReadPage(Page.of(Whole.ofBloc(results, part)));
        assertThat(page.all("a", link -> link.getAttribute("href").equals("../index.html")))
                .hasSize(1);
        assertThat(page.byId("khoi-7.b7").getTextContent()).contains("Đơn vị B7");
        assertThat(page.byId("khoi-7").getTextContent()).contains("94,0", "98,0");
    }
}
