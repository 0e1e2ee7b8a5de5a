package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;
import vn.thidua.workbook.Cover.Fact;

/** The covers of the books. */
public final class Covers {

    private static final int DIGITS = 12;

    /** Widths of the contents: of our own names of sheets, and of agencies as far as a sheet can have their name. */
    private static final int NAMES = 25;

    private static final int AGENCIES = 34;

    private Covers() {}

    private static final String FILTER =
            "Mũi tên ở tiêu đề cột dùng để lọc và sắp xếp. Mỗi trang in vừa khổ giấy, tiêu đề cột lặp lại ở mọi tờ.";

    private static final String SUMS =
            "Tổng điểm và điểm từng mục là công thức cộng: bấm vào ô để kiểm tra. Số được làm tròn khi hiện, không làm tròn khi"
                    + " tính.";

    private static final String PROVISIONAL =
            "Điểm in nghiêng là điểm tạm tính: tiêu chí chưa thẩm định, lấy theo điểm tự chấm.";

    private static final String SLIP =
            "Mỗi đơn vị một trang A4 đứng, in ra để hai bên ký. Cột “Mất điểm” là phần thấp hơn điểm chuẩn.";

    /** Of a bloc's results. */
    static Cover ofResults(BlocView view) {
        return of(view, say("KẾT QUẢ THI ĐUA"), List.of(say(FILTER), say(SUMS)), NAMES);
    }

    /** Of a bloc's slips. */
    static Cover ofSlips(BlocView view) {
        return of(view, say("PHIẾU KẾT QUẢ THI ĐUA"), List.of(say(SLIP)), AGENCIES);
    }

    private static Cover of(BlocView view, String title, List<String> usage, int names) {
        Bloc bloc = view.bloc().bloc();
        List<Fact> facts = common(view.results());
        facts.add(3, new Fact(say("Trạng thái"), stateToTheUnit(view)));
        facts.add(new Fact(say("Hỏi ai"), asked(view.results().campaign(), bloc)));
        List<String> reading = new ArrayList<>(usage);
        if (view.provisional()) {
            reading.add(say(PROVISIONAL));
        }
        return new Cover(
                title,
                say("{0} · năm {1}", bloc.name(), view.results().campaign().year()),
                view.provisional(),
                facts,
                reading,
                names);
    }

    /** Of a book about the whole campaign. */
    public static Cover of(Results results, String title) {
        Campaign campaign = results.campaign();
        boolean provisional = results.blocs().stream().anyMatch(BlocStandings::provisional);
        List<Fact> facts = common(results);
        facts.add(
                3,
                new Fact(
                        say("Trạng thái"),
                        results.blocs().stream()
                                .map(bloc -> bloc.bloc().name() + ": " + state(new BlocView(results, bloc)))
                                .collect(Collectors.joining("\n"))));
        facts.add(new Fact(
                say("Hỏi ai"),
                campaign.owner() + "\n"
                        + campaign.blocs().stream()
                                .map(bloc -> bloc.name() + ": " + lead(bloc))
                                .collect(Collectors.joining("\n"))));
        return new Cover(title, campaign.title(), provisional, facts, List.of(say(FILTER)), NAMES);
    }

    private static List<Fact> common(Results results) {
        Campaign campaign = results.campaign();
        String moment = Words.of(results.docket().dataAsOf());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say("Đợt thi đua"), say("{0} (mã {1})", campaign.title(), campaign.id())));
        facts.add(new Fact(say("Chủ trì"), campaign.owner()));
        facts.add(new Fact(
                say("Thời kỳ"), say("từ {0} đến {1}", Speech.day(campaign.from()), Speech.day(campaign.to()))));
        facts.add(new Fact(say("Số liệu đến"), moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : moment));
        if (campaign.illustrative()) {
            facts.add(new Fact(say("Số liệu"), say("Minh họa, không phải số liệu thật")));
        }
        facts.add(new Fact(say("Quy tắc"), say("bản {0}…; sửa quy tắc thì dãy này đổi", first(campaign.digest()))));
        return facts;
    }

    private static String first(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }

    /** "Tạm tính: 2 đơn vị còn tiêu chí chưa thẩm định." */
    private static String stateToTheUnit(BlocView view) {
        long open = view.ranked().stream()
                .filter(standing -> standing.card().criteria().stream().anyMatch(CriterionScore::provisional))
                .count();
        String state = state(view);
        return open == 0 ? state : say("{0}: {1} đơn vị còn tiêu chí chưa thẩm định", state, open);
    }

    private static String state(BlocView view) {
        return view.provisional() && view.bloc().awaitsBallot()
                ? say("{0}, chưa kiểm phiếu", view.finality())
                : view.finality();
    }

    private static String asked(Campaign campaign, Bloc bloc) {
        return lead(bloc) + "\n" + say("Chủ trì: {0}", campaign.owner());
    }

    private static String lead(Bloc bloc) {
        String head = say("Khối trưởng: {0}", name(bloc, bloc.head()));
        return bloc.deputy() == null ? head : head + "; " + say("Khối phó: {0}", name(bloc, bloc.deputy()));
    }

    private static String name(Bloc bloc, @Nullable String agency) {
        return Optional.ofNullable(agency)
                .flatMap(bloc::member)
                .map(Agency::name)
                .orElse("");
    }
}
