package vn.thidua;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** What is made of each of a list, in its order: the next few are made on all cores while one is used, and no more are kept. */
final class Ahead<T, R> implements Iterator<R>, AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Iterator<T> items;
    private final Function<T, R> make;
    private final Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(CORES);

    Ahead(List<T> items, Function<T, R> make) {
        this.items = items.iterator();
        this.make = make;
    }

    @Override
    public boolean hasNext() {
        return items.hasNext() || !begun.isEmpty();
    }

    /** Throws what the making threw. */
    @Override
    public R next() {
        while (items.hasNext() && begun.size() < 3 * CORES) {
            T item = items.next();
            begun.add(CompletableFuture.supplyAsync(() -> make.apply(item), workers));
        }
        try {
            return begun.remove().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What is begun is finished for nobody. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
