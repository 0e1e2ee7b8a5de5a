package vn.thidua.standing.gap;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.score.ScoreText;

/**
 * What keeps an agency from the place above its own.
 *
 * @param ahead the nearest agency with a better rank
 * @param points by how much its total is higher; 0 if a tie-break parted them
 * @param parts the fewest criteria in which drawing level with {@code ahead} would be enough to pass it, greatest first; if
 *     even all are not enough, those that bring it level
 * @param enough whether drawing level there would pass {@code ahead}; if not, it comes to the same total
 * @param tieBreak in words, what parted equal totals; {@code null} if the totals differ
 */
public record Gap(
        String agency,
        int rank,
        Agency ahead,
        int aheadRank,
        BigDecimal points,
        List<Part> parts,
        boolean enough,
        @Nullable String tieBreak) {

    private static final int NAMED = 6;

    public Gap {
        parts = List.copyOf(parts);
    }

    /**
     * One criterion of the difference.
     *
     * @param points by how much the agency ahead has more, positive
     */
    public record Part(Criterion criterion, BigDecimal points) {}

    /** One or two sentences a jury understands, figures as they are printed elsewhere. */
    public String words(Rounding rounding) {
        return words(rounding, points);
    }

    /** @param printed the difference of the totals as they are printed beside, which rounding may set apart from the exact one */
    public String words(Rounding rounding, BigDecimal printed) {
        if (tieBreak != null) {
            return tieBreak + ".";
        }
        String gap = say("Kém {0} (hạng {1}) {2} điểm.", ahead.name(), aheadRank, text(printed, rounding));
        if (parts.isEmpty()) {
            return gap;
        }
        String where = parts.stream()
                .limit(NAMED)
                .map(part -> say("{0} (thêm {1})", part.criterion().subject(), text(part.points(), rounding)))
                .collect(Collectors.joining(", "));
        String more = parts.size() > NAMED ? say(" và {0} tiêu chí khác", parts.size() - NAMED) : "";
        return gap + " "
                + (enough
                        ? say("Chỉ cần đạt ngang bằng ở tiêu chí {0} là vượt.", where + more)
                        : say("Dù đạt ngang bằng ở tiêu chí {0} cũng chỉ bằng.", where + more));
    }

    /** A difference too small to be printed is printed in full. */
    private static String text(BigDecimal points, Rounding rounding) {
        BigDecimal displayed = rounding.display(points);
        return ScoreText.of(displayed.signum() == 0 ? points : displayed);
    }
}
