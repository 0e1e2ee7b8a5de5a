package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

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
        return Explanation.of(
                        say("Số thành viên"), BigDecimal.valueOf(table.members()), say("{0} đơn vị", table.members()))
                .because(say("Các thành viên của {0}.", table.bloc().name()))
                .by(say("Danh sách thành viên trong quy định của đợt thi đua."));
    }

    Explanation ranked() {
        String others = table.standings().stream()
                .filter(standing -> standing.unranked() != null)
                .map(standing ->
                        standing.agency().name() + " (" + standing.unranked().label() + ")")
                .collect(Collectors.joining(", "));
        return Explanation.of(
                        say("Số đơn vị được xếp hạng"),
                        BigDecimal.valueOf(table.ranked()),
                        say("{0} đơn vị", table.ranked()))
                .because(
                        others.isEmpty()
                                ? say("Mọi thành viên đều được xếp hạng.")
                                : say("Không xếp hạng: {0}.", others))
                .by(
                        say(
                                "Mọi thành viên, trừ đơn vị không nộp bảng tự chấm, không được xếp loại hoặc chưa đủ thời gian hoạt động."));
    }

    /** Issued, returned, valid. */
    List<Explanation> papers(BallotCount ballot) {
        return List.of(
                paper(say("Phiếu phát ra"), ballot.issued(), ballot),
                paper(say("Phiếu thu về"), ballot.returned(), ballot),
                paper(say("Phiếu hợp lệ"), ballot.valid(), ballot));
    }

    private static Explanation paper(String label, int count, BallotCount ballot) {
        return Explanation.of(label, BigDecimal.valueOf(count), say("{0} phiếu##papers", count))
                .because(say("Theo biên bản kiểm phiếu."))
                .at(ballot.place());
    }
}
