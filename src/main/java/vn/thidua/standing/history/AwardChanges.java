package vn.thidua.standing.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which proposals an agency won and lost. */
final class AwardChanges {

    private AwardChanges() {}

    /** Such as "được đề nghị Cờ thi đua", "không còn được đề nghị Giấy khen cho ông A, bà B". */
    static List<String> between(Snapshot.@Nullable Line was, Snapshot.Line is) {
        List<Snapshot.Proposal> former = was == null ? List.of() : was.awards();
        List<String> changes = new ArrayList<>();
        missing(is.awards(), former)
                .forEach((award, recipients) -> changes.add(say("được đề nghị {0}{1}", award, to(is, recipients))));
        missing(former, is.awards())
                .forEach((award, recipients) ->
                        changes.add(say("không còn được đề nghị {0}{1}", award, to(is, recipients))));
        return changes;
    }

    /** Recipients of each award that are among these proposals and not among the others. */
    private static Map<String, List<String>> missing(List<Snapshot.Proposal> these, List<Snapshot.Proposal> others) {
        return these.stream()
                .filter(proposal -> !others.contains(proposal))
                .collect(groupingBy(
                        Snapshot.Proposal::label, LinkedHashMap::new, mapping(Snapshot.Proposal::recipient, toList())));
    }

    private static String to(Snapshot.Line line, List<String> recipients) {
        return recipients.equals(List.of(line.name())) ? "" : say(" cho {0}", String.join(", ", recipients));
    }
}
