package vn.thidua.campaign.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A quota by the bloc's size gives each size at most one number: rows go up, and only the last may be open. */
final class SizesDoNotOverlapCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().list("awards").stream()
                .flatMap(award -> rows(award.at("quota").list("bySize")).stream());
    }

    private static List<Mistake> rows(List<Entry> rows) {
        List<Mistake> mistakes = new ArrayList<>();
        int last = 0;
        for (Entry row : rows) {
            int from = row.integer("from");
            int to = row.integer("to", Integer.MAX_VALUE);
            if (from <= last) {
                mistakes.add(row.at("from")
                        .mistake(
                                String.valueOf(from),
                                last == Integer.MAX_VALUE
                                        ? "không còn dòng nào sau dòng không có to"
                                        : "lớn hơn to của dòng trên (" + last + ")"));
            } else if (to < from) {
                mistakes.add(row.at("to").mistake(String.valueOf(to), "không nhỏ hơn from (" + from + ")"));
            }
            last = Math.max(last, to);
        }
        return mistakes;
    }
}
