package vn.thidua.yearend.page;

import java.util.List;
import vn.thidua.standing.AwardTrace;
import vn.thidua.visual.Chart;
import vn.thidua.visual.HeatMap;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.visual.drawing.Inset;
import vn.thidua.workbook.RankingNotes;

/** A bloc's part of the page, written. */
public final class BlocPart {

    private final String bloc;
    private final long weighty;
    private final Html html;
    private final String told;
    private final List<Inset> pictures;

    private BlocPart(String bloc, long weighty, Html html, String told, List<Inset> pictures) {
        this.bloc = bloc;
        this.weighty = weighty;
        this.html = html;
        this.told = told;
        this.pictures = pictures;
    }

    /** Whether the page shows the chart; the other charts are left to the folder of pictures. */
    public static boolean shows(Chart chart) {
        return chart.body() instanceof Ranking
                || chart.body() instanceof Sections
                || chart.body() instanceof SelfAndFinal
                || chart.body() instanceof HeatMap;
    }

    /** The same material gives the same part. */
    public static BlocPart of(PageMaterial material) {
        Writing writing = new Writing(material);
        write(writing);
        return new BlocPart(
                writing.bloc().code(),
                Stakes.weighty(material.breaks().stakes()),
                writing.html(),
                writing.told(),
                material.figures().stream().map(PageFigure::picture).toList());
    }

    String bloc() {
        return bloc;
    }

    /** How many open questions could change a result. */
    long weighty() {
        return weighty;
    }

    Html html() {
        return html;
    }

    /** The explanations of its numbers, as JSON that may stand in a script. */
    String told() {
        return told;
    }

    List<Inset> pictures() {
        return pictures;
    }

    private static void write(Writing writing) {
        Html html = writing.html();
        PageMaterial material = writing.material();
        String code = writing.bloc().code();
        Chart ranking = material.figures().get(0).chart();
        html.open(
                "section",
                "class",
                "bloc",
                "id",
                code,
                "data-told",
                writing.id("_so"),
                "aria-labelledby",
                code + "_ten");
        html.open("header")
                .open("h2", "id", code + "_ten")
                .name(writing.bloc().name())
                .close();
        html.open("p", "class", "message").text(ranking.title() + ".").close();
        State.write(html, material.bloc(), ranking);
        html.close().line();
        part(writing, "_xep-hang", "Bảng xếp hạng", () -> new RankingTable(writing).write());
        part(writing, "_xep-loai", "Xếp loại", () -> new ClassBands(writing).write());
        part(writing, "_bieu-do", "Biểu đồ", () -> material.figures().forEach(figure -> picture(html, figure)));
        if (!material.bloc().traces().isEmpty()) {
            part(
                    writing,
                    "_khen-thuong",
                    "Đề nghị khen thưởng",
                    () -> Awards.of(writing).write(material.bloc().traces(), "h4"));
        }
        part(writing, "_con-bo-ngo", "Việc còn bỏ ngỏ", () -> {
            material.bloc().notes().forEach(note -> html.element("p", note, "class", "decide"));
            new Stakes(writing).write();
        });
        part(
                writing,
                "_khoi-truong",
                "Khối trưởng và bàn giao",
                () -> RankingNotes.leadership(writing.view()).forEach(note -> html.element("p", note)));
        part(
                writing,
                "_don-vi",
                "Từng đơn vị",
                () -> writing.view().standings().forEach(standing -> new AgencyProfile(writing, standing).write()));
        part(writing, "_diem", "Điểm từng tiêu chí", () -> new ScoreMatrix(writing).write());
        part(writing, "_cach-tinh", "Cách tính", () -> {
            html.open("ul");
            RankingNotes.settings(writing.view()).forEach(note -> html.element("li", note));
            html.close();
        });
        html.close().line();
    }

    private static void part(Writing writing, String id, String heading, Runnable content) {
        String heads = writing.id(id);
        writing.html()
                .open("section", "class", "part", "aria-labelledby", heads)
                .element("h3", heading, "id", heads);
        content.run();
        writing.html().close().line();
    }

    static void picture(Html html, PageFigure figure) {
        html.open("figure")
                .open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "group",
                        "aria-label",
                        figure.chart().body().kind());
        html.picture(figure.picture()).close().close().line();
    }

    /** The award of a bloc that is proposed, for the overview. */
    static long proposed(List<AwardTrace> traces) {
        return traces.stream().mapToLong(trace -> trace.proposed().size()).sum();
    }
}
