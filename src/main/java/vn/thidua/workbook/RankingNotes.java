package vn.thidua.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;

/** What stands under a ranking: by which settings it came about, and who leads the bloc. */
final class RankingNotes {

    private RankingNotes() {}

    static List<String> of(BlocView view) {
        Campaign campaign = view.results().campaign();
        Bloc bloc = view.bloc().bloc();
        List<String> notes = new ArrayList<>();
        if (view.provisional()) {
            notes.add("Điểm in nghiêng là điểm tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm.");
        }
        notes.add("Xếp loại: " + Settings.classes(campaign) + ".");
        notes.add(Settings.basis(campaign) + " " + Settings.ceiling(campaign));
        notes.add(Settings.rounding(campaign) + " " + Settings.ties(campaign));
        notes.add(Settings.rubric(bloc.rubric()));
        notes.add("Khối trưởng năm " + campaign.year() + ": " + view.name(bloc.head()) + "."
                + (bloc.deputy() == null ? "" : " Khối phó: " + view.name(bloc.deputy()) + ".")
                + next(view));
        if (view.standings().stream().anyMatch(standing -> !standing.awards().isEmpty())) {
            notes.add("Căn cứ của từng đề nghị khen thưởng: trang “" + AwardsSheet.NAME + "”.");
        }
        notes.addAll(view.bloc().notes());
        return notes;
    }

    private static String next(BlocView view) {
        return view.bloc().nextHead() == null || view.standings().size() == 1
                ? ""
                : " Khối trưởng năm " + (view.results().campaign().year() + 1) + " (luân phiên): "
                        + view.bloc().nextHead().name() + ".";
    }
}
