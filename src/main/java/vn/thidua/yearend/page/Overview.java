package vn.thidua.yearend.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.InputKind;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Points;
import vn.thidua.workbook.CampaignWorkbook;

/** What a leader must know in a minute: of each bloc who leads, how final that is, what is missing, proposed and open. */
final class Overview {

    /** More names for one award are counted. */
    private static final int NAMED = 3;

    private final Whole whole;
    private final Html html;

    Overview(Whole whole, Html html) {
        this.whole = whole;
        this.html = html;
    }

    void write() {
        html.open("section", "class", "overview", "id", "tong-quan", "aria-labelledby", "tong-quan_ten");
        html.element("h2", "Tổng quan", "id", "tong-quan_ten");
        html.open("div", "class", whole.results().blocs().size() == 1 ? "blocs single" : "blocs");
        whole.results().blocs().forEach(this::card);
        html.close().line();
        whole.figures().forEach(figure -> BlocBody.picture(html, figure));
        if (whole.ofCampaign()) {
            awards();
            changes();
        }
        html.close().line();
    }

    private void card(BlocStandings bloc) {
        Chart ranking = new Charts().ranking(whole.results(), bloc);
        html.open("article", "class", "card").open("h3");
        html.open("a", "href", whole.address(bloc.bloc()))
                .name(bloc.bloc().name())
                .close()
                .close();
        leader(bloc);
        if (bloc.ranked() > 0) {
            html.element("p", ranking.title() + ".", "class", "message");
        }
        html.open("dl", "class", "facts");
        fact("Kết quả", State.words(bloc));
        fact("Tự chấm đã nhận", received(bloc));
        fact("Được xếp hạng", bloc.ranked() + " trên " + bloc.members() + " đơn vị");
        fact("Hồ sơ còn thiếu", count(missing(bloc)));
        fact("Đề nghị khen thưởng", count(proposed(bloc.traces())));
        whole.parts().stream()
                .filter(part -> part.bloc().equals(bloc.bloc()))
                .forEach(part -> fact("Việc có thể đổi kết quả", count(part.weighty())));
        if (bloc.nextHead() != null && bloc.members() > 1) {
            fact(
                    "Khối trưởng năm " + (whole.results().campaign().year() + 1),
                    bloc.nextHead().name());
        }
        html.close();
        proposals(bloc.traces());
        if (whole.parts().isEmpty()) {
            standings(bloc);
        }
        html.close().line();
    }

    /** Who is proposed for what. */
    private void proposals(List<AwardTrace> traces) {
        if (proposed(traces) == 0) {
            return;
        }
        html.open("ul", "class", "proposals");
        for (AwardTrace trace : traces) {
            List<AwardTrace.Considered> proposed = trace.proposed();
            if (!proposed.isEmpty()) {
                html.open("li").text(trace.label() + ": ");
                html.element("strong", names(proposed)).close();
            }
        }
        html.close();
    }

    private static String names(List<AwardTrace.Considered> proposed) {
        String named = proposed.stream()
                .limit(NAMED)
                .map(AwardTrace.Considered::recipient)
                .collect(Collectors.joining("; "));
        return named + (proposed.size() > NAMED ? " và " + (proposed.size() - NAMED) + " trường hợp khác" : "");
    }

    /** The bloc's table in short, each agency leading to the bloc's own page. */
    private void standings(BlocStandings bloc) {
        html.open("details", "class", "standings").element("summary", "Thứ hạng của " + bloc.members() + " đơn vị");
        html.open("ul");
        for (Standing standing : bloc.standings()) {
            String total = standing.rank() == null
                    ? ""
                    : ": " + points().of(Objects.requireNonNull(standing.card().finalTotal()));
            html.open("li").text(standing.rank() == null ? "– " : standing.rank() + ". ");
            html.open(
                    "a",
                    "href",
                    whole.address(bloc.bloc()) + "#" + bloc.bloc().code() + "."
                            + standing.agency().code());
            html.name(standing.agency().name()).close().text(total).close();
        }
        html.close().close();
    }

    private Points points() {
        return new Points(whole.results().campaign().rounding());
    }

    /** Who leads, and with how many points, large. */
    private void leader(BlocStandings bloc) {
        List<Standing> leaders = bloc.standings().stream()
                .filter(standing -> Objects.equals(standing.rank(), 1))
                .toList();
        html.open("p", "class", "leader");
        if (leaders.isEmpty()) {
            html.element("span", "Chưa có đơn vị nào được xếp hạng", "class", "who");
        } else {
            String names =
                    leaders.stream().map(leader -> leader.agency().name()).collect(Collectors.joining("; "));
            html.element("span", leaders.size() == 1 ? "Dẫn đầu" : "Đồng hạng nhất", "class", "label");
            html.open("span", "class", "who").name(names).close();
            html.open("span", "class", "score");
            html.element(
                    "span",
                    points().of(Objects.requireNonNull(leaders.get(0).card().finalTotal())),
                    "class",
                    "big");
            html.element("span", " điểm", "class", "label").close();
        }
        html.close();
    }

    private void fact(String term, String fact) {
        html.open("div").element("dt", term).element("dd", fact).close();
    }

    private static long proposed(List<AwardTrace> traces) {
        return traces.stream().mapToLong(trace -> trace.proposed().size()).sum();
    }

    private static String count(long number) {
        return number == 0 ? "không có" : String.valueOf(number);
    }

    private String received(BlocStandings bloc) {
        long owed = whole.results().docket().missing().stream()
                .filter(missing -> missing.kind() == InputKind.SELF_SCORE)
                .filter(missing -> of(bloc.bloc(), missing.agency()))
                .count();
        return (bloc.members() - owed) + " trên " + bloc.members() + " đơn vị";
    }

    private long missing(BlocStandings bloc) {
        return whole.results().docket().missing().stream()
                .filter(missing -> of(bloc.bloc(), missing.agency()))
                .count();
    }

    private static boolean of(Bloc bloc, String agency) {
        return bloc.member(agency).isPresent();
    }

    private void awards() {
        if (!whole.results().campaignTraces().isEmpty()) {
            html.open("section", "class", "part").element("h3", "Đề nghị khen thưởng của cả đợt");
            Awards.ofCampaign(html, agency -> CampaignWorkbook.name(whole.results(), agency))
                    .write(whole.results().campaignTraces(), "h4");
            html.close();
        }
    }

    private void changes() {
        html.open("section", "class", "part", "id", "thay-doi").element("h3", "Thay đổi so với lần công bố trước");
        if (whole.changes().isEmpty()) {
            html.element("p", CampaignWorkbook.NO_CHANGES);
        } else {
            html.open("ul");
            whole.changes().forEach(change -> html.element("li", change));
            html.close();
        }
        html.close();
    }
}
