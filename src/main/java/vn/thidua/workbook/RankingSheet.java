package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;

/** "Xếp hạng": who stands where, the class, the proposals, the settings that led there, and the chart. */
final class RankingSheet {

    static final String NAME = "Xếp hạng";

    private static final List<Column> COLUMNS = List.of(
            new Column("Hạng", 7, Look.CENTRE),
            new Column("Đơn vị", 34, Look.TEXT),
            new Column("Tự chấm", 11, Look.POINTS),
            new Column("Thẩm định", 11, Look.POINTS),
            new Column("Kết quả", 11, Look.POINTS),
            new Column("Chênh lệch", 11, Look.DIFFERENCE),
            new Column("Xếp loại", 29, Look.TEXT),
            new Column("Đề nghị khen thưởng", 28, Look.TEXT),
            new Column("Ghi chú", 46, Look.TEXT));

    private RankingSheet() {}

    static void write(Book book, BlocView view) {
        Page page = book.page(NAME, COLUMNS, 2);
        page.fixedScale();
        page.title("KẾT QUẢ XẾP HẠNG THI ĐUA", view.subtitle(), view.provisional());
        page.head();
        int first = page.next();
        view.standings().forEach(standing -> row(page, standing));
        page.filter();
        page.skip();
        RankingNotes.of(view).forEach(page::note);
        page.skip();
        NativeChart.draw(page, view, first);
    }

    private static void row(Page page, Standing standing) {
        boolean ranked = standing.rank() != null;
        BigDecimal self = standing.card().selfTotal();
        BigDecimal result = ranked ? standing.card().finalTotal() : null;
        page.row(
                ranked ? standing.rank() : "–",
                standing.agency().name(),
                self,
                standing.card().appraisedTotal(),
                points(result, standing.card().provisional()),
                self == null || result == null ? null : result.subtract(self),
                standing.awardClass() == null ? "" : standing.awardClass().label(),
                awards(standing),
                String.join("; ", remarks(standing)));
    }

    private static @Nullable Object points(@Nullable BigDecimal result, boolean provisional) {
        return result == null || !provisional ? result : new Page.Provisional(result);
    }

    private static String awards(Standing standing) {
        return standing.awards().stream()
                .map(proposal -> award(proposal, standing))
                .collect(Collectors.joining("; "));
    }

    /** Names the recipient unless it is the agency itself. */
    private static String award(AwardProposal proposal, Standing standing) {
        boolean itself = proposal.recipient().equals(standing.agency().name());
        return proposal.label() + (itself ? "" : ": " + proposal.recipient());
    }

    private static List<String> remarks(Standing standing) {
        List<String> remarks = new ArrayList<>();
        if (standing.unranked() != null) {
            remarks.add(standing.unranked().label());
        }
        if (!standing.card().vetoes().isEmpty()) {
            remarks.add("Quy định: " + String.join(", ", standing.card().vetoes()));
        }
        if (standing.card().provisional() && standing.rank() != null) {
            remarks.add("Tạm tính: còn tiêu chí chưa thẩm định");
        }
        if (standing.tieBreak() != null) {
            remarks.add(standing.tieBreak());
        }
        if (standing.classReason() != null) {
            remarks.add(standing.classReason());
        }
        return remarks;
    }
}
