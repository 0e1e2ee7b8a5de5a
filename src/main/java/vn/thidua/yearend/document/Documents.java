package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.workbook.BlocView;

/** All papers of a bloc. */
public final class Documents {

    private static final String FOLDER = "van-ban/";

    /** In a fixed order; the same results give the same bytes. */
    public List<DocumentFile> write(Results results, BlocStandings bloc, BlocBreaks breaks) {
        BlocView view = new BlocView(results, bloc);
        String folder = FOLDER + bloc.bloc().code() + "/";
        List<DocumentFile> files = new ArrayList<>();
        for (Standing standing : bloc.standings()) {
            AppraisalMinutes.write(view, breaks, standing)
                    .ifPresent(minutes -> files.add(new DocumentFile(
                            folder + "bien-ban-tham-dinh/" + standing.agency().code() + ".docx", minutes)));
        }
        return List.copyOf(files);
    }
}
