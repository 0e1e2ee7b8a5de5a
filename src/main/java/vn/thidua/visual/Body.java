package vn.thidua.visual;

import java.util.List;

/** What a chart is drawn of, one record for each kind. Values are exact; the words beside them are ready to be printed. */
public sealed interface Body permits Ranking, Sections, SelfAndFinal, HeatMap, Ranges, Timeline, Pact, Slopes, Blocs {

    /** The ending of the file's name, in ASCII: {@code xep-hang}. */
    String ending();

    /** What kind of chart it is, in words. */
    String kind();

    /** Each row in words, top to bottom; none if there is nothing to draw. */
    List<String> lines();

    /** Every number that is drawn. */
    List<Datum> data();
}
