package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.campaign.words.Settings;
import vn.thidua.finding.Place;
import vn.thidua.standing.Gates;
import vn.thidua.standing.Gates.Shortfall;
import vn.thidua.standing.Standing;

/** A class: the threshold that was reached, and what kept the agency from the class above. */
final class ClassTelling {

    private static final int DECIMALS = 2;

    private final Sources sources;
    private final Classification classification;
    private final Amounts amounts;
    private final Gates gates;

    ClassTelling(Sources sources) {
        this.sources = sources;
        this.classification = sources.campaign().classification();
        this.amounts = sources.amounts();
        this.gates = new Gates(sources.rubric());
    }

    /** Of a ranked agency. */
    Explanation tell(Standing standing) {
        AwardClass reached = requireNonNull(standing.awardClass());
        List<Explanation> parts = new ArrayList<>();
        int position = classification.classes().indexOf(reached);
        for (AwardClass better : classification.classes().subList(0, Math.max(position, 0))) {
            parts.addAll(shortfalls(standing, better));
        }
        return Explanation.of("Xếp loại", reached.label())
                .because(threshold(standing, reached) + reason(standing, position))
                .by("Ngưỡng xếp loại: " + Settings.classes(sources.campaign()) + ". "
                        + Settings.basis(sources.campaign()) + " " + Settings.ceiling(sources.campaign()) + " "
                        + Settings.demotion(sources.campaign()))
                .madeOf(parts);
    }

    private String threshold(Standing standing, AwardClass reached) {
        String total = "Tổng điểm " + amounts.of(total(standing));
        return reached.from() == null
                ? total + ", không đạt ngưỡng của các loại cao hơn."
                : total + ", đạt ngưỡng từ " + RuleWords.points(reached.from()) + ".";
    }

    private static BigDecimal total(Standing standing) {
        return requireNonNull(standing.card().finalTotal());
    }

    private String reason(Standing standing, int position) {
        if (standing.classReason() != null) {
            return " " + standing.classReason() + ".";
        }
        AwardClass better = position > 0 ? classification.classes().get(position - 1) : null;
        return better == null || better.from() == null || better.from().compareTo(total(standing)) <= 0
                ? ""
                : " Còn thiếu %s để đạt “%s” (từ %s)."
                        .formatted(
                                amounts.points(better.from().subtract(total(standing))),
                                better.label(),
                                RuleWords.points(better.from()));
    }

    /** The parts that stay below the gate of a class whose threshold is reached. */
    private List<Explanation> shortfalls(Standing standing, AwardClass better) {
        Classification.Gate gate = better.gate();
        if (gate == null || better.from() == null || total(standing).compareTo(better.from()) < 0) {
            return List.of();
        }
        return gates.failures(gate, standing.card()).stream()
                .map(shortfall -> tell(standing, better, gate, shortfall))
                .toList();
    }

    private Explanation tell(Standing standing, AwardClass better, Classification.Gate gate, Shortfall shortfall) {
        BigDecimal percent =
                shortfall.reached().movePointRight(2).divide(shortfall.base(), DECIMALS, java.math.RoundingMode.DOWN);
        return Explanation.of(subject(gate, shortfall), shortfall.reached(), amounts.points(shortfall.reached()))
                .because("Đạt %s/%s điểm chuẩn = %s %%, dưới %s %%."
                        .formatted(
                                amounts.of(shortfall.reached()),
                                amounts.of(shortfall.base()),
                                NumberText.of(percent),
                                NumberText.of(gate.percent())))
                .at(cell(standing, shortfall.part()))
                .by("“%s” cần mỗi %s đạt ít nhất %s %% điểm chuẩn."
                        .formatted(better.label(), level(gate), NumberText.of(gate.percent())));
    }

    private static String level(Classification.Gate gate) {
        return gate.level() == Classification.Level.CRITERION ? "tiêu chí" : "mục";
    }

    private static String subject(Classification.Gate gate, Shortfall shortfall) {
        String what = gate.level() == Classification.Level.CRITERION ? "Tiêu chí " : "Mục ";
        return what + shortfall.part() + " – " + shortfall.title();
    }

    private static @Nullable Place cell(Standing standing, String criterion) {
        return standing.card().criterion(criterion).map(GapTelling::cell).orElse(null);
    }
}
