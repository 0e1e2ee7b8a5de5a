package vn.thidua.campaign;

/**
 * Whose appraisal of the head itself counts. The head appraises the others and may be tempted with its own sheet: in Tây Ninh
 * in 2017 it gave itself all points.
 */
public enum HeadAppraiser {
    /** Anybody's, the head's own too. */
    HEAD,
    /** Anybody's but the head's own: the deputy's, or that of an authority. */
    DEPUTY
}
