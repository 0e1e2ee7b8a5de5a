package vn.thidua.ingest;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;

/**
 * One row of the bloc's book of decisions (sổ quyết định) that has all that a decision needs.
 *
 * @param decidedOn day of the document, in the campaign's zone
 * @param number số văn bản
 * @param office who decided
 * @param agency code of the agency it is about, or {@code null} for all
 * @param inputKind the kind whose deadline is extended or whose lateness is waived, else {@code null}
 * @param fileName name or path of the file that is withdrawn or chosen, as written; else empty
 * @param content what else it says, such as what is waived; empty if nothing
 * @param validUntil last moment, inclusive; {@code null} if none is given
 * @param place the cell that says what is decided
 */
public record DecisionLine(
        Type type,
        LocalDate decidedOn,
        String number,
        String office,
        @Nullable String agency,
        @Nullable InputKind inputKind,
        String fileName,
        String content,
        String reason,
        @Nullable ZonedDateTime validUntil,
        Place place)
        implements Line {

    /** What is decided. */
    public enum Type {
        /** A file counts as never sent (rút tệp). */
        WITHDRAW,
        /** Of several versions this one counts (chọn tệp). */
        CHOOSE,
        /** A kind of paper may come later (gia hạn). */
        EXTEND,
        /** A finding or duty is let go (miễn). */
        WAIVE
    }

    /** By which reports quote a break: what it is about, and what it says. */
    private static final Pattern CODE = Pattern.compile("(?i)\\bCL-[0-9A-Z]{5}-[0-9A-Z]{3}\\b");

    /** The codes of breaks that a waiver quotes. */
    public List<String> codes() {
        return type == Type.WAIVE ? codes(content) : List.of();
    }

    static List<String> codes(String content) {
        return CODE.matcher(content)
                .results()
                .map(MatchResult::group)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    @Override
    public Collection<String> agencies() {
        return agency == null ? List.of() : List.of(agency);
    }
}
