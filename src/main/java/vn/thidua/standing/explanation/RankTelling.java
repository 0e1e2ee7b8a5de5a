package vn.thidua.standing.explanation;

import static java.util.Objects.requireNonNull;

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
        return Explanation.of("Thứ hạng", BigDecimal.valueOf(rank), "hạng " + rank)
                .because(by(standing) + above(rank) + equals(standing) + parting(standing) + waiting())
                .at(table.ballot() == null || !votes() ? null : table.ballot().place())
                .by(Settings.rankBy(sources.campaign()) + " " + Settings.ties(sources.campaign()))
                .madeOf(parts);
    }

    private boolean votes() {
        return sources.campaign().standing().rankBy() != RankBy.SCORE;
    }

    private String by(Standing standing) {
        String total = "Tổng điểm " + amounts.of(requireNonNull(standing.card().finalTotal()));
        return total + (votes() && standing.votes() != null ? ", " + standing.votes() + " phiếu suy tôn" : "") + ": ";
    }

    private String above(int rank) {
        return rank == 1
                ? "không đơn vị nào trong " + table.ranked() + " đơn vị được xếp hạng đứng trên."
                : (rank - 1) + " trong " + table.ranked() + " đơn vị được xếp hạng đứng trên.";
    }

    private String equals(Standing standing) {
        String others = table.standings().stream()
                .filter(other -> Objects.equals(standing.rank(), other.rank()) && other != standing)
                .map(other -> other.agency().name())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " Đồng hạng với " + others + ".";
    }

    private static String parting(Standing standing) {
        return standing.tieBreak() == null ? "" : " " + standing.tieBreak() + ".";
    }

    private String waiting() {
        return table.awaitsBallot() ? " Chưa có kết quả kiểm phiếu nên tạm xếp theo tổng điểm." : "";
    }

    /** The votes of an agency. */
    Explanation votes(Standing standing) {
        BallotCount ballot = table.ballot();
        int votes = requireNonNull(standing.votes());
        String of = ballot == null ? "" : " trong " + ballot.valid() + " phiếu hợp lệ";
        return Explanation.of("Phiếu suy tôn", BigDecimal.valueOf(votes), votes + " phiếu")
                .because("Biên bản kiểm phiếu ghi " + votes + " phiếu" + of + ".")
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
