package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
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
            return say("Năm {0} không có trong bảng.", year);
        }
        String change = change(standing, descent, score, rank);
        String whence = whence(descent);
        return whence.isEmpty() ? Speech.capital(change) + "." : whence + ": " + change + ".";
    }

    private String change(Standing standing, Descent descent, @Nullable ScoreChange score, @Nullable RankChange rank) {
        if (standing.rank() == null) {
            return say("năm nay không được xếp hạng") + earlier(descent);
        }
        if (descent.standings().stream().allMatch(then -> then.rank() == null)) {
            return say("năm {0} không được xếp hạng, năm nay hạng {1}", year, standing.rank());
        }
        String points = score == null ? "" : scores.of(score);
        String places = rank == null ? elsewhere(descent) : ranks.of(rank);
        if (points.isEmpty() && places.isEmpty()) {
            return say("không so điểm và thứ hạng");
        }
        return points + (points.isEmpty() || places.isEmpty() ? "" : "; ") + places;
    }

    /** "; năm 2021 hạng 3, 91 điểm" for the one unit that it was. */
    private String earlier(Descent descent) {
        return descent.predecessors().size() == 1 && descent.standings().get(0).rank() != null && descent.by() == null
                ? say("; năm {0} {1}", year, result(descent.standings().get(0)))
                : "";
    }

    /** A place in another bloc, or of a unit that was split, is told and not compared. */
    private String elsewhere(Descent descent) {
        boolean told = descent.by() == null || descent.by() == Reorganisation.Kind.RENAMED;
        return told
                ? say(
                        "không so thứ hạng, vì năm {0} ở {1}",
                        year, descent.predecessors().get(0).table().name())
                : say("không so thứ hạng");
    }

    private String whence(Descent descent) {
        if (descent.by() == null) {
            return "";
        }
        String units = descent.standings().stream()
                .map(unit -> unit.name() + " (" + result(unit) + ")")
                .collect(Collectors.joining(", "));
        return switch (descent.by()) {
            case RENAMED -> say("Trước là {0}", descent.standings().get(0).name());
            case SPLIT -> say("Tách từ {0}", units);
            case MERGED -> say("Hợp nhất từ {0}", units);
        };
    }

    /** "hạng 3, 91 điểm". */
    private String result(PastStanding unit) {
        Integer rank = unit.rank();
        if (rank == null) {
            return say("không xếp hạng");
        }
        BigDecimal total = unit.total();
        return total == null
                ? say("hạng {0}", rank)
                : say("hạng {0}, {1} điểm", rank, NumberText.of(rounding.display(total)));
    }
}
