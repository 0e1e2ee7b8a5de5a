package vn.thidua.visual;

import static vn.thidua.visual.ExampleAgency.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;

/** Campaigns of several blocs that are hard to draw, by name. */
final class BlocGallery {

    private BlocGallery() {}

    static Map<String, Chart> all() {
        Map<String, Chart> gallery = new LinkedHashMap<>();
        gallery.put("three-blocs", chart(results(3, "Khối thi đua số ")));
        gallery.put(
                "sixty-blocs",
                chart(results(60, "Khối thi đua các đơn vị sự nghiệp và doanh nghiệp nhà nước trên địa bàn số ")));
        return gallery;
    }

    private static Chart chart(Results results) {
        return new Charts().ofCampaign(results).get(0);
    }

    static Results results(int blocs, String name) {
        List<BlocStandings> standings = IntStream.rangeClosed(1, blocs)
                .mapToObj(bloc -> bloc(bloc, name + bloc))
                .toList();
        Results first = ChartGallery.usual();
        return new Results(first.campaign(), first.docket(), standings);
    }

    private static BlocStandings bloc(int number, String name) {
        return ExampleResults.with(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> agency("mau-" + number + "-" + i, "Đơn vị mẫu " + number + "." + i)
                                .self("" + (50 - i - number % 5), "24", "14", "10")
                                .appraised("" + (50 - i * 0.7 - number % 5), "24", "14", "9"))
                        .toArray(ExampleAgency[]::new))
                .blocCode("khoi-" + number)
                .blocName(name)
                .build()
                .blocs()
                .get(0);
    }
}
