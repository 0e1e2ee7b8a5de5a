package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** A rank: who stands above, what parted equals, and what keeps the agency from the place above. */
final class RankTelling {

    private final Sources sources;
    private final BlocStandings table;
    private final Amounts amounts;
    private final GapTelling gaps;

    RankTelling(Sources sources) {
        this.sources = sources;
        this.table = sources.table();
        this.amounts = sources.amounts();
        this.gaps = new GapTelling(sources);
    }

    /** Of a ranked agency. */
    Explanation tell(Standing standing) {
        int rank = requireNonNull(standing.rank());
        List<Explanation> parts = new ArrayList<>();
        gaps.of(standing).ifPresent(parts::add);
        return Explanation.of(say("Thứ hạng"), BigDecimal.valueOf(rank), say("hạng {0}", rank))
                .because(by(standing) + above(rank) + equals(standing) + parting(standing) + waiting())
                .at(table.ballot() == null || !votes() ? null : table.ballot().place())
                .by(Settings.rankBy(sources.campaign()) + " " + Settings.ties(sources.campaign()))
                .madeOf(parts);
    }

    private boolean votes() {
        return sources.campaign().standing().rankBy() != RankBy.SCORE;
    }

    private String by(Standing standing) {
        String total = amounts.of(requireNonNull(standing.card().finalTotal()));
        Integer votes = standing.votes();
        return votes() && votes != null
                ? say("Tổng điểm {0}, {1} phiếu suy tôn: ", total, votes)
                : say("Tổng điểm {0}: ", total);
    }

    private String above(int rank) {
        return rank == 1
                ? say("không đơn vị nào trong {0} đơn vị được xếp hạng đứng trên.", table.ranked())
                : say("{0} trong {1} đơn vị được xếp hạng đứng trên.", rank - 1, table.ranked());
    }

    private String equals(Standing standing) {
        String others = table.standings().stream()
                .filter(other -> Objects.equals(standing.rank(), other.rank()) && other != standing)
                .map(other -> other.agency().name())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : say(" Đồng hạng với {0}.", others);
    }

    private static String parting(Standing standing) {
        return standing.tieBreak() == null ? "" : " " + standing.tieBreak() + ".";
    }

    private String waiting() {
        return table.awaitsBallot() ? say(" Chưa có kết quả kiểm phiếu nên tạm xếp theo tổng điểm.") : "";
    }

    /** The votes of an agency. */
    Explanation votes(Standing standing) {
        BallotCount ballot = table.ballot();
        int votes = requireNonNull(standing.votes());
        return Explanation.of(say("Phiếu suy tôn##votes"), BigDecimal.valueOf(votes), say("{0} phiếu", votes))
                .because(
                        ballot == null
                                ? say("Biên bản kiểm phiếu ghi {0} phiếu.", votes)
                                : say(
                                        "Biên bản kiểm phiếu ghi {0} phiếu trong {1} phiếu hợp lệ.",
                                        votes, ballot.valid()))
                .at(line(standing), ballot == null ? null : ballot.place())
                .by(Settings.ballot(sources.campaign()));
    }

    private vn.thidua.finding.@Nullable Place line(Standing standing) {
        return sources.compared().ballot() == null
                ? null
                : sources.compared().ballot().votes().stream()
                        .filter(line -> line.agency().equals(standing.agency().code()))
                        .map(line -> line.place())
                        .findFirst()
                        .orElse(null);
    }
}
