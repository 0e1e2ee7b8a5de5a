package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Rounding;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;
import vn.thidua.telling.AppraiserNotes;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.RankingNotes;
import vn.thidua.telling.Remarks;
import vn.thidua.visual.Chart;

/** "Xếp hạng": who stands where, the class, the proposals, the settings that led there, and the chart. */
final class RankingSheet {

    static final String NAME = "Xếp hạng";

    /** Index of the column that only a vote brings. */
    private static final int VOTES = 6;

    private RankingSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Hạng, điểm, xếp loại, đề nghị khen thưởng; biểu đồ"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Hạng"), 7, Look.CENTRE),
                new Column(say("Đơn vị"), 32, Look.TEXT),
                new Column(say("Tự chấm"), 11, Look.POINTS),
                new Column(say("Thẩm định"), 11, Look.POINTS),
                new Column(say("Kết quả"), 11, Look.POINTS),
                new Column(say("Chênh lệch"), 11, Look.DIFFERENCE),
                new Column(say("Xếp loại"), 29, Look.TEXT),
                new Column(say("Đề nghị khen thưởng"), 40, Look.TEXT),
                new Column(say("Ghi chú"), 46, Look.TEXT));
    }

    /** The sheet, which stands before those that it takes its totals from. */
    static Page page(Book book, BlocView view) {
        return book.page(tab(), columns(view), 2);
    }

    /** @param totals where the score matrix has the total of each agency */
    static void write(Page page, BlocView view, Chart ranking, List<String> totals) {
        page.fixedScale();
        page.title(say("KẾT QUẢ XẾP HẠNG THI ĐUA"), view.subtitle(), view.provisional());
        page.head();
        int first = page.next();
        for (int index = 0; index < view.standings().size(); index++) {
            row(page, view, view.standings().get(index), totals.get(index));
        }
        page.table();
        if (page.next() > first) {
            page.conditions()
                    .steps(
                            page.cells(page.column(say("Xếp loại"))),
                            view.results().campaign().classification().classes().stream()
                                    .map(AwardClass::label)
                                    .toList());
        }
        page.skip();
        RankingPicture.draw(page, ranking, first);
        page.skip();
        notes(view).forEach(page::note);
    }

    /** By which settings the table came about, who leads the bloc, and where in the book the rest is told. */
    private static List<String> notes(BlocView view) {
        List<String> notes = new ArrayList<>();
        if (view.provisional()) {
            notes.add(say("Điểm in nghiêng là điểm tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm."));
        }
        if (view.bloc().awaitsBallot()) {
            notes.add(say("Chưa có biên bản kiểm phiếu: tạm xếp theo điểm."));
        }
        AppraiserNotes.ofHead(view)
                .ifPresent(head -> notes.add(say("{0}; các đơn vị khác: trang “{1}”.", head, say(MatrixSheet.NAME))));
        notes.add(RankingNotes.denominators(view.bloc()));
        notes.add(RankingNotes.order(view));
        notes.addAll(RankingNotes.leadership(view));
        if (!view.bloc().traces().isEmpty()
                || view.standings().stream()
                        .anyMatch(standing -> !standing.awards().isEmpty())) {
            notes.add(say("Căn cứ của từng đề nghị khen thưởng: trang “{0}”.", say(AwardsSheet.NAME)));
        }
        notes.addAll(view.bloc().notes());
        notes.add(say("Cách xếp loại, làm tròn, thẩm định và mọi cài đặt khác: trang “{0}”.", say(SettingsSheet.NAME)));
        return notes;
    }

    /** Votes have a column of their own where a ballot counts. */
    private static List<Column> columns(BlocView view) {
        if (view.bloc().ballot() == null) {
            return columns();
        }
        List<Column> columns = new ArrayList<>(columns());
        columns.add(VOTES, new Column(say("Số phiếu"), 9, Look.CENTRE));
        return columns;
    }

    private static void row(Page page, BlocView view, Standing standing, String total) {
        boolean ranked = standing.rank() != null;
        // No table quotes the totals of who has no rank.
        BigDecimal self = ranked ? standing.card().selfTotal() : null;
        BigDecimal result = ranked ? standing.card().finalTotal() : null;
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                ranked ? standing.rank() : "–",
                standing.agency().name(),
                self,
                ranked ? standing.card().appraisedTotal() : null,
                result == null
                        ? null
                        : new Page.Formula(total, result, standing.card().provisional()),
                self == null || result == null ? null : difference(page, view, result, self),
                standing.awardClass() == null ? "" : standing.awardClass().label(),
                awards(standing),
                String.join("\n", Remarks.of(view, standing))));
        if (view.bloc().ballot() != null) {
            values.add(VOTES, standing.votes());
        }
        page.row(values.toArray());
    }

    /** Of the totals as they are printed, which a formula can say where they are rounded as Excel rounds. */
    private static Object difference(Page page, BlocView view, BigDecimal result, BigDecimal self) {
        Rounding rounding = view.results().campaign().rounding();
        BigDecimal difference = view.difference(result, self);
        int row = page.next() + 1;
        int scale = rounding.displayScale();
        return rounding.mode() == RoundingMode.HALF_UP
                ? new Page.Formula(
                        "ROUND(E" + row + "," + scale + ")-ROUND(C" + row + "," + scale + ")", difference, false)
                : difference;
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
