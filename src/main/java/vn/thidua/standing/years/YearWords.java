package vn.thidua.standing.years;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.standing.Standing;

/** What became of an agency since the year before, in one sentence that anybody understands. */
final class YearWords {

    private final Rounding rounding;
    private final int year;
    private final ScoreWords scores;
    private final RankWords ranks;

    YearWords(Campaign campaign, int year, Comparing comparing) {
        this.rounding = campaign.rounding();
        this.year = year;
        this.scores = new ScoreWords(rounding);
        this.ranks = new RankWords(comparing.left(), comparing.joined());
    }

    String of(Standing standing, @Nullable Descent descent, @Nullable ScoreChange score, @Nullable RankChange rank) {
        if (descent == null) {
            return "Năm " + year + " không có trong bảng.";
        }
        String change = change(standing, descent, score, rank);
        String whence = whence(descent);
        return whence.isEmpty() ? firstUpper(change) + "." : whence + ": " + change + ".";
    }

    private String change(Standing standing, Descent descent, @Nullable ScoreChange score, @Nullable RankChange rank) {
        if (standing.rank() == null) {
            return "năm nay không được xếp hạng" + earlier(descent);
        }
        if (descent.standings().stream().allMatch(then -> then.rank() == null)) {
            return "năm " + year + " không được xếp hạng, năm nay hạng " + standing.rank();
        }
        String points = score == null ? "" : scores.of(score);
        String places = rank == null ? elsewhere(descent) : ranks.of(rank);
        if (points.isEmpty() && places.isEmpty()) {
            return "không so điểm và thứ hạng";
        }
        return points + (points.isEmpty() || places.isEmpty() ? "" : "; ") + places;
    }

    /** "; năm 2021 hạng 3, 91 điểm" for the one unit that it was. */
    private String earlier(Descent descent) {
        return descent.predecessors().size() == 1 && descent.standings().get(0).rank() != null && descent.by() == null
                ? "; năm " + year + " " + result(descent.standings().get(0))
                : "";
    }

    /** A place in another bloc, or of a unit that was split, is told and not compared. */
    private String elsewhere(Descent descent) {
        boolean told = descent.by() == null || descent.by() == Reorganisation.Kind.RENAMED;
        return told
                ? "không so thứ hạng, vì năm " + year + " ở "
                        + descent.predecessors().get(0).table().name()
                : "không so thứ hạng";
    }

    private String whence(Descent descent) {
        if (descent.by() == null) {
            return "";
        }
        String units = descent.standings().stream()
                .map(unit -> unit.name() + " (" + result(unit) + ")")
                .collect(Collectors.joining(", "));
        return switch (descent.by()) {
            case RENAMED -> "Trước là " + descent.standings().get(0).name();
            case SPLIT -> "Tách từ " + units;
            case MERGED -> "Hợp nhất từ " + units;
        };
    }

    /** "hạng 3, 91 điểm". */
    private String result(PastStanding unit) {
        if (unit.rank() == null) {
            return "không xếp hạng";
        }
        return "hạng " + unit.rank()
                + Optional.ofNullable(unit.total())
                        .map(total -> ", " + NumberText.of(rounding.display(total)) + " điểm")
                        .orElse("");
    }

    static String firstUpper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
