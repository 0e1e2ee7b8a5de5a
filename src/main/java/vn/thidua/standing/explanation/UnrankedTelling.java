package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.words.Settings;
import vn.thidua.finding.Place;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.standing.Standing;

/** Why an agency is not ranked: what it did not send, the veto with its source, its age. */
final class UnrankedTelling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Sources sources;

    UnrankedTelling(Sources sources) {
        this.sources = sources;
    }

    Explanation tell(Standing standing) {
        Explanation told = Explanation.of("Thứ hạng", "không xếp hạng")
                .because(requireNonNull(standing.unranked()).label() + ".");
        return switch (standing.unranked()) {
            case VETO -> told.madeOf(vetoes(standing));
            case NOT_ELIGIBLE ->
                told.because(told.sentence() + " " + age(standing.agency()))
                        .by(Settings.eligibility(sources.campaign()));
            case NOT_RECEIVED, REFUSED -> {
                List<Explanation> vetoes = vetoes(standing);
                yield vetoes.isEmpty() ? told.by("Chỉ xếp hạng đơn vị có bảng tự chấm hợp lệ.") : told.madeOf(vetoes);
            }
        };
    }

    private List<Explanation> vetoes(Standing standing) {
        Dossier dossier = sources.dossier(standing.agency().code());
        return sources.rubric().vetoes().stream()
                .filter(veto -> standing.card().vetoes().contains(veto.code()))
                .map(veto -> tell(veto, dossier))
                .toList();
    }

    private static Explanation tell(Veto veto, Dossier dossier) {
        Explanation told =
                Explanation.of(veto.code() + " – " + veto.title(), "").by(Settings.veto(veto) + ".");
        return switch (veto.cause()) {
            case MISSING_SELF_SCORE -> told.because("Chưa có bảng tự chấm hợp lệ.");
            case LATE ->
                Explanation.of(told.label(), BigDecimal.valueOf(dossier.daysLate()), dossier.daysLate() + " ngày")
                        .because("Bảng tự chấm nhận trễ " + dossier.daysLate() + " ngày.")
                        .at(self(dossier))
                        .by(told.rule());
            case REPORTED -> told.because("Có ghi nhận.").at(reported(veto, dossier));
        };
    }

    private static @Nullable Place self(Dossier dossier) {
        return dossier.selfScores().stream()
                .map(line -> Place.of(line.place().file()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place reported(Veto veto, Dossier dossier) {
        return Stream.concat(dossier.appraisedQuantities().stream(), dossier.selfQuantities().stream())
                .filter(line -> line.rule().equals(veto.code()))
                .filter(line -> line.actual() != null && line.actual().signum() > 0)
                .map(QuantityLine::place)
                .findFirst()
                .orElse(null);
    }

    private String age(Agency agency) {
        return day("Thành lập ngày ", agency.founded()) + day("Sáp nhập hoặc chia tách ngày ", agency.merged())
                + "Kỳ thi đua kết thúc ngày " + DAY.format(sources.campaign().to()) + ".";
    }

    private static String day(String what, @Nullable LocalDate day) {
        return day == null ? "" : what + DAY.format(day) + ". ";
    }
}
