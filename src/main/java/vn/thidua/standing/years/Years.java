package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.BlocStandings;

/** Blocs over the years, as far as earlier years are known. */
@Component
public class Years {

    private final PastTables tables;

    /** Names of a whole campaign are folded once, not for every bloc. */
    private final Map<Campaign, OverYears> overYears = Collections.synchronizedMap(new IdentityHashMap<>());

    public Years(PastTables tables) {
        this.tables = tables;
    }

    /** The bloc with all years kept. */
    public BlocYears of(Campaign campaign, BlocStandings bloc) {
        List<PastTable> past = tables.of(campaign, bloc.bloc());
        return overYears.computeIfAbsent(campaign, OverYears::new).of(bloc, past, notes(campaign, past));
    }

    private List<String> notes(Campaign campaign, List<PastTable> past) {
        List<String> notes = new ArrayList<>();
        String previous = campaign.earlier().previous();
        if (previous != null && !tables.knows(previous, campaign.year())) {
            notes.add(say(
                    "Quy tắc nêu đợt của năm trước là {0}, nhưng bộ nhớ không có đợt này của một năm trước năm {1}.",
                    previous, campaign.year()));
        }
        Set<String> sources = new LinkedHashSet<>();
        past.forEach(table -> sources.add(say("năm {0}: {1}", table.year(), table.source())));
        if (!sources.isEmpty()) {
            notes.add(say("Nguồn kết quả các năm trước – {0}.", String.join("; ", sources)));
        }
        return notes;
    }
}
