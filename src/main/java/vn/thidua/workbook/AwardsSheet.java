package vn.thidua.workbook;

import java.util.List;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;

/** "Khen thưởng": every proposal with the rule that decided; left out of a book without any. */
final class AwardsSheet {

    static final String NAME = "Khen thưởng";

    private static final List<Column> COLUMNS = List.of(
            new Column("Hạng", 7, Look.CENTRE),
            new Column("Đơn vị", 32, Look.TEXT),
            new Column("Hình thức", 36, Look.TEXT),
            new Column("Đối tượng", 11, Look.TEXT),
            new Column("Tên tập thể, cá nhân", 34, Look.TEXT),
            new Column("Tình trạng", 12, Look.TEXT),
            new Column("Căn cứ", 56, Look.TEXT));

    private AwardsSheet() {}

    static void write(Book book, BlocView view) {
        if (view.standings().stream().allMatch(standing -> standing.awards().isEmpty())) {
            return;
        }
        Page page = book.page(NAME, COLUMNS, 2);
        page.title("ĐỀ NGHỊ KHEN THƯỞNG", view.subtitle(), view.provisional());
        page.head();
        for (Standing standing : view.standings()) {
            standing.awards().forEach(proposal -> row(page, standing, proposal));
        }
        page.filter();
        page.skip();
        page.note("Đây là đề nghị theo quy định và thứ hạng, chưa phải quyết định khen thưởng.");
    }

    private static void row(Page page, Standing standing, AwardProposal proposal) {
        page.row(
                standing.rank(),
                standing.agency().name(),
                proposal.label(),
                proposal.recipientKind() == RecipientKind.COLLECTIVE ? "Tập thể" : "Cá nhân",
                proposal.recipient(),
                Words.of(proposal.state()),
                proposal.rule());
    }
}
