package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one edition differs from another, in sentences: rules, then bloc by bloc in the order of the table. */
public final class Changes {

    public static final String FIRST = "Lần công bố đầu tiên.";
    public static final String EARLIER =
            "Kết quả năm trước đã thay đổi sau lần công bố trước; phần so sánh qua các năm được làm lại.";
    static final String RULES =
            "Quy định chấm điểm (bảng điểm hoặc cấu hình của đợt) đã được sửa; mọi điểm được tính lại theo quy định mới.";

    private Changes() {}

    /**
     * The sentences; none if nothing changed.
     *
     * @param before {@code null} if nothing was published before; it tells the tables of all blocs that {@code after} tells
     *     and that it has
     * @param after tells the tables of all blocs that may have changed
     */
    public static List<String> between(@Nullable Edition before, Edition after) {
        if (before == null) {
            return List.of(say(FIRST));
        }
        List<String> sentences = new ArrayList<>();
        if (!before.rules().equals(after.rules())) {
            sentences.add(say(RULES));
        }
        for (Snapshot table : after.tables()) {
            List<String> ofBloc = before.table(table.bloc())
                    .map(former -> between(former, table))
                    .orElseGet(() -> List.of(say("Khối mới của đợt thi đua.")));
            boolean alone = after.blocs().size() == 1;
            ofBloc.forEach(sentence -> sentences.add(alone ? sentence : say("{0} – {1}", table.name(), sentence)));
        }
        for (String bloc : before.blocs()) {
            if (!after.blocs().contains(bloc)) {
                String name = before.table(bloc).map(Snapshot::name).orElse(bloc);
                sentences.add(say("{0} không còn trong đợt thi đua.", name));
            }
        }
        return List.copyOf(sentences);
    }

    /** Why one table of a bloc differs from another; no sentence if it does not. */
    public static List<String> between(Snapshot before, Snapshot after) {
        return before.equals(after) ? List.of() : new TableChanges(before, after).sentences();
    }
}
