package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.words.Settings;
import vn.thidua.finding.Place;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.standing.Standing;

/** Why an agency is not ranked: what it did not send, the veto with its source, its age. */
final class UnrankedTelling {

    private static final String FOUNDED = "Thành lập ngày {0}.";
    private static final String MERGED = "Sáp nhập hoặc chia tách ngày {0}.";

    private final Sources sources;
    private final ReceiptTelling receipts;

    UnrankedTelling(Sources sources) {
        this.sources = sources;
        this.receipts = new ReceiptTelling(sources);
    }

    Explanation tell(Standing standing) {
        Explanation told = Explanation.of(say("Thứ hạng"), say("không xếp hạng"))
                .because(requireNonNull(standing.unranked()).label() + ".");
        return switch (standing.unranked()) {
            case VETO -> told.madeOf(vetoes(standing));
            case NOT_ELIGIBLE ->
                told.because(told.sentence() + " " + age(standing.agency()))
                        .by(Settings.eligibility(sources.campaign()));
            case NOT_RECEIVED, REFUSED -> {
                List<Explanation> parts = new ArrayList<>(vetoes(standing));
                parts.addAll(receipts.refused(standing.agency().code()));
                yield told.by(say("Chỉ xếp hạng đơn vị có bảng tự chấm hợp lệ."))
                        .madeOf(parts);
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

    private Explanation tell(Veto veto, Dossier dossier) {
        Explanation told =
                Explanation.of(veto.code() + " – " + veto.title(), "").by(Settings.veto(veto) + ".");
        return switch (veto.cause()) {
            case MISSING_SELF_SCORE -> told.because(say("Chưa có bảng tự chấm hợp lệ."));
            case LATE ->
                told.because(say("Bảng tự chấm nhận trễ {0} ngày.", dossier.daysLate()))
                        .madeOf(receipts.counting(dossier.agency()).stream().toList());
            case REPORTED -> told.because(say("Có ghi nhận.")).at(reported(veto, dossier));
        };
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
        return day(FOUNDED, agency.founded())
                + day(MERGED, agency.merged())
                + say(
                        "Kỳ thi đua kết thúc ngày {0}.",
                        Speech.day(sources.campaign().to()));
    }

    private static String day(String what, @Nullable LocalDate day) {
        return day == null ? "" : say(what, Speech.day(day)) + " ";
    }
}
