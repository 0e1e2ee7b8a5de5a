package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;

/** A whole campaign as an Excel book: its blocs, what was received and what is missing, and the rules. */
public final class CampaignWorkbook {

    /** Name of the campaign's book, in ASCII. */
    public static String fileName() {
        return "tong-hop.xlsx";
    }

    /**
     * The same results and sentences give the same bytes.
     *
     * @param changes why the tables differ from those published before; none if they do not
     */
    public byte[] write(Results results, List<String> changes) {
        Book book = new Book(results, Covers.of(results, say("TỔNG HỢP KẾT QUẢ THI ĐUA")));
        OverviewSheet.write(book, results);
        BlocsSheet.write(book, results);
        AwardsSheet.write(book, results);
        ChangesSheet.write(book, results, changes);
        SubmissionsSheet.write(book, results);
        MissingSheet.write(book, results);
        FindingsSheet.write(
                book,
                CampaignWords.subtitle(results),
                results.docket().submissions(),
                results.docket().untaken(),
                agency -> agency == null ? "" : CampaignWords.name(results, agency));
        SettingsSheet.write(book, results);
        RubricSheet.write(book, results);
        return book.bytes();
    }
}
