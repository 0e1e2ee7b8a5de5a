package vn.thidua.yearend.document;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Results;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Letterhead;
import vn.thidua.word.Paper;
import vn.thidua.word.Signer;
import vn.thidua.workbook.Stamp;

/** Who issues a bloc's papers: the bloc under its owner, or the owner itself where the bloc is but a list of agencies. */
public record Issuer(BlocView view) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Where nothing was received there is no moment that could be told. */
    private static final Instant NO_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    private static final String SIGN_HERE = "(Chữ ký, dấu; họ và tên)";

    /** How minutes are numbered. */
    static final String MINUTES = "BB";

    /**
     * A paper with its head.
     *
     * @param sign short for the kind of paper, such as BC
     * @param provisional whether figures of the paper are
     */
    Paper paper(String sign, boolean provisional) {
        String symbol = "Số: ……/" + sign + "-……";
        boolean dated = !sign.equals(MINUTES);
        Letterhead head = organised()
                ? new Letterhead(campaign().owner(), name(view), symbol, "", dated)
                : new Letterhead("", campaign().owner(), symbol, "", dated);
        return new Paper(head, Stamp.of(campaign(), provisional));
    }

    /** Who signs for the bloc. */
    Signer signer() {
        return organised()
                ? new Signer(
                        List.of(
                                "TM. " + kind().toUpperCase(VIETNAMESE) + " THI ĐUA",
                                kind().toUpperCase(VIETNAMESE) + " TRƯỞNG"),
                        SIGN_HERE)
                : office();
    }

    /** Who signs for an office of which no more is known. */
    static Signer office() {
        return new Signer(List.of("CHỨC VỤ CỦA NGƯỜI KÝ"), SIGN_HERE);
    }

    /** Somebody who signs for himself or a party, without a seal. */
    static Signer person(String... part) {
        return new Signer(List.of(part), "(Chữ ký; họ và tên)");
    }

    /** The moment of the data. */
    public Instant moment() {
        return moment(view.results());
    }

    static Instant moment(Results results) {
        ZonedDateTime asOf = results.docket().dataAsOf();
        return asOf == null ? NO_MOMENT : asOf.toInstant();
    }

    /** Who speaks in the papers. */
    public String name() {
        return organised() ? name(view) : campaign().owner();
    }

    /** The bloc's name in the middle of a sentence. */
    public String bloc() {
        String name = name(view);
        return organised() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    private boolean organised() {
        return !kind().isEmpty();
    }

    /** "Khối" or "Cụm"; empty where the bloc's name does not say that it is one. */
    private String kind() {
        String name = name(view).toLowerCase(VIETNAMESE);
        return name.startsWith("khối ") ? "Khối" : name.startsWith("cụm ") ? "Cụm" : "";
    }

    private Campaign campaign() {
        return view.results().campaign();
    }

    private static String name(BlocView view) {
        return view.bloc().bloc().name();
    }
}
