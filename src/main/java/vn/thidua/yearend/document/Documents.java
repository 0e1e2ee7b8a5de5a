package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.telling.BlocView;

/** All papers of a bloc, and those of the whole campaign. */
public final class Documents {

    private static final String FOLDER = "van-ban/";

    /** In a fixed order; the same results give the same bytes. */
    public List<DocumentFile> write(Material material) {
        BlocStandings bloc = material.bloc();
        BlocBreaks breaks = material.breaks();
        BlocView view = material.view();
        String folder = FOLDER + bloc.bloc().code() + "/";
        List<DocumentFile> files = new ArrayList<>();
        files.add(new DocumentFile(folder + "bao-cao-tong-ket.docx", YearReport.write(material)));
        files.add(new DocumentFile(folder + "bien-ban-hop-xet.docx", MeetingMinutes.write(material)));
        BallotMinutes.write(view)
                .ifPresent(minutes -> files.add(new DocumentFile(folder + "bien-ban-kiem-phieu.docx", minutes)));
        AwardSubmission.write(material)
                .ifPresent(submission -> files.add(new DocumentFile(folder + "to-trinh-khen-thuong.docx", submission)));
        for (Standing standing : bloc.standings()) {
            String name = folder + "bien-ban-tham-dinh/" + standing.agency().code() + ".docx";
            AppraisalMinutes.write(view, breaks, standing)
                    .ifPresent(minutes -> files.add(new DocumentFile(name, minutes)));
        }
        return List.copyOf(files);
    }

    /** Those that tell of all blocs together; none where no award is considered for all of them. */
    public List<DocumentFile> ofCampaign(Results results) {
        return results.campaignTraces().isEmpty()
                ? List.of()
                : List.of(new DocumentFile(FOLDER + "to-trinh-khen-thuong.docx", CampaignSubmission.write(results)));
    }
}
