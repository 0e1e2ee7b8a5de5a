package vn.thidua.workbook.board;

import static vn.thidua.bilingual.Speech.say;

import vn.thidua.reconcile.Board;
import vn.thidua.standing.Results;
import vn.thidua.workbook.Book;
import vn.thidua.workbook.Covers;

/** The operator's board of a campaign as an Excel book (tình hình nộp). */
public final class BoardWorkbook {

    /** Its name, in ASCII. */
    public static String fileName() {
        return "tinh-hinh-nop.xlsx";
    }

    /** The same results give the same bytes. */
    public byte[] write(Results results, Board board) {
        Book book = new Book(results, Covers.of(results, say(BoardSheet.TITLE)));
        BoardSheet.write(book, results, board);
        FilesSheet.write(book, results);
        RevisionsSheet.write(book, results);
        return book.bytes();
    }
}
