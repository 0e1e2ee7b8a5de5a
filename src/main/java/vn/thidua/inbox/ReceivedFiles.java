package vn.thidua.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All files ever received, and the archive of their bytes. */
@Repository
public class ReceivedFiles {

    /** Bytes held in memory on their way into the archive, but for the last file. */
    private static final long BATCH = 4L << 20;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final InboxLooks look;

    ReceivedFiles(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.look = new InboxLooks(jdbc);
    }

    /** Fingerprints what lies in the campaign's inbox, archives what is new, and notes what was left. */
    public Reception receive(String campaign, Inbox inbox) {
        Set<String> known = known(campaign);
        Instant seen = seen(campaign);
        List<Snapshot> held = new ArrayList<>();
        List<Untaken> untaken = new ArrayList<>();
        int received = 0;
        long bytes = 0;
        boolean folder = inbox.hasFolder(campaign);
        List<Entry> entries = inbox.entries(campaign);
        for (Entry entry : entries) {
            Snapshot snapshot = Snapshot.of(entry, inbox.folder(campaign));
            if (snapshot.untaken() != null) {
                untaken.add(snapshot.untaken());
                continue;
            }
            held.add(snapshot);
            bytes += snapshot.content().length;
            if (bytes > BATCH) {
                received += archive(campaign, unknown(held, known), seen);
                held.clear();
                bytes = 0;
            }
        }
        received += archive(campaign, unknown(held, known), seen);
        look.write(campaign, folder, entries, untaken);
        return new Reception(folder, received, untaken);
    }

    /** A file with the fingerprint of its bytes, lower-case hex. */
    private record Known(Snapshot snapshot, String sha256) {
        String key() {
            return ReceivedFiles.key(snapshot.path(), sha256);
        }
    }

    /** Those that are new, which are known from now on; fingerprints are taken on all cores. */
    private static List<Known> unknown(List<Snapshot> held, Set<String> known) {
        return held.parallelStream()
                .map(snapshot -> new Known(snapshot, Fingerprint.of(snapshot.content())))
                .toList()
                .stream()
                .filter(file -> known.add(file.key()))
                .toList();
    }

    /** The archived bytes with this fingerprint. */
    public byte[] content(String sha256) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select content from archive where sha256 = ?", byte[].class, sha256));
    }

    private Set<String> known(String campaign) {
        return new HashSet<>(jdbc.query(
                "select path, sha256 from received_file where campaign = ?",
                (row, number) -> key(row.getString(1), row.getString(2)),
                campaign));
    }

    private static String key(String path, String sha256) {
        return sha256 + " " + path;
    }

    /** Now; but a clock that was set back does not make a file older than those received before it. */
    private Instant seen(String campaign) {
        Timestamp last = jdbc.queryForObject(
                "select max(first_seen) from received_file where campaign = ?", Timestamp.class, campaign);
        Instant now = clock.instant();
        return last == null || last.toInstant().isBefore(now) ? now : last.toInstant();
    }

    private int archive(String campaign, List<Known> news, Instant seen) {
        if (news.isEmpty()) {
            return 0;
        }
        jdbc.batchUpdate(
                "insert into archive (sha256, content) values (?, ?) on conflict do nothing",
                news,
                news.size(),
                (row, file) -> {
                    row.setString(1, file.sha256());
                    row.setBytes(2, file.snapshot().content());
                });
        jdbc.batchUpdate(
                "insert into received_file (campaign, path, sha256, first_seen) values (?, ?, ?, ?)",
                news,
                news.size(),
                (row, file) -> {
                    row.setString(1, campaign);
                    row.setString(2, file.snapshot().path());
                    row.setString(3, file.sha256());
                    row.setTimestamp(4, Timestamp.from(seen));
                });
        return news.size();
    }
}
