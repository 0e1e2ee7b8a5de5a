package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BallotCount;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.document.Proposals;
import vn.thidua.yearend.document.Proposals.Proposed;

/** Who is proposed for which award and why. No slide in a bloc without rules for awards. */
record AwardSlides(Talk talk) {

    void write() {
        Proposals proposals = new Proposals(talk.material());
        if (proposals.none()) {
            return;
        }
        List<Proposed> all = proposals.all();
        String title = all.isEmpty()
                ? say("Chưa có đề nghị khen thưởng nào đủ điều kiện")
                : say("Đề nghị khen thưởng {0}", proposals.counts());
        Chapter chapter = talk.chapter(title, true, talk.notes(true, spoken(title), sources()));
        ballot(chapter);
        List<String> below = new ArrayList<>(talk.material().bloc().notes());
        if (all.isEmpty()) {
            chapter.points(
                    talk.material().bloc().traces().stream()
                            .map(trace -> say("{0}: không có đề nghị.", trace.label()))
                            .toList(),
                    below.toArray(String[]::new));
        } else {
            below.add(say(Proposals.NO_AWARD));
            chapter.table(
                    table(all), say("Bảng đề nghị khen thưởng với căn cứ và tình trạng"), below.toArray(String[]::new));
        }
    }

    private void ballot(Chapter chapter) {
        BallotCount ballot = talk.material().bloc().ballot();
        if (ballot != null) {
            chapter.text(say(
                    "Phiếu suy tôn: phát ra {0}, thu về {1}, hợp lệ {2}.",
                    ballot.issued(), ballot.returned(), ballot.valid()));
        }
    }

    private static Grid table(List<Proposed> all) {
        Grid grid = new Grid(
                Column.figure(say("TT"), 5),
                Column.text(say("Tập thể, cá nhân"), 28),
                Column.text(say("Hình thức đề nghị"), 24),
                Column.text(say("Thành tích, căn cứ"), 31),
                Column.text(say("Tình trạng"), 12));
        int number = 1;
        for (Proposed one : all) {
            grid.row(
                    String.valueOf(number++),
                    one.recipient()
                            + (one.kind() == RecipientKind.INDIVIDUAL
                                            && !one.agency().isEmpty()
                                    ? "\n" + one.agency()
                                    : ""),
                    one.award(),
                    one.grounds(),
                    one.state());
        }
        return grid;
    }

    private static List<String> spoken(String title) {
        return List.of(
                title + ".", say("Đọc từng trường hợp với căn cứ; mời hội nghị cho ý kiến."), say(Proposals.NO_AWARD));
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (AwardTrace trace : talk.material().bloc().traces()) {
            sources.add(say("quy tắc {0} ({1}): {2}", trace.award(), trace.label(), trace.quotaRule()));
        }
        BallotCount ballot = talk.material().bloc().ballot();
        if (ballot != null) {
            sources.add(say("biên bản kiểm phiếu: {0}", ballot.place()));
        }
        sources.add(talk.sheet(say("Khen thưởng")));
        return sources;
    }
}
