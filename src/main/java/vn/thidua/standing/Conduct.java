package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Optional;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.reconcile.DisciplineRecord;

/** What the register of discipline has against an agency, in words. */
final class Conduct {

    private Conduct() {}

    /**
     * Such as "có kỷ luật từ cảnh cáo trở lên: cách chức, quyết định số 12/QĐ-SYT ngày 05/06/2022 (so-ky-luat.xlsx!Sổ!C7)";
     * empty if there is no such entry, or nobody sent the register.
     */
    static Optional<String> against(DisciplineRecord record, Breaches breaches) {
        List<DisciplineLine> meant = record.among(breaches);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        int more = meant.size() - 1;
        return Optional.of(say("có {0}: {1}", kind(breaches), entry(meant.get(0)))
                + (more > 0 ? say(" và {0} quyết định khác", more) : ""));
    }

    /** "kỷ luật từ cảnh cáo trở lên". */
    static String kind(Breaches breaches) {
        return breaches.equals(Breaches.ALL) ? say("kỷ luật") : say("kỷ luật {0}", breaches.words());
    }

    /** What the bloc should know where a setting asks for the register and it tells nothing of some who are ranked. */
    static Optional<String> unasked(Campaign campaign, List<Ranked> ranked) {
        boolean asked = campaign.classification().classes().stream()
                        .anyMatch(awardClass -> !awardClass.without().isEmpty())
                || campaign.awards().stream()
                        .flatMap(award -> award.terms().requires().stream())
                        .anyMatch(required -> required.is() == Prerequisite.Kind.NO_DISCIPLINE);
        long untold = ranked.stream()
                .filter(one ->
                        !one.contender().dossier().onRecord().discipline().known())
                .count();
        return asked && untold > 0
                ? Optional.of(say(
                        "Chưa có sổ theo dõi kỷ luật của {0}/{1} đơn vị được xếp hạng: chưa xét điều kiện về kỷ luật",
                        untold, ranked.size()))
                : Optional.empty();
    }

    private static String entry(DisciplineLine line) {
        return line.form().words()
                + (line.number().isEmpty() ? "" : say(", quyết định số {0}", line.number()))
                + (line.decidedOn() == null ? "" : say(" ngày {0}", Speech.day(line.decidedOn())))
                + " (" + line.place() + ")";
    }
}
