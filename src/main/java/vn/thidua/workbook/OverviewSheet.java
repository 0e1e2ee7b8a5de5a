package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.CampaignWords;

/** "Tổng quan": one row a bloc. */
final class OverviewSheet {

    static final String NAME = "Tổng quan";

    /** Columns of which a reader wants the sum: members, files, sent back, missing, ranked. */
    private static final List<Integer> COUNTED = List.of(1, 2, 3, 4, 5);

    private OverviewSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Mỗi khối một dòng: hồ sơ, đơn vị dẫn đầu, khối trưởng"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Khối"), 34, Look.TEXT),
                new Column(say("Thành viên"), 8, Look.CENTRE),
                new Column(say("Tệp đã nhận"), 8, Look.CENTRE),
                new Column(say("Trả lại"), 8, Look.CENTRE),
                new Column(say("Còn thiếu"), 8, Look.CENTRE),
                new Column(say("Được xếp hạng"), 8, Look.CENTRE),
                new Column(say("Dẫn đầu"), 32, Look.TEXT),
                new Column(say("Điểm"), 10, Look.POINTS),
                new Column(say("Khối trưởng"), 28, Look.TEXT),
                new Column(say("Khối trưởng năm sau"), 28, Look.TEXT),
                new Column(say("Kết quả"), 28, Look.TEXT));
    }

    static void write(Book book, Results results) {
        boolean provisional = results.blocs().stream().anyMatch(BlocStandings::provisional);
        Page page = book.page(tab(), columns(), 1);
        page.title(say("TỔNG HỢP KẾT QUẢ THI ĐUA"), CampaignWords.subtitle(results), provisional);
        page.head();
        Map<Integer, BigDecimal> sums = new LinkedHashMap<>();
        Map<String, List<FiledSubmission>> received = results.received();
        Map<String, List<MissingInput>> missing = results.missing();
        for (BlocStandings bloc : results.blocs()) {
            String code = bloc.bloc().code();
            @Nullable
            Object[] row = row(
                    results,
                    bloc,
                    received.getOrDefault(code, List.of()),
                    missing.getOrDefault(code, List.of()).size());
            page.row(row);
            COUNTED.forEach(column -> sums.merge(
                    column, new BigDecimal(Objects.requireNonNull(row[column]).toString()), BigDecimal::add));
        }
        page.table();
        if (results.blocs().size() > 1) {
            page.sums(say("Cộng##in all"), sums);
        }
    }

    private static @Nullable Object[] row(
            Results results, BlocStandings standings, List<FiledSubmission> received, int missing) {
        Bloc bloc = standings.bloc();
        List<Standing> leaders = standings.standings().stream()
                .filter(standing -> Objects.equals(standing.rank(), 1))
                .toList();
        Agency nextHead = standings.nextHead();
        return new @Nullable Object[] {
            bloc.name(),
            bloc.members().size(),
            received.size(),
            received.stream()
                    .filter(submission -> submission.state() == FileState.REFUSED)
                    .count(),
            missing,
            standings.standings().stream()
                    .filter(standing -> standing.rank() != null)
                    .count(),
            leaders.stream().map(leader -> leader.agency().name()).collect(Collectors.joining("; ")),
            score(leaders, standings.provisional()),
            CampaignWords.name(results, bloc.head()),
            nextHead == null ? "" : nextHead.name(),
            new BlocView(results, standings).finality()
        };
    }

    private static @Nullable Object score(List<Standing> leaders, boolean provisional) {
        BigDecimal total = leaders.isEmpty() ? null : leaders.get(0).card().finalTotal();
        return total != null && provisional ? new Page.Provisional(total) : total;
    }
}
