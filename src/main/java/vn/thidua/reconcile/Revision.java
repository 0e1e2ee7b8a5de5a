package vn.thidua.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a paper changed of the one before.
 *
 * @param file path of the version before
 * @param sha256 its fingerprint
 * @param edits in the order of the newer version; what only the older one had comes last
 * @param totalBefore sum of the scores that the older version states; {@code null} if it states none or tells of several
 *     agencies
 * @param totalAfter the same of this version
 */
public record Revision(
        String file,
        String sha256,
        List<Edit> edits,
        @Nullable BigDecimal totalBefore,
        @Nullable BigDecimal totalAfter) {

    public Revision {
        edits = List.copyOf(edits);
    }
}
