package vn.thidua.workbook;

import vn.thidua.campaign.Agency;
import vn.thidua.standing.Results;

/** A whole campaign as an Excel book: its blocs, what was received and what is missing, and the rules. */
public final class CampaignWorkbook {

    /** Name of the campaign's book, in ASCII. */
    public static String fileName() {
        return "tong-hop.xlsx";
    }

    /** The same results give the same bytes. */
    public byte[] write(Results results) {
        Book book = new Book(results, results.campaign().title());
        OverviewSheet.write(book, results);
        SubmissionsSheet.write(book, results);
        MissingSheet.write(book, results);
        FindingsSheet.write(
                book,
                subtitle(results),
                results.docket().submissions(),
                agency -> agency == null ? "" : name(results, agency));
        SettingsSheet.write(book, results);
        RubricSheet.write(book, results);
        return book.bytes();
    }

    static String subtitle(Results results) {
        String moment = Words.of(results.docket().dataAsOf());
        return results.campaign().title()
                + (moment.isEmpty() ? " · chưa nhận được hồ sơ nào" : " · số liệu đến " + moment);
    }

    static String name(Results results, String agency) {
        return results.campaign().agency(agency).map(Agency::name).orElse(agency);
    }
}
