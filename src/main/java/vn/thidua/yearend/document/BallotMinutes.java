package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.words.Settings;
import vn.thidua.score.ScoreText;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.Standing;
import vn.thidua.standing.Votes;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** Minutes of the count (biên bản kiểm phiếu): as counted, or before that a form with the candidates. */
final class BallotMinutes {

    private static final String OPEN = "……";

    private final BlocView view;
    private final Campaign campaign;
    private final @Nullable BallotCount count;
    private final Votes votes;
    private final Issuer issuer;
    private final Paper paper;

    private BallotMinutes(BlocView view) {
        this.view = view;
        this.campaign = view.results().campaign();
        this.count = view.bloc().ballot();
        this.votes = Votes.of(campaign, view.bloc());
        this.issuer = new Issuer(view);
        this.paper = issuer.paper(Issuer.MINUTES, false);
    }

    /** Empty where there are not two to choose between. */
    static Optional<byte[]> write(BlocView view) {
        BallotMinutes minutes = new BallotMinutes(view);
        List<Standing> candidates = minutes.candidates();
        return candidates.size() < 2 ? Optional.empty() : Optional.of(minutes.write(candidates));
    }

    private byte[] write(List<Standing> candidates) {
        paper.title(
                say("BIÊN BẢN"),
                say("Kiểm phiếu suy tôn, bình xét thi đua năm {0}\ncủa {1}", campaign.year(), issuer.bloc()));
        paper.fill(say("Thời gian bắt đầu:"));
        paper.fill(say("Địa điểm:"));
        paper.part(say("I. TỔ KIỂM PHIẾU"));
        paper.fill(say("1. Tổ trưởng, ông (bà):"), say("Đơn vị:"));
        paper.fill(say("2. Thành viên, ông (bà):"), say("Đơn vị:"));
        paper.fill(say("3. Thành viên, ông (bà):"), say("Đơn vị:"));
        paper.part(say("II. THỂ LỆ"));
        rules();
        paper.part(say("III. KẾT QUẢ KIỂM PHIẾU"));
        papers();
        paper.table(table(candidates));
        outcome(candidates);
        paper.fill(say("Việc kiểm phiếu kết thúc vào lúc:"));
        paper.lead(say("Biên bản đã được thông qua tại cuộc họp./."));
        paper.end(Issuer.person(say("THÀNH VIÊN TỔ KIỂM PHIẾU")), Issuer.person(say("TỔ TRƯỞNG TỔ KIỂM PHIẾU")));
        paper.recipients(
                List.of(say("Khối trưởng, Khối phó"), say("Các đơn vị thành viên"), say("Lưu: hồ sơ họp xét, ……")));
        return paper.bytes(say("Biên bản kiểm phiếu – {0}", view.bloc().bloc().name()), issuer.moment());
    }

    /** The ranked; where votes follow scores, those whose totals let them stand. */
    private List<Standing> candidates() {
        BigDecimal from = campaign.standing().rankBy() == RankBy.SCORE_THEN_BALLOT
                ? campaign.standing().ballot().candidatesFrom()
                : null;
        return view.ranked().stream()
                .filter(standing -> from == null || reaches(standing, from))
                .toList();
    }

    private static boolean reaches(Standing standing, BigDecimal from) {
        BigDecimal total = standing.card().finalTotal();
        return total != null && total.compareTo(from) >= 0;
    }

    private void rules() {
        if (count == null
                && !Settings.votes(campaign)
                && campaign.standing().ballot().equals(BallotRule.DEFAULT)) {
            paper.blank(say("Khối bổ sung: số tên được chọn trên một phiếu, tỷ lệ phiếu cần đạt"));
            return;
        }
        paper.text(Settings.ballot(campaign));
        paper.text(Settings.rankBy(campaign) + " " + Settings.ties(campaign));
    }

    private void papers() {
        paper.text(say("- Số phiếu phát ra: {0} phiếu.", number(count == null ? null : count.issued())));
        paper.text(say("- Số phiếu thu về: {0} phiếu.", number(count == null ? null : count.returned())));
        paper.text(say(
                "- Số phiếu hợp lệ: {0} phiếu; không hợp lệ: {1} phiếu.",
                number(count == null ? null : count.valid()),
                number(count == null ? null : count.returned() - count.valid())));
    }

    private static String number(@Nullable Integer count) {
        return count == null ? OPEN : String.valueOf(count);
    }

    private Table table(List<Standing> candidates) {
        Table table = new Table(
                Column.figure(say("TT"), 10),
                Column.text(say("Đơn vị được bỏ phiếu"), 70),
                Column.figure(say("Số phiếu"), 22),
                Column.figure(say("Tỷ lệ trên phiếu hợp lệ"), 28),
                Column.text(say("Kết quả"), 35));
        int number = 1;
        for (Standing candidate : byVotes(candidates)) {
            table.row(
                    String.valueOf(number++),
                    candidate.agency().name(),
                    count == null ? "" : String.valueOf(votes(candidate)),
                    count == null ? "" : share(votes(candidate), count.valid()),
                    count == null ? "" : reached(candidate) ? say("Đủ phiếu suy tôn") : say("Không đủ phiếu"));
        }
        return table;
    }

    private List<Standing> byVotes(List<Standing> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(BallotMinutes::votes).reversed())
                .toList();
    }

    private static int votes(Standing candidate) {
        Integer votes = candidate.votes();
        return votes == null ? 0 : votes;
    }

    private static String share(int votes, int valid) {
        BigDecimal percent =
                BigDecimal.valueOf(100L * votes).divide(BigDecimal.valueOf(valid), 2, RoundingMode.HALF_UP);
        return say("{0} %", ScoreText.of(percent));
    }

    private boolean reached(Standing candidate) {
        return votes.reached(candidate.agency().code());
    }

    private void outcome(List<Standing> candidates) {
        if (count == null) {
            paper.fill(say("Đơn vị đủ phiếu suy tôn:"));
            paper.note(say("Mẫu in trước khi bỏ phiếu; đơn vị được bỏ phiếu xếp theo thứ hạng hiện tại."));
            return;
        }
        String names = byVotes(candidates).stream()
                .filter(this::reached)
                .map(Standing::agency)
                .map(Agency::name)
                .collect(Collectors.joining("; "));
        paper.text(say("Đơn vị đủ phiếu suy tôn:") + " ", names.isEmpty() ? say("không có.") : names + ".");
        paper.note(say("Số liệu lấy từ {0}.", count.place()));
    }
}
