package vn.thidua.workbook;

import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.standing.Results;

/** A whole campaign as an Excel book: its blocs, what was received and what is missing, and the rules. */
public final class CampaignWorkbook {

    /** What is said where the tables are as they were published before. */
    public static final String NO_CHANGES = "Bảng xếp hạng không thay đổi so với lần công bố trước.";

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
        Book book = new Book(results, Covers.of(results, "TỔNG HỢP KẾT QUẢ THI ĐUA"));
        OverviewSheet.write(book, results);
        BlocsSheet.write(book, results);
        AwardsSheet.write(book, results);
        ChangesSheet.write(book, results, changes);
        SubmissionsSheet.write(book, results);
        MissingSheet.write(book, results);
        FindingsSheet.write(
                book,
                subtitle(results),
                results.docket().submissions(),
                results.docket().untaken(),
                agency -> agency == null ? "" : name(results, agency));
        SettingsSheet.write(book, results);
        RubricSheet.write(book, results);
        return book.bytes();
    }

    /** The campaign, and up to when its data go. */
    public static String subtitle(Results results) {
        String moment = Words.of(results.docket().dataAsOf());
        return results.campaign().title()
                + (moment.isEmpty() ? " · chưa nhận được hồ sơ nào" : " · số liệu đến " + moment);
    }

    /** The agency's name, or the code that nobody knows. */
    public static String name(Results results, String agency) {
        return results.campaign().agency(agency).map(Agency::name).orElse(agency);
    }
}
