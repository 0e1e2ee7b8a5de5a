package vn.thidua.yearend.slides;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.campaign.Campaign;
import vn.thidua.telling.Words;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Ranking;
import vn.thidua.workbook.Stamp;

/** Whose conference it is, on which year, and how final what it will see is. */
record Opening(Talk talk) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final String CONFERENCE = "Hội nghị tổng kết công tác thi đua, khen thưởng";

    static String conference(Talk talk) {
        return CONFERENCE + " năm " + talk.campaign().year();
    }

    void write() {
        Campaign campaign = talk.campaign();
        List<String> lines = new ArrayList<>();
        lines.add(talk.bloc().name());
        if (!campaign.owner().equals(talk.bloc().name())) {
            lines.add(campaign.owner());
        }
        lines.add("Kỳ thi đua từ " + day(campaign.from()) + " đến " + day(campaign.to()));
        lines.add(state());
        String stamp = Stamp.of(campaign, talk.view().provisional());
        if (!stamp.isEmpty()) {
            lines.add(stamp);
        }
        lines.add("……, ngày …… tháng …… năm ……");
        talk.deck()
                .opening(
                        // Two lines of similar length.
                        conference(talk).replace(" thi đua,", "\nthi đua,"),
                        lines,
                        talk.notes(
                                true,
                                List.of(
                                        "Chào mừng đại biểu, giới thiệu chủ tọa và chương trình.",
                                        "Nêu kỳ thi đua và trạng thái của số liệu: " + state() + ".",
                                        "Điền địa điểm, ngày họp trước khi trình chiếu."),
                                List.of("quy tắc của đợt (campaign.yaml): tên, kỳ, cơ quan phụ trách")));
    }

    /** "Kết quả tạm tính; số liệu đến 09/12/2022 16:30". */
    private String state() {
        String state = talk.chart(Ranking.class)
                .map(Chart::heading)
                .map(heading -> heading.state().words())
                .orElse("");
        String moment = Words.of(talk.material().results().docket().dataAsOf());
        return state.substring(0, Math.min(1, state.length())).toUpperCase(Locale.ROOT)
                + state.substring(Math.min(1, state.length()))
                + (moment.isEmpty() ? "; chưa nhận được hồ sơ nào" : "; số liệu đến " + moment);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
