package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.StatedTotal;

/**
 * A bloc's appraisals against its self-scores: reasons where they differ, criteria appraised twice, a head that appraised
 * itself where it must not, and sums of self-scores that the minutes repeat.
 */
final class Comparison {

    private final AppraisalRules rules;
    private final Bloc bloc;
    private final Map<String, Dossier> dossiers;
    private final List<Finding> findings = new ArrayList<>();

    /** @param appraised all lines of all appraisals that count, in the order of receipt */
    Comparison(
            AppraisalRules rules,
            Bloc bloc,
            List<Dossier> dossiers,
            List<ScoreLine> appraised,
            List<StatedTotal> totals) {
        this.rules = rules;
        this.bloc = bloc;
        this.dossiers = dossiers.stream().collect(Collectors.toMap(Dossier::agency, dossier -> dossier));
        appraisedTwice(appraised);
        dossiers.forEach(this::ofItself);
        if (rules.reasonRequired()) {
            dossiers.forEach(this::withoutReason);
        }
        totals.stream().filter(StatedTotal::restatedSelf).forEach(this::restatedSelfTotal);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void appraisedTwice(List<ScoreLine> appraised) {
        Map<String, ScoreLine> earlier = new HashMap<>();
        for (ScoreLine line : appraised) {
            ScoreLine before = earlier.put(line.agency() + "/" + line.criterion(), line);
            if (before != null) {
                findings.add(new Finding(
                        FindingCode.APPRAISED_TWICE,
                        line.place(),
                        subject(line.criterion()),
                        words(line.score()),
                        words(before.score()) + " (" + before.place() + ")"));
            }
        }
    }

    private void ofItself(Dossier dossier) {
        dossier.setAside()
                .forEach(line -> findings.add(new Finding(
                        FindingCode.HEAD_APPRAISED_ITSELF,
                        line.place(),
                        subject(line.criterion()),
                        words(line.score()),
                        "")));
    }

    private void withoutReason(Dossier dossier) {
        Map<String, ScoreLine> self =
                dossier.selfScores().stream().collect(Collectors.toMap(ScoreLine::criterion, line -> line));
        for (ScoreLine line : dossier.appraisedScores()) {
            ScoreLine claim = self.get(line.criterion());
            if (claim != null
                    && differ(claim.score(), line.score())
                    && line.note().isBlank()) {
                findings.add(new Finding(
                        FindingCode.APPRAISAL_WITHOUT_REASON,
                        line.place(),
                        subject(line.criterion()),
                        words(line.score()),
                        words(claim.score())));
            }
        }
    }

    /** The minutes of 2022 restate a self-score of 118,4 where the report says 124,4. */
    private void restatedSelfTotal(StatedTotal total) {
        Dossier dossier = dossiers.get(total.agency());
        if (dossier == null || !dossier.selfReceived()) {
            return;
        }
        BigDecimal claimed = claimed(dossier, total.section());
        if (claimed.compareTo(total.value()) != 0) {
            findings.add(new Finding(
                    FindingCode.RESTATED_SELF_TOTAL_DIFFERS,
                    total.place(),
                    section(total.section()),
                    words(total.value()),
                    words(claimed)));
        }
    }

    private BigDecimal claimed(Dossier dossier, @Nullable String section) {
        List<String> within = bloc.rubric()
                .allSections()
                .filter(candidate -> section == null || candidate.code().equals(section))
                .flatMap(candidate -> candidate.allCriteria().map(Criterion::code))
                .toList();
        return dossier.selfScores().stream()
                .filter(line -> within.contains(line.criterion()))
                .map(ScoreLine::score)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String subject(String criterion) {
        return bloc.rubric().criterion(criterion).map(Criterion::subject).orElse(criterion);
    }

    private String section(@Nullable String code) {
        return bloc.rubric()
                .allSections()
                .filter(section -> section.code().equals(code))
                .map(section -> section.code() + " – " + section.title())
                .findFirst()
                .orElseGet(() -> say("Tổng cộng"));
    }

    private static boolean differ(@Nullable BigDecimal claim, @Nullable BigDecimal agreed) {
        return claim != null && agreed != null && claim.compareTo(agreed) != 0;
    }

    private static String words(@Nullable BigDecimal score) {
        return score == null ? "" : Speech.figures(score.stripTrailingZeros().toPlainString());
    }
}
