package vn.thidua.workbook;

import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.years.BlocYears;

/** The results of one bloc as an Excel book: ranking, score matrix, reconciliation, awards, findings, explanations. */
public final class BlocWorkbook {

    /** Name of the bloc's book, in ASCII. */
    public static String fileName(BlocStandings bloc) {
        return "ket-qua-" + bloc.bloc().code() + ".xlsx";
    }

    /** The same results give the same bytes. */
    public byte[] write(
            Results results, BlocStandings bloc, BlocBreaks breaks, BlocYears years, BlocExplanations explanations) {
        BlocView view = new BlocView(results, bloc);
        Book book = new Book(results, "Kết quả thi đua – " + bloc.bloc().name());
        RankingSheet.write(book, view);
        WhySheet.write(book, view);
        YearsSheet.write(book, view, years);
        MatrixSheet.write(book, view);
        ComparisonSheet.write(book, view);
        InflationSheet.write(book, view, years);
        BreaksSheet.write(book, view, breaks);
        StakesSheet.write(book, view, breaks);
        AwardsSheet.write(book, view);
        FindingsSheet.write(book, view);
        ExplanationSheet.write(book, view, explanations);
        return book.bytes();
    }
}
