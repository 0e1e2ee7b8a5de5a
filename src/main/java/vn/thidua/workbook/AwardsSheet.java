package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.AwardTrace.Considered;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.RankingNotes;
import vn.thidua.telling.Words;

/** "Khen thưởng": who is proposed for what, who was passed over, and the rule that decided; left out without any. */
final class AwardsSheet {

    static final String NAME = "Khen thưởng";

    private static final String NO_AWARD =
            "Đây là đề nghị theo quy định và thứ hạng, chưa phải quyết định khen thưởng.";

    private AwardsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Ai được đề nghị hình thức nào, ai không, theo quy định nào"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Hạng"), 7, Look.CENTRE),
                new Column(say("Đơn vị"), 32, Look.TEXT),
                new Column(say("Hình thức"), 36, Look.TEXT),
                new Column(say("Đối tượng"), 11, Look.TEXT),
                new Column(say("Tên tập thể, cá nhân"), 34, Look.TEXT),
                new Column(say("Tình trạng"), 14, Look.TEXT),
                new Column(say("Căn cứ"), 56, Look.TEXT));
    }

    /** A bloc's own awards. */
    static void write(Book book, BlocView view) {
        BlocStandings bloc = view.bloc();
        if (bloc.traces().isEmpty()
                && bloc.standings().stream()
                        .allMatch(standing -> standing.awards().isEmpty())) {
            book.without(tab(), say("không có đề nghị nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("ĐỀ NGHỊ KHEN THƯỞNG"), view.subtitle(), view.provisional());
        page.head();
        if (bloc.traces().isEmpty()) {
            bloc.standings().forEach(standing -> proposals(page, standing));
        }
        traces(page, bloc.traces(), view::name);
        page.table();
        page.skip();
        page.note(say(NO_AWARD));
        quotas(page, bloc.traces());
        page.note(RankingNotes.denominators(bloc));
    }

    /** The awards of the whole campaign. */
    static void write(Book book, Results results) {
        if (results.campaignTraces().isEmpty()) {
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(
                say("ĐỀ NGHỊ KHEN THƯỞNG CỦA CẢ ĐỢT"),
                CampaignWords.subtitle(results),
                results.blocs().stream().anyMatch(BlocStandings::provisional));
        page.head();
        traces(page, results.campaignTraces(), agency -> CampaignWords.name(results, agency));
        page.table();
        page.skip();
        page.note(say(NO_AWARD) + " " + say("Hạng là hạng trong khối."));
        quotas(page, results.campaignTraces());
    }

    private static void quotas(Page page, List<AwardTrace> traces) {
        traces.forEach(trace -> page.note(say(
                "{0}: hạn mức {1}; đề nghị {2}.",
                trace.label(), trace.quotaRule(), trace.proposed().size())));
    }

    /** Award by award, the proposed before those passed over. */
    private static void traces(Page page, List<AwardTrace> traces, UnaryOperator<String> name) {
        for (AwardTrace trace : traces) {
            trace.candidates().stream()
                    .sorted(Comparator.comparing((Considered candidate) -> candidate.state() == null)
                            .thenComparing(Considered::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(candidate -> row(page, trace, candidate, name));
        }
    }

    private static void row(Page page, AwardTrace trace, Considered candidate, UnaryOperator<String> name) {
        @Nullable
        Object[] values = {
            candidate.rank() == null ? "–" : candidate.rank(),
            name.apply(candidate.agency()),
            trace.label(),
            kind(candidate.recipientKind()),
            candidate.recipient(),
            candidate.state() == null ? say("Không đề nghị") : Words.of(candidate.state()),
            candidate.rule()
        };
        if (candidate.state() == null) {
            page.row(values);
        } else {
            page.strongRow(values);
        }
    }

    private static void proposals(Page page, Standing standing) {
        for (AwardProposal proposal : standing.awards()) {
            page.row(
                    standing.rank(),
                    standing.agency().name(),
                    proposal.label(),
                    kind(proposal.recipientKind()),
                    proposal.recipient(),
                    Words.of(proposal.state()),
                    proposal.rule());
        }
    }

    private static String kind(RecipientKind kind) {
        return kind == RecipientKind.COLLECTIVE ? say("Tập thể") : say("Cá nhân");
    }
}
