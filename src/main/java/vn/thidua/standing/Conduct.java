package vn.thidua.standing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.reconcile.DisciplineRecord;

/** What the register of discipline has against an agency, in Vietnamese. */
final class Conduct {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

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
        return Optional.of("có " + kind(breaches) + ": " + entry(meant.get(0))
                + (more > 0 ? " và " + more + " quyết định khác" : ""));
    }

    /** "kỷ luật từ cảnh cáo trở lên". */
    static String kind(Breaches breaches) {
        return ("kỷ luật " + breaches.words()).strip();
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
                ? Optional.of(
                        "Chưa có sổ theo dõi kỷ luật của %s/%s đơn vị được xếp hạng: chưa xét điều kiện về kỷ luật"
                                .formatted(untold, ranked.size()))
                : Optional.empty();
    }

    private static String entry(DisciplineLine line) {
        return line.form().label().toLowerCase(Locale.ROOT)
                + (line.number().isEmpty() ? "" : ", quyết định số " + line.number())
                + (line.decidedOn() == null ? "" : " ngày " + DAY.format(line.decidedOn()))
                + " (" + line.place() + ")";
    }
}
