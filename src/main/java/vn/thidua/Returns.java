package vn.thidua;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Program;
import vn.thidua.finding.Place;
import vn.thidua.inbox.Fingerprint;
import vn.thidua.inbox.ReceivedFiles;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.Docket;
import vn.thidua.workbook.returns.Returned;
import vn.thidua.workbook.returns.Returning;

/** The files that go back to agencies, made aside; what went back before and is the same still is taken over. */
@Component
class Returns {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final JdbcClient jdbc;
    private final ReceivedFiles received;
    private final Outputs outputs;

    /** What was made or taken over for the campaign at work, by its name. */
    private final Map<String, Part> made = new ConcurrentHashMap<>();

    Returns(JdbcClient jdbc, ReceivedFiles received, Outputs outputs) {
        this.jdbc = jdbc;
        this.received = received;
        this.outputs = outputs;
    }

    /**
     * One submission's files.
     *
     * @param madeOf fingerprint of everything that they tell of
     */
    private record Part(String madeOf, List<PublishedFile> files) {}

    /** Whether everything that went back lies in its place. */
    boolean hold(Campaign campaign) {
        return published(campaign).values().stream()
                .allMatch(part -> part.files().stream().allMatch(file -> outputs.holds(campaign.id(), file)));
    }

    /**
     * Makes or takes over what goes back, on all cores.
     *
     * @param waived cells that nobody needs to mend
     */
    void make(Campaign campaign, Docket docket, Board board, Set<Place> waived) {
        made.clear();
        Map<String, Part> before = published(campaign);
        Returning returning = new Returning(campaign);
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        try {
            List<? extends Future<?>> all = Returned.of(docket, board, waived).stream()
                    .map(returned ->
                            workers.submit(() -> one(campaign, returning, returned, before.get(returned.name()))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void one(Campaign campaign, Returning returning, Returned returned, @Nullable Part before) {
        String madeOf = madeOf(campaign, returned);
        if (before != null
                && before.madeOf().equals(madeOf)
                && before.files().stream().allMatch(file -> outputs.holds(campaign.id(), file))) {
            before.files().forEach(file -> outputs.keep(campaign.id(), file.name()));
            made.put(returned.name(), before);
            return;
        }
        byte[] content = received.content(returned.submission().sha256());
        List<PublishedFile> files = returning.make(returned, content).stream()
                .map(file -> {
                    outputs.write(campaign.id(), file.name(), file.content());
                    return PublishedFile.of(file.name(), file.content());
                })
                .toList();
        made.put(returned.name(), new Part(madeOf, files));
    }

    private static String madeOf(Campaign campaign, Returned returned) {
        String all = Program.fingerprint() + campaign.digest() + returned;
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Remembers what was made, once it is in place. */
    void remember(Campaign campaign) {
        jdbc.sql("delete from published_part where campaign = ? and bloc like 'returns/%'")
                .param(campaign.id())
                .update();
        made.forEach((name, part) -> jdbc.sql("insert into published_part values (?, ?, ?, ?)")
                .params(
                        campaign.id(),
                        name,
                        part.madeOf(),
                        part.files().stream().map(PublishedFile::toString).toArray(String[]::new))
                .update());
    }

    private Map<String, Part> published(Campaign campaign) {
        Map<String, Part> parts = new HashMap<>();
        jdbc.sql("select bloc, made_of, files from published_part where campaign = ? and bloc like 'returns/%'")
                .param(campaign.id())
                .query(row -> {
                    String[] files = (String[]) row.getArray(3).getArray();
                    parts.put(
                            Objects.requireNonNull(row.getString(1)),
                            new Part(
                                    row.getString(2),
                                    List.of(files).stream()
                                            .map(PublishedFile::parse)
                                            .toList()));
                });
        return parts;
    }
}
