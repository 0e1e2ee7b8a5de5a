package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.telling.Words;
import vn.thidua.visual.Source;

/** The head of the page: what it is about, up to when its figures go, how to find something in it. */
final class Masthead {

    private final Whole whole;
    private final Html html;

    Masthead(Whole whole, Html html) {
        this.whole = whole;
        this.html = html;
    }

    void write() {
        Campaign campaign = whole.results().campaign();
        String moment = Words.of(whole.results().docket().dataAsOf());
        html.open("header", "class", "masthead");
        html.element("p", campaign.owner(), "class", "owner");
        html.element("h1", campaign.title());
        html.element(
                "p",
                Speech.capital(Source.period(campaign)) + " · "
                        + (moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : say("số liệu đến {0}", moment)),
                "class",
                "period");
        stamps(campaign.illustrative());
        html.close().line();
        navigation();
    }

    private void stamps(boolean illustrative) {
        String provisional = provisional();
        if (illustrative || !provisional.isEmpty()) {
            html.open("p");
            if (illustrative) {
                html.element("span", say("SỐ LIỆU MINH HỌA"), "class", "tag stamp");
            }
            if (!provisional.isEmpty()) {
                html.element("span", provisional, "class", "tag stamp");
            }
            html.close();
        }
    }

    /** "TẠM TÍNH", with how many blocs are where others are not; empty if none is. */
    private String provisional() {
        List<BlocStandings> ranked = whole.results().blocs().stream()
                .filter(bloc -> bloc.ranked() > 0)
                .toList();
        long provisional = ranked.stream().filter(BlocStandings::provisional).count();
        if (provisional == 0) {
            return "";
        }
        return provisional == ranked.size()
                ? say("TẠM TÍNH")
                : say("TẠM TÍNH: {0} trên {1} khối", provisional, ranked.size());
    }

    private void navigation() {
        html.open("nav", "aria-label", say("Mục lục")).open("div").open("ul");
        if (!whole.ofCampaign()) {
            link(whole.home(), say("Các khối"));
        }
        link("#tong-quan", say("Tổng quan"));
        if (whole.parts().size() == 1) {
            whole.parts().get(0).contents().forEach((id, words) -> link("#" + id, words));
        } else {
            whole.parts()
                    .forEach(part -> link("#" + part.bloc().code(), part.bloc().name()));
        }
        link("#nguon-so-lieu", say("Nguồn số liệu"));
        html.close();
        html.open("div", "role", "search", "id", "tim", "hidden", "");
        html.element("label", say("Tìm"), "for", "tim_chu");
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "tim_chu",
                "placeholder",
                say("đơn vị, tiêu chí"),
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.open("p", "id", "tim_so", "role", "status").close();
        html.open("ul", "id", "tim_thay").close();
        html.close().close().close().line();
    }

    private void link(String target, String words) {
        html.open("li").open("a", "href", target).name(words).close().close();
    }
}
