package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignView;
import vn.thidua.standing.Results;

/** A campaign's blocs with what every chart of them all says alike. */
record Overview(Results results, List<CampaignView.Apart> apart) {

    Chart chart(Message message, Body body, List<String> notes, Points points) {
        Heading heading = new Heading(
                say("Các khối cùng bảng điểm"),
                Source.period(results.campaign()),
                state(),
                results.campaign().illustrative());
        return new Chart(message, heading, body, notes, Source.of(results), points);
    }

    private Heading.State state() {
        if (results.blocs().stream().allMatch(bloc -> bloc.ranked() == 0)) {
            return Heading.State.NONE;
        }
        return results.blocs().stream().anyMatch(BlocStandings::provisional)
                ? Heading.State.PROVISIONAL
                : Heading.State.OFFICIAL;
    }
}
