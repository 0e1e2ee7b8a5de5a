package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.bilingual.Speech;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.reconcile.Waiver;

/**
 * Lets go what documents waive: a break whose code a waiver quotes is settled by it as long as the break says what it said
 * then and the waiver has not run out. Nobody's score changes.
 */
final class Waiving {

    private final List<Waiver> waivers;

    Waiving(List<Waiver> waivers) {
        this.waivers =
                waivers.stream().filter(waiver -> !waiver.codes().isEmpty()).toList();
    }

    List<Break> of(List<Break> breaks) {
        return waivers.isEmpty() ? breaks : breaks.stream().map(this::of).toList();
    }

    private Break of(Break one) {
        Optional<Waiver> holding = waivers.stream()
                .filter(waiver -> waiver.acts() && quotes(waiver, one))
                .findFirst();
        if (holding.isPresent()) {
            return one.waived(words(holding.get()), holding.get().reason());
        }
        return waivers.stream()
                .filter(waiver -> waiver.of(one.agency()) && about(waiver, one).isPresent())
                .findFirst()
                .map(waiver -> one.noLongerWaived(say("{0}: {1}", words(waiver), why(waiver, one))))
                .orElse(one);
    }

    private static boolean quotes(Waiver waiver, Break one) {
        return waiver.of(one.agency()) && waiver.codes().contains(one.code());
    }

    /** The code of this break, whatever it said then. */
    private static Optional<String> about(Waiver waiver, Break one) {
        String about = BreakCode.about(one.key()) + "-";
        return waiver.codes().stream().filter(code -> code.startsWith(about)).findFirst();
    }

    private static String why(Waiver waiver, Break one) {
        return quotes(waiver, one)
                ? say("đã hết hiệu lực")
                : say("nội dung chênh lệch đã đổi, mã nay là {0}", one.code());
    }

    /** "văn bản số 05/QĐ-K1 ngày 16/11/2022 của Khối thi đua số 1, hiệu lực đến 17:00 31/12/2022". */
    static String words(Waiver waiver) {
        return waiver.validUntil() == null
                ? waiver.document()
                : say(
                        "{0}, hiệu lực đến {1}",
                        waiver.document(), Speech.moment(waiver.validUntil(), "HH:mm dd/MM/yyyy"));
    }

    /** What became of each code, on the row of the book that quotes it. */
    List<Finding> findings(List<Break> breaks) {
        List<Finding> findings = new ArrayList<>();
        for (Waiver waiver : waivers) {
            for (String code : waiver.codes()) {
                findings.add(finding(waiver, code, breaks));
            }
        }
        return findings;
    }

    private static Finding finding(Waiver waiver, String code, List<Break> breaks) {
        Optional<Break> meant = breaks.stream()
                .filter(one -> waiver.of(one.agency()) && code.startsWith(BreakCode.about(one.key()) + "-"))
                .findFirst();
        boolean holds =
                waiver.acts() && meant.filter(one -> one.code().equals(code)).isPresent();
        return holds
                ? new Finding(
                        FindingCode.DECISION_APPLIED,
                        waiver.place(),
                        say("Miễn chênh lệch {0} ({1})", code, meant.get().subjectWords()),
                        words(waiver),
                        waiver.reason())
                : new Finding(
                        FindingCode.DECISION_WITHOUT_MATCH,
                        waiver.place(),
                        say("Quyết định {0}", waiver.number()),
                        code,
                        meant.map(one -> why(waiver, one))
                                .orElseGet(() -> say("không còn chênh lệch nào mang mã này")));
    }
}
