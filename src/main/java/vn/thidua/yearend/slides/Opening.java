package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.telling.Words;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Ranking;
import vn.thidua.workbook.Stamp;

/** Whose conference it is, on which year, and how final what it will see is. */
record Opening(Talk talk) {

    static String conference(Talk talk) {
        return inTwoLines(talk).replace('\n', ' ');
    }

    /** Of similar length. */
    private static String inTwoLines(Talk talk) {
        return say(
                "Hội nghị tổng kết công tác\nthi đua, khen thưởng năm {0}",
                talk.campaign().year());
    }

    void write() {
        Campaign campaign = talk.campaign();
        List<String> lines = new ArrayList<>();
        lines.add(talk.bloc().name());
        if (!campaign.owner().equals(talk.bloc().name())) {
            lines.add(campaign.owner());
        }
        lines.add(say("Kỳ thi đua từ {0} đến {1}", Speech.day(campaign.from()), Speech.day(campaign.to())));
        lines.add(state());
        String stamp = Stamp.of(campaign, talk.view().provisional());
        if (!stamp.isEmpty()) {
            lines.add(stamp);
        }
        lines.add(say("……, ngày …… tháng …… năm ……"));
        talk.deck()
                .opening(
                        inTwoLines(talk),
                        lines,
                        talk.notes(
                                true,
                                List.of(
                                        say("Chào mừng đại biểu, giới thiệu chủ tọa và chương trình."),
                                        say("Nêu kỳ thi đua và trạng thái của số liệu: {0}.", state()),
                                        say("Điền địa điểm, ngày họp trước khi trình chiếu.")),
                                List.of(say("quy tắc của đợt (campaign.yaml): tên, kỳ, cơ quan phụ trách"))));
    }

    /** "Kết quả tạm tính; số liệu đến 09/12/2022 16:30". */
    private String state() {
        String state = talk.chart(Ranking.class)
                .map(Chart::heading)
                .map(heading -> heading.state().words())
                .orElse("");
        String moment = Words.of(talk.material().results().docket().dataAsOf());
        return Speech.capital(state) + "; "
                + (moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : say("số liệu đến {0}", moment));
    }
}
