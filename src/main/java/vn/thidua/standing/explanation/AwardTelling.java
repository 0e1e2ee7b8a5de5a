package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.words.AwardWords;
import vn.thidua.finding.Place;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.AwardTrace.Considered;
import vn.thidua.standing.Standing;

/** Awards: who was proposed and who was passed over, by which rule, and where the quota comes from. */
final class AwardTelling {

    private final Sources sources;

    AwardTelling(Sources sources) {
        this.sources = sources;
    }

    /** The agency's part in every award that it was considered for, proposed or passed over. */
    Stream<Explanation> of(Standing standing) {
        return Stream.concat(sources.table().traces().stream(), sources.campaignTraces().stream())
                .flatMap(trace -> trace.candidates().stream()
                        .filter(candidate ->
                                candidate.agency().equals(standing.agency().code()))
                        .map(candidate -> tell(trace, candidate)));
    }

    Explanation tell(AwardTrace trace, Considered candidate) {
        Optional<AwardRule> rule = rule(trace);
        String who =
                candidate.recipient().equals(sources.name(candidate.agency())) ? "" : " – " + candidate.recipient();
        return Explanation.of(
                        trace.label() + who,
                        candidate.rank() == null ? null : BigDecimal.valueOf(candidate.rank()),
                        state(candidate.state()))
                .because(candidate.rule() + ".")
                .at(nomination(candidate))
                .by(words(trace))
                .under(rule.map(AwardRule::legal).orElse(null));
    }

    /** The greatest number of proposals for an award. */
    Explanation quota(AwardTrace trace) {
        return Explanation.of(
                        say("Hạn mức {0}", trace.label()),
                        BigDecimal.valueOf(trace.quota()),
                        String.valueOf(trace.quota()))
                .because(say("Hạn mức: {0}.", trace.quotaRule()))
                .by(words(trace))
                .under(rule(trace).map(AwardRule::legal).orElse(null));
    }

    private Optional<AwardRule> rule(AwardTrace trace) {
        return sources.campaign().awards().stream()
                .filter(award -> award.code().equals(trace.award()))
                .findFirst();
    }

    private String words(AwardTrace trace) {
        String quota = say("Hạn mức: {0}.", trace.quotaRule());
        return rule(trace)
                .map(award -> say("Xét cho {0}. {1}", AwardWords.terms(sources.campaign(), award), quota))
                .orElse(quota);
    }

    private static String state(AwardProposal.@Nullable State state) {
        if (state == null) {
            return say("không đề nghị");
        }
        return switch (state) {
            case PROPOSED -> say("đề nghị");
            case VOTED -> say("đã bình xét");
            case DECIDED -> say("đã quyết định");
        };
    }

    private @Nullable Place nomination(Considered candidate) {
        return sources.compared().dossiers().stream()
                .filter(dossier -> dossier.agency().equals(candidate.agency()))
                .flatMap(dossier -> dossier.nominations().stream())
                .filter(line -> line.recipient().equals(candidate.recipient()))
                .map(line -> line.place())
                .findFirst()
                .orElse(null);
    }
}
