package vn.thidua.yearend.slides;

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
                ? "Chưa có đề nghị khen thưởng nào đủ điều kiện"
                : "Đề nghị khen thưởng " + proposals.counts();
        Chapter chapter = talk.chapter(title, true, talk.notes(true, say(title), sources()));
        ballot(chapter);
        List<String> below = new ArrayList<>(talk.material().bloc().notes());
        if (all.isEmpty()) {
            chapter.points(
                    talk.material().bloc().traces().stream()
                            .map(trace -> trace.label() + ": không có đề nghị.")
                            .toList(),
                    below.toArray(String[]::new));
        } else {
            below.add(Proposals.NO_AWARD);
            chapter.table(
                    table(all), "Bảng đề nghị khen thưởng với căn cứ và tình trạng", below.toArray(String[]::new));
        }
    }

    private void ballot(Chapter chapter) {
        BallotCount ballot = talk.material().bloc().ballot();
        if (ballot != null) {
            chapter.text("Phiếu suy tôn: phát ra %s, thu về %s, hợp lệ %s."
                    .formatted(ballot.issued(), ballot.returned(), ballot.valid()));
        }
    }

    private static Grid table(List<Proposed> all) {
        Grid grid = new Grid(
                Column.figure("TT", 5),
                Column.text("Tập thể, cá nhân", 28),
                Column.text("Hình thức đề nghị", 24),
                Column.text("Thành tích, căn cứ", 31),
                Column.text("Tình trạng", 12));
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

    private List<String> say(String title) {
        List<String> say = new ArrayList<>(List.of(title + "."));
        say.add("Đọc từng trường hợp với căn cứ; mời hội nghị cho ý kiến.");
        say.add(Proposals.NO_AWARD);
        return say;
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (AwardTrace trace : talk.material().bloc().traces()) {
            sources.add("quy tắc " + trace.award() + " (" + trace.label() + "): " + trace.quotaRule());
        }
        BallotCount ballot = talk.material().bloc().ballot();
        if (ballot != null) {
            sources.add("biên bản kiểm phiếu: " + ballot.place());
        }
        sources.add(talk.sheet("Khen thưởng"));
        return sources;
    }
}
