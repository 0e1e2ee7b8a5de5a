package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.campaign.InputKind;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.CampaignWords;
import vn.thidua.visual.Charts;
import vn.thidua.visual.Points;

/** What a leader must know in a minute: of each bloc who leads, how final that is, what is missing, proposed and open. */
final class Overview {

    /** More names for one award are counted. */
    private static final int NAMED = 3;

    /** More changes are unfolded by whoever wants to read them. */
    private static final int READ = 6;

    private final Whole whole;
    private final Html html;
    private final Map<String, List<MissingInput>> missing;

    Overview(Whole whole, Html html) {
        this.whole = whole;
        this.html = html;
        this.missing = whole.results().missing();
    }

    void write() {
        html.open("section", "class", "overview", "id", "tong-quan", "aria-labelledby", "tong-quan_ten");
        html.element("h2", say("Tổng quan"), "id", "tong-quan_ten");
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
        Optional<BlocPart> part = whole.parts().stream()
                .filter(one -> one.bloc().equals(bloc.bloc()))
                .findFirst();
        if (part.isPresent()) {
            html.open("article", "class", "card", "data-told", bloc.bloc().code() + "._so");
        } else {
            html.open("article", "class", "card");
        }
        html.open("h3").open("a", "href", whole.address(bloc.bloc()));
        html.name(bloc.bloc().name()).close().close();
        leader(bloc, part.flatMap(BlocPart::leaderTotal));
        if (bloc.ranked() > 0) {
            html.element("p", new Charts().ranking(whole.results(), bloc).title() + ".", "class", "message");
        }
        html.open("dl", "class", "facts");
        BlocView view = new BlocView(whole.results(), bloc);
        fact(say("Kết quả"), view.finality(), "");
        fact(say("Tự chấm đã nhận"), received(bloc), "#nguon-so-lieu");
        fact(say("Được xếp hạng"), say("{0} trên {1} đơn vị", bloc.ranked(), bloc.members()), to(bloc, "_xep-hang"));
        fact(say("Hồ sơ còn thiếu"), count(missing(bloc).size()), "#nguon-so-lieu");
        long proposed = proposed(bloc.traces());
        fact(say("Đề nghị khen thưởng"), count(proposed), proposed == 0 ? "" : to(bloc, "_khen-thuong"));
        fact(say("Việc có thể đổi kết quả"), count(view.weighty()), to(bloc, "_con-bo-ngo"));
        if (bloc.nextHead() != null && bloc.members() > 1) {
            int year = whole.results().campaign().year() + 1;
            fact(say("Khối trưởng năm {0}", year), bloc.nextHead().name(), to(bloc, "_khoi-truong"));
        }
        html.close();
        proposals(bloc.traces());
        if (part.isEmpty()) {
            standings(bloc);
        }
        html.close().line();
    }

    /** The part of the bloc that tells more. */
    private String to(BlocStandings bloc, String part) {
        String own = whole.parts().isEmpty() ? whole.address(bloc.bloc()) : "";
        return own + "#" + bloc.bloc().code() + "." + part;
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
                html.open("li").text(Awards.heading(trace, traces) + ": ");
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
        return proposed.size() > NAMED ? say("{0} và {1} trường hợp khác", named, proposed.size() - NAMED) : named;
    }

    /** The bloc's table in short, each agency leading to the bloc's own page. */
    private void standings(BlocStandings bloc) {
        html.open("details", "class", "standings").element("summary", say("Thứ hạng của {0} đơn vị", bloc.members()));
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
    private void leader(BlocStandings bloc, Optional<Integer> told) {
        List<Standing> leaders = bloc.standings().stream()
                .filter(standing -> Objects.equals(standing.rank(), 1))
                .toList();
        html.open("p", "class", "leader");
        if (leaders.isEmpty()) {
            html.element("span", say("Chưa có đơn vị nào được xếp hạng"), "class", "who");
        } else {
            String names =
                    leaders.stream().map(leader -> leader.agency().name()).collect(Collectors.joining("; "));
            html.element("span", leaders.size() == 1 ? say("Dẫn đầu") : say("Đồng hạng nhất"), "class", "label");
            html.open("span", "class", "who").name(names).close();
            html.open("span", "class", "score").open("span", "class", "big");
            String total =
                    points().of(Objects.requireNonNull(leaders.get(0).card().finalTotal()));
            if (told.isPresent()) {
                html.element("span", total, "class", "n", "data-e", String.valueOf(told.get()));
            } else {
                html.text(total);
            }
            html.close().element("span", " " + say("điểm"), "class", "label").close();
        }
        html.close();
    }

    /** @param to where more is told of it; empty for nowhere */
    private void fact(String term, String fact, String to) {
        html.open("div").element("dt", term).open("dd");
        if (to.isEmpty()) {
            html.text(fact);
        } else {
            html.element("a", fact, "href", to);
        }
        html.close().close();
    }

    private static long proposed(List<AwardTrace> traces) {
        return traces.stream().mapToLong(trace -> trace.proposed().size()).sum();
    }

    private static String count(long number) {
        return number == 0 ? say("không có") : String.valueOf(number);
    }

    private String received(BlocStandings bloc) {
        long owed = missing(bloc).stream()
                .filter(missing -> missing.kind() == InputKind.SELF_SCORE)
                .count();
        return say("{0} trên {1} đơn vị", bloc.members() - owed, bloc.members());
    }

    private List<MissingInput> missing(BlocStandings bloc) {
        return missing.getOrDefault(bloc.bloc().code(), List.of());
    }

    private void awards() {
        if (!whole.results().campaignTraces().isEmpty()) {
            html.open("section", "class", "part").element("h3", say("Đề nghị khen thưởng của cả đợt"));
            Awards.ofCampaign(html, agency -> CampaignWords.name(whole.results(), agency))
                    .write(whole.results().campaignTraces(), "h4");
            html.close();
        }
    }

    private void changes() {
        html.open("section", "class", "part", "id", "thay-doi")
                .element("h3", say("Thay đổi so với lần công bố trước##several"));
        List<String> changes = whole.changes();
        if (changes.isEmpty()) {
            html.element("p", say(CampaignWords.NO_CHANGES));
        } else {
            list(changes.subList(0, Math.min(READ, changes.size())));
        }
        if (changes.size() > READ) {
            html.open("details").element("summary", say("Và {0} thay đổi khác", changes.size() - READ));
            list(changes.subList(READ, changes.size()));
            html.close();
        }
        html.close();
    }

    private void list(List<String> sentences) {
        html.open("ul");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.close();
    }
}
