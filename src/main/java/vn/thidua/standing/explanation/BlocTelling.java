package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;

/** The numbers of a whole bloc: how many are members, how many are ranked, how many papers were counted. */
final class BlocTelling {

    private final BlocStandings table;

    BlocTelling(Sources sources) {
        this.table = sources.table();
    }

    Explanation members() {
        return Explanation.of("Số thành viên", BigDecimal.valueOf(table.members()), table.members() + " đơn vị")
                .because("Các thành viên của " + table.bloc().name() + ".")
                .by("Danh sách thành viên trong quy định của đợt thi đua.");
    }

    Explanation ranked() {
        String others = table.standings().stream()
                .filter(standing -> standing.unranked() != null)
                .map(standing ->
                        standing.agency().name() + " (" + standing.unranked().label() + ")")
                .collect(Collectors.joining(", "));
        return Explanation.of("Số đơn vị được xếp hạng", BigDecimal.valueOf(table.ranked()), table.ranked() + " đơn vị")
                .because(others.isEmpty() ? "Mọi thành viên đều được xếp hạng." : "Không xếp hạng: " + others + ".")
                .by(
                        "Mọi thành viên, trừ đơn vị không nộp bảng tự chấm, không được xếp loại hoặc chưa đủ thời gian hoạt động.");
    }

    /** Issued, returned, valid. */
    List<Explanation> papers(BallotCount ballot) {
        return List.of(
                paper("Phiếu phát ra", ballot.issued(), ballot),
                paper("Phiếu thu về", ballot.returned(), ballot),
                paper("Phiếu hợp lệ", ballot.valid(), ballot));
    }

    private static Explanation paper(String label, int count, BallotCount ballot) {
        return Explanation.of(label, BigDecimal.valueOf(count), count + " phiếu")
                .because("Theo biên bản kiểm phiếu.")
                .at(ballot.place());
    }
}
