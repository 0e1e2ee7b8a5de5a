package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.drawing.ChartFile;
import vn.thidua.visual.drawing.Pictures;
import vn.thidua.workbook.BlocWorkbook;
import vn.thidua.yearend.document.DocumentFile;
import vn.thidua.yearend.document.Documents;
import vn.thidua.yearend.document.Figure;
import vn.thidua.yearend.document.Material;
import vn.thidua.yearend.slides.Slides;

/** A bloc's pictures, papers, slides and workbook, made aside. */
@Component
class Presentation {

    private final Dockets dockets;
    private final BlocSources sources;
    private final Undertakings undertakings;
    private final Outputs outputs;
    private final History history;

    Presentation(Dockets dockets, BlocSources sources, Undertakings undertakings, Outputs outputs, History history) {
        this.dockets = dockets;
        this.sources = sources;
        this.undertakings = undertakings;
        this.outputs = outputs;
        this.history = history;
    }

    /**
     * Draws and writes.
     *
     * @return the names of the files
     */
    List<String> present(Campaign campaign, Bloc bloc) {
        Docket docket = dockets.of(campaign, bloc);
        Sources of = sources.of(campaign, bloc, docket);
        BlocStandings standings = of.table();
        BlocBreaks broken = of.breaks();
        Results results = new Results(campaign, docket, List.of(standings));
        history.see(results, standings);
        List<Chart> charts =
                new Charts().of(results, standings, of.years(), of.compared().dossiers());
        List<String> names = new ArrayList<>();
        Pictures pictures = new Pictures();
        List<Figure> figures = new ArrayList<>();
        for (Chart chart : charts) {
            List<ChartFile> drawn =
                    pictures.of(chart, bloc.code() + "-" + chart.body().ending());
            names.addAll(write(campaign, drawn));
            drawn.stream()
                    .filter(picture -> picture.name().endsWith(".png"))
                    .forEach(picture -> figures.add(new Figure(chart, picture.content())));
        }
        Material material = new Material(
                results, standings, broken, of.years(), undertakings.of(campaign, bloc), nominations(of), figures);
        for (DocumentFile document : new Documents().write(material)) {
            names.add(write(campaign, document.name(), document.content()));
        }
        DocumentFile deck = new Slides().write(material);
        names.add(write(campaign, deck.name(), deck.content()));
        names.add(write(
                campaign,
                BlocWorkbook.fileName(standings),
                new BlocWorkbook().write(results, standings, broken, of.years(), new BlocExplanations(of), charts)));
        return names;
    }

    private static List<NominationLine> nominations(Sources of) {
        return of.compared().dossiers().stream()
                .flatMap(dossier -> dossier.nominations().stream())
                .toList();
    }

    /**
     * Draws what tells of the whole campaign.
     *
     * @param results with all blocs; single scores are not needed
     * @return the names of the files
     */
    List<String> presentWhole(Campaign campaign, Results results) {
        List<String> names = new ArrayList<>();
        Pictures pictures = new Pictures();
        List<Chart> charts = new Charts().ofCampaign(results);
        for (int index = 0; index < charts.size(); index++) {
            String stem = charts.get(index).body().ending() + (index == 0 ? "" : "-" + (index + 1));
            names.addAll(write(campaign, pictures.of(charts.get(index), stem)));
        }
        return names;
    }

    private List<String> write(Campaign campaign, List<ChartFile> drawn) {
        return drawn.stream()
                .map(picture -> write(campaign, "bieu-do/" + picture.name(), picture.content()))
                .toList();
    }

    private String write(Campaign campaign, String name, byte[] content) {
        outputs.write(campaign.id(), name, content);
        return name;
    }
}
