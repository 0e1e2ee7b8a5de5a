package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.workbook.BlocView;

/** All papers of a bloc. */
public final class Documents {

    private static final String FOLDER = "van-ban/";

    /**
     * In a fixed order; the same results give the same bytes.
     *
     * @param figures charts of the bloc with their pictures
     */
    public List<DocumentFile> write(
            Results results, BlocStandings bloc, BlocBreaks breaks, BlocYears years, List<Figure> figures) {
        BlocView view = new BlocView(results, bloc);
        String folder = FOLDER + bloc.bloc().code() + "/";
        List<DocumentFile> files = new ArrayList<>();
        files.add(new DocumentFile(folder + "bao-cao-tong-ket.docx", YearReport.write(view, breaks, years, figures)));
        files.add(new DocumentFile(folder + "bien-ban-hop-xet.docx", MeetingMinutes.write(view, breaks)));
        BallotMinutes.write(view)
                .ifPresent(minutes -> files.add(new DocumentFile(folder + "bien-ban-kiem-phieu.docx", minutes)));
        AwardSubmission.write(view)
                .ifPresent(submission -> files.add(new DocumentFile(folder + "to-trinh-khen-thuong.docx", submission)));
        for (Standing standing : bloc.standings()) {
            String name = folder + "bien-ban-tham-dinh/" + standing.agency().code() + ".docx";
            AppraisalMinutes.write(view, breaks, standing)
                    .ifPresent(minutes -> files.add(new DocumentFile(name, minutes)));
        }
        return List.copyOf(files);
    }
}
