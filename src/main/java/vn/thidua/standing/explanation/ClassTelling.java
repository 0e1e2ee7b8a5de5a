package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

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
        return Explanation.of(say("Xếp loại"), reached.label())
                .because(threshold(standing, reached) + reason(standing, position))
                .by(say("Ngưỡng xếp loại: {0}.", Settings.classes(sources.campaign())) + " "
                        + Settings.basis(sources.campaign()) + " " + Settings.ceiling(sources.campaign()) + " "
                        + Settings.demotion(sources.campaign()))
                .madeOf(parts);
    }

    private String threshold(Standing standing, AwardClass reached) {
        String total = amounts.of(total(standing));
        return reached.from() == null
                ? say("Tổng điểm {0}, không đạt ngưỡng của các loại cao hơn.", total)
                : say("Tổng điểm {0}, đạt ngưỡng từ {1}.", total, RuleWords.points(reached.from()));
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
                : say(
                        " Còn thiếu {0} để đạt “{1}” (từ {2}).",
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
                .because(say(
                        "Đạt {0}/{1} điểm chuẩn = {2} %, dưới {3} %.",
                        amounts.of(shortfall.reached()),
                        amounts.of(shortfall.base()),
                        NumberText.of(percent),
                        NumberText.of(gate.percent())))
                .at(cell(standing, shortfall.part()))
                .by(needed(better, gate));
    }

    private static String needed(AwardClass better, Classification.Gate gate) {
        String percent = NumberText.of(gate.percent());
        return gate.level() == Classification.Level.CRITERION
                ? say("“{0}” cần mỗi tiêu chí đạt ít nhất {1} % điểm chuẩn.", better.label(), percent)
                : say("“{0}” cần mỗi mục đạt ít nhất {1} % điểm chuẩn.", better.label(), percent);
    }

    private static String subject(Classification.Gate gate, Shortfall shortfall) {
        String part = shortfall.part() + " – " + shortfall.title();
        return gate.level() == Classification.Level.CRITERION ? say("Tiêu chí {0}", part) : say("Mục {0}", part);
    }

    private static @Nullable Place cell(Standing standing, String criterion) {
        return standing.card().criterion(criterion).map(GapTelling::cell).orElse(null);
    }
}
