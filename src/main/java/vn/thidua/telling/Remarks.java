package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.Rubric;
import vn.thidua.standing.Standing;

/** What is to be said of an agency's place, beside the figures: why it has none, what parted it, why not a better class. */
public final class Remarks {

    private Remarks() {}

    public static List<String> of(BlocView view, Standing standing) {
        List<String> remarks = new ArrayList<>();
        if (standing.unranked() != null) {
            remarks.add(say(standing.unranked().label()));
        }
        if (!standing.card().vetoes().isEmpty()) {
            standing.card()
                    .vetoes()
                    .forEach(code -> remarks.add(
                            say("Quy định {0}", veto(view.bloc().bloc().rubric(), code))));
        }
        if (standing.card().provisional() && standing.rank() != null) {
            remarks.add(say("Tạm tính: còn tiêu chí chưa thẩm định"));
        }
        if (standing.tieBreak() != null) {
            remarks.add(standing.tieBreak());
        }
        if (standing.classReason() != null) {
            remarks.add(standing.classReason());
        }
        return remarks;
    }

    /** "V.3 – Gửi hồ sơ trễ". */
    public static String veto(Rubric rubric, String code) {
        return rubric.vetoes().stream()
                .filter(veto -> veto.code().equals(code))
                .findFirst()
                .map(veto -> code + " – " + veto.title())
                .orElse(code);
    }
}
