package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.words.AppraisalTerms;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.UnrankedReason;

/** What stands under a ranking: by which settings it came about, and who leads the bloc. */
public final class RankingNotes {

    private RankingNotes() {}

    /** By what ranks are given, how ties part, and what ballot counted. */
    public static String order(BlocView view) {
        Campaign campaign = view.results().campaign();
        return Settings.rankBy(campaign) + " " + Settings.ties(campaign) + ballot(view.bloc());
    }

    /** The settings on which ranks and classes depend, in sentences. */
    public static List<String> settings(BlocView view) {
        Campaign campaign = view.results().campaign();
        Bloc bloc = view.bloc().bloc();
        List<String> notes = new ArrayList<>();
        notes.add(denominators(view.bloc()));
        notes.add(order(view));
        notes.add(say("Xếp loại: {0}.", Settings.classes(campaign)));
        notes.add(Settings.basis(campaign) + " " + Settings.ceiling(campaign));
        notes.add(Settings.rounding(campaign));
        notes.add(AppraisalTerms.words(campaign.appraisal()));
        notes.add(Settings.rubric(bloc.rubric()));
        if (bloc.rubric().allCriteria().flatMap(Criterion::allRules).anyMatch(Settings::relative)) {
            notes.add(Settings.leaders(campaign));
        }
        return notes;
    }

    /** Who leads the bloc, who led it before and who is to lead it, in sentences. */
    public static List<String> leadership(BlocView view) {
        Campaign campaign = view.results().campaign();
        Bloc bloc = view.bloc().bloc();
        List<String> notes = new ArrayList<>();
        notes.add(say("Khối trưởng năm {0}: {1}.", campaign.year(), view.name(bloc.head()))
                + (bloc.deputy() == null ? "" : " " + say("Khối phó: {0}.", view.name(bloc.deputy())))
                + next(view));
        history(view).ifPresent(notes::add);
        handover(view).ifPresent(notes::add);
        return notes;
    }

    /** "Mẫu số: 9 thành viên, 7 được xếp hạng; không xếp hạng: 2 – Chưa nộp bảng tự chấm điểm." */
    public static String denominators(BlocStandings bloc) {
        Map<UnrankedReason, Long> reasons = bloc.standings().stream()
                .flatMap(standing -> Optional.ofNullable(standing.unranked()).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        String unranked = reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " – " + say(reason.getKey().label()))
                .collect(Collectors.joining("; "));
        return unranked.isEmpty()
                ? say("Mẫu số của các tỷ lệ: {0} thành viên, {1} được xếp hạng.", bloc.members(), bloc.ranked())
                : say(
                        "Mẫu số của các tỷ lệ: {0} thành viên, {1} được xếp hạng (không xếp hạng: {2}).",
                        bloc.members(), bloc.ranked(), unranked);
    }

    private static String ballot(BlocStandings bloc) {
        BallotCount ballot = bloc.ballot();
        return ballot == null
                ? ""
                : " "
                        + say(
                                "Phiếu suy tôn: phát ra {0}, thu về {1}, hợp lệ {2} ({3}).",
                                ballot.issued(), ballot.returned(), ballot.valid(), ballot.place());
    }

    private static Optional<String> history(BlocView view) {
        List<Rotation.Term> terms = view.bloc().bloc().rotation().terms();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "Khối trưởng các năm trước: {0}.",
                        terms.stream()
                                .map(term -> term.year() + " – " + view.name(term.agency()))
                                .collect(Collectors.joining("; "))));
    }

    /** The flag of the head goes on at the conference. */
    public static Optional<String> handover(BlocView view) {
        Agency next = view.bloc().nextHead();
        String head = view.bloc().bloc().head();
        int year = view.results().campaign().year();
        return next == null || next.code().equals(head)
                ? Optional.empty()
                : Optional.of(say(
                        "Bàn giao: {0} (Khối trưởng năm {1}) trao cờ Khối trưởng cho {2} (Khối trưởng năm {3}).",
                        view.name(head), year, next.name(), year + 1));
    }

    private static String deputy(BlocView view) {
        Agency deputy = view.bloc().nextDeputy();
        if (deputy == null) {
            return "";
        }
        boolean named = view.bloc().bloc().rotation().nextDeputy() != null;
        return " "
                + say(
                        named
                                ? "Khối phó năm {0}: {1}."
                                : "Khối phó năm {0} (đứng kế tiếp trong danh sách, nếu khối không chọn khác): {1}.",
                        view.results().campaign().year() + 1,
                        deputy.name());
    }

    private static String next(BlocView view) {
        return view.bloc().nextHead() == null || view.standings().size() == 1
                ? ""
                : " "
                        + say(
                                "Khối trưởng năm {0} (luân phiên): {1}.",
                                view.results().campaign().year() + 1,
                                view.bloc().nextHead().name())
                        + deputy(view);
    }
}
