package vn.thidua.campaign;

/**
 * Whose figures can be the bloc's best in a bloc-relative rule ({@link Method.Leader}). The best of the self-scores is
 * sought among self-scores, that of the final ones among what the appraisers say. No regulation read so far excludes
 * anybody, so by default everyone can lead.
 *
 * @param vetoed whether a vetoed agency can
 * @param notEligible whether one too young to be classed can
 * @param absent whether one without an accepted self-score can, by indices or appraised figures
 * @param provisional whether one that no appraiser has given a score or figure can
 */
public record LeaderSet(boolean vetoed, boolean notEligible, boolean absent, boolean provisional) {

    public static final LeaderSet EVERYONE = new LeaderSet(true, true, true, true);
}
