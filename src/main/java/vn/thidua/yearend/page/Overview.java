package vn.thidua.yearend.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.InputKind;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Points;
import vn.thidua.workbook.CampaignWorkbook;

/** What a leader must know in a minute: of each bloc who leads, how final that is, what is missing, proposed and open. */
final class Overview {

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
        whole.figures().forEach(figure -> BlocPart.picture(html, figure));
        awards();
        changes();
        html.close().line();
    }

    private void card(BlocStandings bloc) {
        Chart ranking = new Charts().ranking(whole.results(), bloc);
        html.open("article", "class", "card").open("h3");
        html.open("a", "href", "#" + bloc.bloc().code())
                .name(bloc.bloc().name())
                .close()
                .close();
        leader(bloc);
        html.element("p", ranking.title() + ".", "class", "message");
        html.open("dl", "class", "facts");
        fact("Kết quả", State.words(bloc));
        fact("Tự chấm đã nhận", received(bloc));
        fact("Được xếp hạng", bloc.ranked() + " trên " + bloc.members() + " đơn vị");
        fact("Hồ sơ còn thiếu", count(missing(bloc)));
        fact("Đề nghị khen thưởng", count(BlocPart.proposed(bloc.traces())));
        whole.parts().stream()
                .filter(part -> part.bloc().equals(bloc.bloc().code()))
                .forEach(part -> fact("Việc có thể đổi kết quả", count(part.weighty())));
        if (bloc.nextHead() != null && bloc.members() > 1) {
            fact(
                    "Khối trưởng năm " + (whole.results().campaign().year() + 1),
                    bloc.nextHead().name());
        }
        html.close().close().line();
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
            Points points = new Points(whole.results().campaign().rounding());
            html.element(
                    "span",
                    points.of(Objects.requireNonNull(leaders.get(0).card().finalTotal())),
                    "class",
                    "big");
            html.element("span", "điểm", "class", "label");
        }
        html.close();
    }

    private void fact(String term, String fact) {
        html.open("div").element("dt", term).element("dd", fact).close();
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
