package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.telling.AppraiserNotes;
import vn.thidua.telling.RankingNotes;
import vn.thidua.visual.Chart;

/** Writes what a page tells of a bloc: the sentence that matters, then the parts that bear it out. */
final class BlocBody {

    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Writing writing;
    private final PageMaterial material;
    private final Html html;

    BlocBody(Writing writing) {
        this.writing = writing;
        this.material = writing.material();
        this.html = writing.html();
    }

    Html html() {
        return html;
    }

    Map<String, String> contents() {
        return contents;
    }

    Optional<Integer> leaderTotal() {
        return writing.view().ranked().stream()
                .findFirst()
                .flatMap(first -> writing.numbers(first).total());
    }

    String told() {
        return writing.told();
    }

    void write() {
        String name = writing.id("_ten");
        html.open(
                "section",
                "class",
                "bloc",
                "id",
                writing.bloc().code(),
                "data-told",
                writing.id("_so"),
                "aria-labelledby",
                name);
        html.open("header").open("h2", "id", name).name(writing.bloc().name()).close();
        Chart ranking = material.figures().get(0).chart();
        html.open("p", "class", "message").text(ranking.title() + ".").close();
        State.write(html, writing.view(), ranking);
        html.close().line();
        parts();
        html.close().line();
    }

    private void parts() {
        part("_xep-hang", say("Xếp hạng"), say("Bảng xếp hạng"), () -> new RankingTable(writing).write());
        part("_xep-loai", say("Xếp loại##several"), say("Xếp loại##several"), () -> new ClassBands(writing).write());
        part(
                "_bieu-do",
                say("Biểu đồ##several"),
                say("Biểu đồ##several"),
                () -> material.figures().forEach(figure -> picture(html, figure)));
        if (!material.bloc().traces().isEmpty()) {
            part(
                    "_khen-thuong",
                    say("Khen thưởng"),
                    say("Đề nghị khen thưởng"),
                    () -> Awards.of(writing).write(material.bloc().traces(), "h4"));
        }
        part("_con-bo-ngo", say("Còn bỏ ngỏ"), say("Việc còn bỏ ngỏ"), () -> {
            material.bloc().notes().forEach(note -> html.element("p", note, "class", "decide"));
            new Stakes(writing).write();
        });
        part(
                "_khoi-truong",
                say("Khối trưởng"),
                say("Khối trưởng và bàn giao"),
                () -> RankingNotes.leadership(writing.view()).forEach(note -> html.element("p", note)));
        part(
                "_don-vi",
                say("Đơn vị##several"),
                say("Từng đơn vị"),
                () -> writing.view().standings().forEach(standing -> new AgencyProfile(writing, standing).write()));
        part("_diem", say("Điểm##several"), say("Điểm từng tiêu chí"), () -> new ScoreMatrix(writing).write());
        part("_cach-tinh", say("Cách tính"), say("Cách tính"), () -> {
            html.open("ul");
            RankingNotes.settings(writing.view()).forEach(note -> html.element("li", note));
            AppraiserNotes.of(writing.view()).forEach(note -> html.element("li", note));
            html.close();
        });
    }

    /** @param brief the heading where there is no room for it */
    private void part(String id, String brief, String heading, Runnable content) {
        String heads = writing.id(id);
        contents.put(heads, brief);
        html.open("section", "class", "part").element("h3", heading, "id", heads);
        content.run();
        html.close().line();
    }

    /** A chart as wide as the page; a phone scrolls it. */
    static void picture(Html html, PageFigure figure) {
        String kind = figure.chart().body().kind();
        html.open("figure");
        html.scroll(
                say("Kéo ngang để xem hết biểu đồ →"),
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "group",
                "aria-label",
                kind);
        html.picture(figure.picture()).close().close().line();
    }
}
