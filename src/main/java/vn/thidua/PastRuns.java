package vn.thidua;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.standing.history.Changes;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.history.RunReport.Outcome;

/** A campaign's runs as somebody asks for them by their numbers. */
final class PastRuns {

    private final RecordedRuns store;
    private final String campaign;
    private final List<RecordedRun> runs;

    PastRuns(RecordedRuns store, String campaign) {
        this.store = store;
        this.campaign = campaign;
        this.runs = store.of(campaign);
    }

    /** Why the later of the last two published tables differs from the earlier one. */
    String lastChange() {
        List<RecordedRun> published = runs.stream()
                .filter(run -> run.report().outcome() == Outcome.PUBLISHED)
                .toList();
        if (published.isEmpty()) {
            return campaign + ": chưa công bố lần nào.";
        }
        RecordedRun last = published.get(published.size() - 1);
        return published.size() == 1
                ? campaign + ", lần " + last.number() + ": " + Changes.FIRST
                : change(published.get(published.size() - 2), last);
    }

    /** Why one run's tables differ from another's. */
    String change(RecordedRun before, RecordedRun after) {
        List<String> sentences = Changes.between(store.edition(before), store.edition(after));
        return "%s, lần %d so với lần %d:%n".formatted(campaign, after.number(), before.number())
                + (sentences.isEmpty()
                        ? "  Bảng xếp hạng như nhau."
                        : sentences.stream()
                                .map(sentence -> "  " + sentence)
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    /** The run of that number, if it has tables. */
    Optional<RecordedRun> comparable(int number) {
        return runs.stream()
                .filter(run -> run.number() == number)
                .filter(run -> run.report().outcome().comparable())
                .findFirst();
    }

    /** What is said of a number that cannot be compared. */
    String incomparable(int number) {
        if (number >= 1 && number <= runs.size()) {
            return "Lần chạy %d của %s bị lỗi, không có bảng để so.".formatted(number, campaign);
        }
        return "%s không có lần chạy %d; có từ 1 đến %d.".formatted(campaign, number, runs.size());
    }

    static String unknown(String campaign, List<String> known) {
        return "Chưa có lần chạy nào của đợt thi đua %s; có: %s".formatted(campaign, String.join(", ", known));
    }
}
