package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;
import vn.thidua.visual.Body;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Points;
import vn.thidua.workbook.BlocWorkbook;
import vn.thidua.workbook.Stamp;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Deck;
import vn.thidua.yearend.deck.Notes;
import vn.thidua.yearend.document.Figure;
import vn.thidua.yearend.document.Material;

/** What all slides of a bloc draw on. */
record Talk(Material material, Deck deck) {

    BlocView view() {
        return material.view();
    }

    Campaign campaign() {
        return material.results().campaign();
    }

    Bloc bloc() {
        return material.bloc().bloc();
    }

    /** As printed; a dash for none. */
    String points(@Nullable BigDecimal score) {
        return score == null ? "–" : new Points(campaign().rounding()).of(score);
    }

    static String rank(Standing standing) {
        return standing.rank() == null ? "–" : String.valueOf(standing.rank());
    }

    Optional<Chart> chart(Class<? extends Body> kind) {
        return material.figures().stream()
                .map(Figure::chart)
                .filter(chart -> kind.isInstance(chart.body()))
                .findFirst();
    }

    /** @param results whether figures of it may be provisional */
    Chapter chapter(String title, boolean results, Notes notes) {
        return new Chapter(deck, title, Stamp.of(campaign(), results && view().provisional()), notes);
    }

    /** With what is to be said of figures that are not final, and up to when they go. */
    Notes notes(boolean results, List<String> spoken, List<String> sources) {
        List<String> sentences = new ArrayList<>(spoken);
        if (results && view().provisional()) {
            sentences.add(say("Nói rõ đây là kết quả tạm tính, còn có thể thay đổi."));
        }
        List<String> from = new ArrayList<>(sources);
        from.add(upTo());
        return new Notes(sentences, from);
    }

    private String upTo() {
        String moment = Words.of(material.results().docket().dataAsOf());
        return say("đợt {0}", campaign().id()) + "; "
                + (moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : say("số liệu đến {0}", moment));
    }

    /** "ket-qua-khoi-1.xlsx, trang “Xếp hạng”". */
    String sheet(String name) {
        return say("{0}, trang “{1}”", BlocWorkbook.fileName(material.bloc()), name);
    }
}
