package vn.thidua.campaign;

import java.util.List;

/**
 * Who may change a self-score, and how.
 *
 * @param levels those above the self-score of which sheets are taken, the lowest first
 * @param headAppraisedBy whose appraisal of the head itself counts
 * @param reasonRequired whether a level that differs from the one below has to say why
 * @param awaitsCouncil whether disputed scores are open until minutes of the council have come
 */
public record AppraisalRules(
        List<Level> levels, HeadAppraiser headAppraisedBy, boolean reasonRequired, boolean awaitsCouncil) {

    /** What the sources do where they say anything: two levels, with reasons; who appraises the head is untold. */
    public static final AppraisalRules DEFAULT =
            new AppraisalRules(List.of(Level.APPRAISAL, Level.COUNCIL), HeadAppraiser.HEAD, true, false);

    public AppraisalRules {
        levels = levels.stream().sorted().toList();
    }

    public boolean takes(Level level) {
        return levels.contains(level);
    }
}
