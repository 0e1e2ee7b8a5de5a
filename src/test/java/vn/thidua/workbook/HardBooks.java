package vn.thidua.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.standing.Results;
import vn.thidua.visual.ChartGallery;

/** The books of blocs that are hard to print, by name. */
final class HardBooks {

    private HardBooks() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> books = new LinkedHashMap<>();
        ChartGallery.all().forEach((name, results) -> {
            books.put(name, bloc(results));
            books.put(name + "-slips", slips(results));
            books.put(name + "-campaign", new CampaignWorkbook().write(results, List.of()));
        });
        books.put("example", bloc(ExampleBook.results()));
        books.put("example-slips", slips(ExampleBook.results()));
        books.put("example-campaign", new CampaignWorkbook().write(ExampleBook.results(), ExampleBook.CHANGES));
        books.put("several-campaign", new CampaignWorkbook().write(SeveralBlocsBookTests.results(), List.of()));
        return books;
    }

    static byte[] slips(Results results) {
        return new SlipWorkbook().write(results, results.blocs().get(0), ExampleBook.explanations(results));
    }

    static byte[] bloc(Results results) {
        return new BlocWorkbook()
                .write(
                        results,
                        results.blocs().get(0),
                        ExampleBook.BREAKS,
                        ExampleBook.years(results),
                        ExampleBook.undertaken(results.campaign()),
                        ExampleBook.explanations(results));
    }
}
