package vn.thidua.yearend.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.campaign.Bloc;
import vn.thidua.visual.Chart;
import vn.thidua.visual.HeatMap;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.visual.drawing.Inset;

/** A bloc's part of a page, written. */
public final class BlocPart {

    private final PageMaterial material;
    private final BlocBody body;

    private BlocPart(PageMaterial material, BlocBody body) {
        this.material = material;
        this.body = body;
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
        BlocBody body = new BlocBody(new Writing(material));
        body.write();
        return new BlocPart(material, body);
    }

    Bloc bloc() {
        return material.bloc().bloc();
    }

    /** Where its data explain the total of the first in its table; empty if nobody is ranked. */
    Optional<Integer> leaderTotal() {
        return body.leaderTotal();
    }

    Html html() {
        return body.html();
    }

    /** What stands in it: ids and brief headings in their order. */
    Map<String, String> contents() {
        return body.contents();
    }

    /** The explanations of its numbers, as JSON that may stand in a script. */
    String told() {
        return body.told();
    }

    List<Inset> pictures() {
        return material.figures().stream().map(PageFigure::picture).toList();
    }
}
