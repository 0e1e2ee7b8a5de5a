package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;
import vn.thidua.visual.Chart;

/** "Xếp hạng": who stands where, the class, the proposals, the settings that led there, and the chart. */
final class RankingSheet {

    static final String NAME = "Xếp hạng";

    /** Index of the column that only a vote brings. */
    private static final int VOTES = 6;

    private static final List<Column> COLUMNS = List.of(
            new Column("Hạng", 7, Look.CENTRE),
            new Column("Đơn vị", 32, Look.TEXT),
            new Column("Tự chấm", 11, Look.POINTS),
            new Column("Thẩm định", 11, Look.POINTS),
            new Column("Kết quả", 11, Look.POINTS),
            new Column("Chênh lệch", 11, Look.DIFFERENCE),
            new Column("Xếp loại", 29, Look.TEXT),
            new Column("Đề nghị khen thưởng", 40, Look.TEXT),
            new Column("Ghi chú", 46, Look.TEXT));

    private RankingSheet() {}

    static void write(Book book, BlocView view, Chart ranking) {
        Page page = book.page(NAME, columns(view), 2);
        page.fixedScale();
        page.title("KẾT QUẢ XẾP HẠNG THI ĐUA", view.subtitle(), view.provisional());
        page.head();
        int first = page.next();
        view.standings().forEach(standing -> row(page, view, standing));
        page.filter();
        page.skip();
        RankingNotes.of(view).forEach(page::note);
        page.skip();
        RankingPicture.draw(page, ranking, first);
    }

    /** Votes have a column of their own where a ballot counts. */
    private static List<Column> columns(BlocView view) {
        if (view.bloc().ballot() == null) {
            return COLUMNS;
        }
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.add(VOTES, new Column("Số phiếu", 9, Look.CENTRE));
        return columns;
    }

    private static void row(Page page, BlocView view, Standing standing) {
        boolean ranked = standing.rank() != null;
        BigDecimal self = standing.card().selfTotal();
        BigDecimal result = ranked ? standing.card().finalTotal() : null;
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                ranked ? standing.rank() : "–",
                standing.agency().name(),
                self,
                standing.card().appraisedTotal(),
                points(result, standing.card().provisional()),
                self == null || result == null ? null : view.difference(result, self),
                standing.awardClass() == null ? "" : standing.awardClass().label(),
                awards(standing),
                String.join("\n", Remarks.of(view, standing))));
        if (view.bloc().ballot() != null) {
            values.add(VOTES, standing.votes());
        }
        page.row(values.toArray());
    }

    private static @Nullable Object points(@Nullable BigDecimal result, boolean provisional) {
        return result == null || !provisional ? result : new Page.Provisional(result);
    }

    private static String awards(Standing standing) {
        Map<String, List<AwardProposal>> byAward = standing.awards().stream()
                .collect(Collectors.groupingBy(AwardProposal::label, LinkedHashMap::new, Collectors.toList()));
        return byAward.entrySet().stream()
                .map(award -> award.getKey() + recipients(award.getValue(), standing))
                .collect(Collectors.joining("\n"));
    }

    /** Names the recipients unless it is the agency itself. */
    private static String recipients(List<AwardProposal> proposals, Standing standing) {
        List<String> names =
                proposals.stream().map(AwardProposal::recipient).distinct().toList();
        return names.equals(List.of(standing.agency().name())) ? "" : ": " + String.join(", ", names);
    }
}
