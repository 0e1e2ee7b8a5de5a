package vn.thidua.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.telling.BlocView;

/** The result slips of a bloc (phiếu kết quả) as an Excel book: one upright page an agency, to be printed and signed. */
public final class SlipWorkbook {

    /** What Excel takes as the name of a sheet. */
    private static final int MOST = 31;

    private static final Pattern REFUSED = Pattern.compile("[\\[\\]:*?/\\\\']");

    /** Name of the bloc's slips, in ASCII. */
    public static String fileName(BlocStandings bloc) {
        return "phieu-ket-qua-" + bloc.bloc().code() + ".xlsx";
    }

    /** The same results give the same bytes. */
    public byte[] write(Results results, BlocStandings bloc, BlocExplanations explanations) {
        BlocView view = new BlocView(results, bloc);
        Book book = new Book(results, Covers.ofSlips(view));
        Set<String> names = new HashSet<>(Set.of(Cover.tab().name().toLowerCase(Locale.ROOT)));
        for (Standing standing : bloc.standings()) {
            Tab tab = new Tab(name(standing, names), Slip.summary(view, standing), Tab.Kind.RESULT);
            if (standing.card().finalTotal() == null) {
                book.without(tab, tab.purpose());
            } else {
                new Slip(view, standing, explanations).write(book, tab);
            }
        }
        return book.bytes();
    }

    /** The agency's name as far as a sheet can have it; where another begins alike, with its code. */
    private static String name(Standing standing, Set<String> taken) {
        String plain = REFUSED.matcher(standing.agency().name()).replaceAll(" ").strip();
        String code = " (" + standing.agency().code() + ")";
        return Stream.concat(
                        Stream.of(cut(plain, MOST), cut(plain, Math.max(0, MOST - code.length())) + cut(code, MOST)),
                        Stream.iterate(2, number -> number + 1).map(number -> cut(plain, MOST - 5) + " " + number))
                .filter(name -> !name.isBlank() && taken.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(0, most - 1)).strip() + "…";
    }

    /** Whether there is any slip to hand out. */
    public static boolean any(BlocStandings bloc) {
        return bloc.standings().stream().anyMatch(standing -> standing.card().finalTotal() != null);
    }
}
