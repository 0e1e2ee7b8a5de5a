package vn.thidua.reconcile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;

/**
 * A received file as far as filing it needs to know.
 *
 * @param refused it has an error
 * @param ignored it is no submission
 * @param coverage fingerprint of the agencies and criteria that an appraisal scores, of the agencies of which a pact or an
 *     activity sheet of several tells, the bloc that a ballot is of, or the blocs and years of which past results tell; empty
 *     for other kinds
 * @param issuedAt when the template on which it is written was issued; {@code null} if unknown
 * @param blank a form with nothing written in it: no score, no figure, no name
 */
record Arrival(
        long fileId,
        String path,
        String sha256,
        Instant firstSeen,
        @Nullable InputKind kind,
        @Nullable String agency,
        boolean refused,
        boolean ignored,
        String coverage,
        @Nullable Instant issuedAt,
        boolean blank) {

    /** A filled file on a template that does not tell of itself. */
    Arrival(
            long fileId,
            String path,
            String sha256,
            Instant firstSeen,
            @Nullable InputKind kind,
            @Nullable String agency,
            boolean refused,
            boolean ignored,
            String coverage) {
        this(fileId, path, sha256, firstSeen, kind, agency, refused, ignored, coverage, null, false);
    }

    /** Whether it is one of the books that the secretary keeps and not somebody's paper. */
    boolean book() {
        return kind == InputKind.REGISTER || kind == InputKind.DECISION;
    }

    /** What a newer file must share with this one to take its place. */
    String versionKey() {
        if (kind == null) {
            return path;
        }
        return switch (kind) {
            case SELF_SCORE, NOMINATION -> kind + "/" + agency;
            case PACT, PACT_REPORT, ACTIVITY -> kind + "/" + (agency == null ? coverage : agency);
            case APPRAISAL, BALLOT, PAST_TABLE -> kind + "/" + coverage;
            case CORRECTION, REGISTER, INDEX, DECISION, DISCIPLINE, PAST_AWARD -> kind + "/" + path;
        };
    }
}
