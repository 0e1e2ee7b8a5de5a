package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.NominationLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.drawing.ChartFile;
import vn.thidua.visual.drawing.Drawing;
import vn.thidua.visual.drawing.Inset;
import vn.thidua.visual.drawing.Pictures;
import vn.thidua.workbook.BlocWorkbook;
import vn.thidua.workbook.SlipWorkbook;
import vn.thidua.yearend.document.DocumentFile;
import vn.thidua.yearend.document.Documents;
import vn.thidua.yearend.document.Figure;
import vn.thidua.yearend.document.Material;
import vn.thidua.yearend.page.BlocPart;
import vn.thidua.yearend.page.Page;
import vn.thidua.yearend.page.PageFigure;
import vn.thidua.yearend.page.PageMaterial;
import vn.thidua.yearend.page.Whole;
import vn.thidua.yearend.slides.Slides;

/** A bloc's pictures, papers, slides and workbook, and the page of all of them, made aside in each language asked for. */
@Component
class Presentation {

    private final Dockets dockets;
    private final BlocSources sources;
    private final Undertakings undertakings;
    private final Outputs outputs;
    private final History history;
    private final Run run;
    private final RunMetrics metrics;

    /** What the page has to say of the blocs that were drawn, by language and bloc. */
    private final Map<String, BlocPart> parts = new ConcurrentHashMap<>();

    Presentation(
            Dockets dockets,
            BlocSources sources,
            Undertakings undertakings,
            Outputs outputs,
            History history,
            Run run,
            RunMetrics metrics) {
        this.metrics = metrics;
        this.run = run;
        this.dockets = dockets;
        this.sources = sources;
        this.undertakings = undertakings;
        this.outputs = outputs;
        this.history = history;
    }

    /** Forgets what was drawn for a page before. */
    void begin() {
        parts.clear();
    }

    /**
     * Draws and writes.
     *
     * @param robustness of the bloc's table
     * @return the names of the files
     */
    List<String> present(Campaign campaign, Bloc bloc, Robustness robustness) {
        return run.languages(campaign).stream()
                .flatMap(language -> campaign.speak(language, () -> drawn(campaign, bloc, robustness)).stream())
                .toList();
    }

    private List<String> drawn(Campaign campaign, Bloc bloc, Robustness robustness) {
        Docket docket = docket(campaign, bloc);
        Sources of = sources.of(campaign, bloc, docket);
        BlocStandings standings = of.table();
        BlocBreaks broken = of.breaks();
        Results results = results(of, docket);
        if (!Language.isEnglish()) {
            history.see(results, standings);
        }
        List<Chart> charts = new Charts()
                .of(results, standings, of.years(), robustness, of.compared().dossiers());
        Drawn drawn = metrics.drawing("charts", () -> pictures(campaign, bloc, charts));
        List<String> names = new ArrayList<>(drawn.names());
        Undertakings.OfBloc undertaken = undertakings.of(of.campaign(), standings.bloc());
        Material material =
                new Material(results, standings, broken, of.years(), undertaken, nominations(of), drawn.figures());
        metrics.drawing("papers", () -> new Documents().write(material))
                .forEach(document -> names.add(write(campaign, document.name(), document.content())));
        DocumentFile deck = metrics.drawing("slides", () -> new Slides().write(material));
        names.add(write(campaign, deck.name(), deck.content()));
        BlocExplanations explanations = new BlocExplanations(of, robustness);
        byte[] book = metrics.drawing(
                "workbook",
                () -> new BlocWorkbook()
                        .write(results, standings, broken, of.years(), undertaken, robustness, explanations, charts));
        names.add(write(campaign, BlocWorkbook.fileName(standings), book));
        if (SlipWorkbook.any(standings)) {
            byte[] slips = metrics.drawing("slips", () -> new SlipWorkbook().write(results, standings, explanations));
            names.add(write(campaign, SlipWorkbook.fileName(standings), slips));
        }
        BlocPart part = metrics.drawing("page", () -> part(results, of, explanations, drawn.shown()));
        if (Whole.together(campaign)) {
            parts.put(key(bloc), part);
        } else {
            names.add(write(campaign, Page.fileOf(bloc), Page.of(Whole.ofBloc(results, part))));
        }
        return names;
    }

    private Docket docket(Campaign campaign, Bloc bloc) {
        Campaign told = campaign.told();
        return dockets.of(told, told.bloc(bloc.code()).orElseThrow());
    }

    private static Results results(Sources of, Docket docket) {
        int weighty = of.breaks().weighty().size();
        return new Results(
                of.campaign(),
                docket,
                List.of(of.table()),
                List.of(),
                Map.of(of.table().bloc().code(), weighty));
    }

    /** Pictures that were written, as the papers and as the page show them. */
    private record Drawn(List<String> names, List<Figure> figures, List<PageFigure> shown) {}

    private Drawn pictures(Campaign campaign, Bloc bloc, List<Chart> charts) {
        Drawn all = new Drawn(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Pictures pictures = new Pictures();
        for (Chart chart : charts) {
            String stem = bloc.code() + "-" + chart.body().ending();
            Drawing drawing = Pictures.drawing(chart);
            List<ChartFile> drawn = pictures.of(drawing, chart, stem);
            if (BlocPart.shows(chart)) {
                all.shown().add(new PageFigure(chart, Inset.of(drawing, chart, stem)));
            }
            all.names().addAll(write(campaign, drawn));
            drawn.stream()
                    .filter(picture -> picture.name().endsWith(".png"))
                    .forEach(picture -> all.figures().add(new Figure(chart, picture.content())));
        }
        return all;
    }

    private static BlocPart part(Results results, Sources of, BlocExplanations explanations, List<PageFigure> figures) {
        return BlocPart.of(new PageMaterial(
                results,
                of.table(),
                of.breaks(),
                of.years(),
                explanations,
                of.compared().dossiers(),
                figures));
    }

    /** The same of a bloc whose published files were kept. */
    private BlocPart part(Campaign campaign, Bloc bloc) {
        Docket docket = docket(campaign, bloc);
        Sources of = sources.of(campaign, bloc, docket);
        Results results = results(of, docket);
        Robustness robustness = RankRanges.of(of.table(), of.breaks());
        List<PageFigure> figures = new Charts()
                .of(results, of.table(), of.years(), robustness, of.compared().dossiers()).stream()
                        .filter(BlocPart::shows)
                        .map(chart ->
                                figure(chart, bloc.code() + "-" + chart.body().ending()))
                        .toList();
        return part(results, of, new BlocExplanations(of, robustness), figures);
    }

    private static PageFigure figure(Chart chart, String stem) {
        return new PageFigure(chart, Inset.of(Pictures.drawing(chart), chart, stem));
    }

    private static List<NominationLine> nominations(Sources of) {
        return of.compared().dossiers().stream()
                .flatMap(dossier -> dossier.nominations().stream())
                .toList();
    }

    /**
     * Draws what tells of the whole campaign, in the language of the work at hand.
     *
     * @param results with all blocs; single scores are not needed
     * @param changes why the tables differ from those published before
     * @return the names of the files
     */
    List<String> presentWhole(Campaign campaign, Results results, List<String> changes) {
        List<String> names = new ArrayList<>();
        List<PageFigure> figures = new ArrayList<>();
        Pictures pictures = new Pictures();
        List<Chart> charts = new Charts().ofCampaign(results);
        for (int index = 0; index < charts.size(); index++) {
            String stem = charts.get(index).body().ending() + (index == 0 ? "" : "-" + (index + 1));
            Drawing drawing = Pictures.drawing(charts.get(index));
            names.addAll(write(campaign, pictures.of(drawing, charts.get(index), stem)));
            figures.add(new PageFigure(charts.get(index), Inset.of(drawing, charts.get(index), stem)));
        }
        for (DocumentFile document : new Documents().ofCampaign(results)) {
            names.add(write(campaign, document.name(), document.content()));
        }
        List<BlocPart> ofBlocs = Whole.together(campaign)
                ? campaign.blocs().stream()
                        .map(bloc ->
                                Optional.ofNullable(parts.remove(key(bloc))).orElseGet(() -> part(campaign, bloc)))
                        .toList()
                : List.of();
        names.add(write(campaign, Page.FILE, Page.of(Whole.of(results, changes, figures, ofBlocs))));
        return names;
    }

    private static String key(Bloc bloc) {
        return Language.current().code() + "/" + bloc.code();
    }

    private List<String> write(Campaign campaign, List<ChartFile> drawn) {
        return drawn.stream()
                .map(picture -> write(campaign, "bieu-do/" + picture.name(), picture.content()))
                .toList();
    }

    private String write(Campaign campaign, String name, byte[] content) {
        return outputs.writePack(campaign.id(), name, content);
    }
}
