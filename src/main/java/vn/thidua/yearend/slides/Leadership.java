package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.words.Settings;
import vn.thidua.telling.RankingNotes;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;

/** Who led the bloc, who is to lead it, and the handover. */
record Leadership(Talk talk) {

    /** Earlier heads that a slide names. */
    private static final int MOST = 5;

    void write() {
        Agency next = talk.material().bloc().nextHead();
        int year = talk.campaign().year();
        String title = next == null || talk.bloc().members().size() < 2
                ? say("Khối trưởng, khối phó năm {0}", year)
                : say("Khối trưởng năm {0}: {1}", year + 1, next.name());
        List<String> sentences = RankingNotes.leadership(talk.view());
        Chapter chapter = talk.chapter(
                title,
                false,
                talk.notes(
                        false,
                        List.of(
                                String.join(" ", sentences),
                                say("Mời Khối trưởng bàn giao và Khối trưởng mới phát biểu nhận nhiệm vụ.")),
                        List.of(say("quy tắc của đợt (campaign.yaml): head, deputy, rotation, succession"))));
        RankingNotes.handover(talk.view()).ifPresent(chapter::text);
        chapter.table(
                table(),
                say("Bảng khối trưởng, khối phó các năm"),
                say("Luân phiên: {0}", Settings.succession(talk.campaign().succession())));
    }

    private Grid table() {
        Grid grid = new Grid(
                Column.figure(say("Năm"), 12), Column.text(say("Khối trưởng"), 44), Column.text(say("Khối phó"), 44));
        int year = talk.campaign().year();
        List<Rotation.Term> terms = talk.bloc().rotation().terms();
        terms.subList(Math.max(0, terms.size() - MOST), terms.size())
                .forEach(term ->
                        grid.row(String.valueOf(term.year()), talk.view().name(term.agency()), "–"));
        grid.row(
                String.valueOf(year),
                talk.view().name(talk.bloc().head()),
                dash(talk.view().name(talk.bloc().deputy())));
        if (talk.bloc().members().size() > 1) {
            grid.strongRow(
                    String.valueOf(year + 1),
                    name(talk.material().bloc().nextHead()),
                    name(talk.material().bloc().nextDeputy()));
        }
        return grid;
    }

    private static String name(@Nullable Agency agency) {
        return agency == null ? "……" : agency.name();
    }

    private static String dash(String name) {
        return name.isEmpty() ? "–" : name;
    }
}
