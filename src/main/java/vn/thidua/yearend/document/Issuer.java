package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.bilingual.Speech.small;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Results;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Letterhead;
import vn.thidua.word.Paper;
import vn.thidua.word.Signer;
import vn.thidua.word.Wording;
import vn.thidua.workbook.Stamp;

/** Who issues a bloc's papers: the bloc under its owner, or the owner itself where the bloc is but a list of agencies. */
public record Issuer(BlocView view) {

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
        return organised()
                ? paper(campaign(), campaign().owner(), name(view), sign, provisional)
                : paper(campaign(), "", campaign().owner(), sign, provisional);
    }

    /**
     * The same of any office.
     *
     * @param above the office above the issuing one; empty for none
     */
    static Paper paper(Campaign campaign, String above, String office, String sign, boolean provisional) {
        boolean dated = !sign.equals(MINUTES);
        Letterhead head = new Letterhead(above, office, say("Số: ……/{0}-……", sign), "", dated);
        return new Paper(head, Stamp.of(campaign, provisional), wording());
    }

    /** Of a paper in English it is told that it is none that anybody signs. */
    private static Wording wording() {
        return Language.isEnglish()
                ? Wording.VIETNAMESE.translated(
                        "en-GB", Speech::say, "Courtesy translation; the Vietnamese text is the official one.")
                : Wording.VIETNAMESE;
    }

    /** Who signs for the bloc. */
    Signer signer() {
        return organised()
                ? new Signer(
                        kind() == BlocKind.CLUSTER
                                ? List.of(say("TM. CỤM THI ĐUA"), say("CỤM TRƯỞNG"))
                                : List.of(say("TM. KHỐI THI ĐUA"), say("KHỐI TRƯỞNG")),
                        say(SIGN_HERE))
                : office();
    }

    /** Who signs for an office of which no more is known. */
    static Signer office() {
        return new Signer(List.of(say("CHỨC VỤ CỦA NGƯỜI KÝ")), say(SIGN_HERE));
    }

    /** Somebody who signs for himself or a party, without a seal. */
    static Signer person(String... part) {
        return new Signer(List.of(part), say("(Chữ ký; họ và tên)"));
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

    /** The bloc's name in the middle of a sentence; a foreign name keeps its capital. */
    public String bloc() {
        String name = name(view);
        return organised() || Language.isEnglish() ? name : small(name);
    }

    private boolean organised() {
        return kind() != BlocKind.LIST;
    }

    private BlocKind kind() {
        return BlocKind.of(name(view));
    }

    private Campaign campaign() {
        return view.results().campaign();
    }

    private static String name(BlocView view) {
        return view.bloc().bloc().name();
    }
}
