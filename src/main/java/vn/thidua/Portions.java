package vn.thidua;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The blocs to be scored, some at a time: enough to ask the database seldom, few enough to keep little in memory. Threads
 * take from the same portions, each the next one when it is done with its own; nobody is left with the long end.
 */
final class Portions implements Partitioner, ItemReader<List<News.Unscored>> {

    private static final int MEMBERS = 50;

    private final Supplier<List<News.Unscored>> blocs;
    private final Queue<List<News.Unscored>> portions = new ArrayDeque<>();

    /** @param blocs asked for when the step begins: the steps before it decide */
    Portions(Supplier<List<News.Unscored>> blocs) {
        this.blocs = blocs;
    }

    @Override
    public synchronized Map<String, ExecutionContext> partition(int gridSize) {
        List<News.Unscored> portion = new ArrayList<>();
        int members = 0;
        for (News.Unscored bloc : blocs.get()) {
            portion.add(bloc);
            members += bloc.bloc().members().size();
            if (members >= MEMBERS) {
                portions.add(List.copyOf(portion));
                portion.clear();
                members = 0;
            }
        }
        if (!portion.isEmpty()) {
            portions.add(List.copyOf(portion));
        }
        Map<String, ExecutionContext> threads = new HashMap<>();
        for (int i = 1; i <= Math.min(gridSize, portions.size()); i++) {
            threads.put("thread-" + i, new ExecutionContext());
        }
        return threads;
    }

    @Override
    public synchronized @Nullable List<News.Unscored> read() {
        return portions.poll();
    }
}
