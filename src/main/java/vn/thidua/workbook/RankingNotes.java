package vn.thidua.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.AwardProposal;

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
        awardRules(view).forEach(rule -> notes.add("Khen thưởng: " + rule + "."));
        return notes;
    }

    private static String next(BlocView view) {
        return view.bloc().nextHead() == null
                ? ""
                : " Khối trưởng năm " + (view.results().campaign().year() + 1) + " (luân phiên): "
                        + view.bloc().nextHead().name() + ".";
    }

    private static Stream<String> awardRules(BlocView view) {
        return view.standings().stream()
                .flatMap(standing -> standing.awards().stream())
                .map(AwardProposal::rule)
                .filter(Objects::nonNull)
                .map(rule -> rule.endsWith(".") ? rule.substring(0, rule.length() - 1) : rule)
                .distinct();
    }
}
