package vn.thidua.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.campaign.AwardRule;

/** The proposals of a bloc as they are gathered, award by award. */
final class Proposals {

    private final Map<String, List<AwardProposal>> byAgency = new HashMap<>();
    private final Map<String, Set<String>> awardsOf = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<AwardTrace> traces = new ArrayList<>();

    void add(AwardRule award, Candidate candidate, AwardProposal.State state, String rule) {
        AwardProposal proposal =
                new AwardProposal(award.code(), award.label(), award.recipients(), candidate.recipient(), state, rule);
        byAgency.computeIfAbsent(candidate.agency().code(), code -> new ArrayList<>())
                .add(proposal);
        hold(candidate, award.code());
    }

    /** Remembers that the candidate is proposed for the award, without proposing it anew. */
    void hold(Candidate candidate, String award) {
        awardsOf.computeIfAbsent(candidate.identity(), identity -> new TreeSet<>())
                .add(award);
    }

    void note(String note) {
        notes.add(note);
    }

    void trace(AwardTrace trace) {
        traces.add(trace);
    }

    /** Whether the candidate is proposed for one of the awards. */
    boolean has(Candidate candidate, List<String> awards) {
        Set<String> proposed = awardsOf.getOrDefault(candidate.identity(), Set.of());
        return awards.stream().anyMatch(proposed::contains);
    }

    List<AwardProposal> of(String agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** What the bloc should know of proposals that were not made. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** How each award was considered. */
    List<AwardTrace> traces() {
        return List.copyOf(traces);
    }
}
