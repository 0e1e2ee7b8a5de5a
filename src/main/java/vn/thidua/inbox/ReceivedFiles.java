package vn.thidua.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All files ever received, and the archive of their bytes. */
@Repository
public class ReceivedFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Fingerprints and archives what lies in the campaign's inbox.
     *
     * @return how many of the files had not been received before
     */
    public int receive(String campaign, Inbox inbox) {
        int received = 0;
        for (Inbox.Entry entry : inbox.entries(campaign)) {
            received += receive(campaign, entry);
        }
        return received;
    }

    private int receive(String campaign, Inbox.Entry entry) {
        byte[] content = content(entry);
        String sha256 = sha256(content);
        boolean known = jdbc.sql(
                        "select exists (select from received_file where campaign = ? and path = ? and sha256 = ?)")
                .params(campaign, entry.path(), sha256)
                .query(Boolean.class)
                .single();
        if (known) {
            return 0;
        }
        jdbc.sql("insert into archive (sha256, content) values (?, ?) on conflict do nothing")
                .params(sha256, content)
                .update();
        return jdbc.sql("insert into received_file (campaign, path, sha256, first_seen) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(campaign, entry.path(), sha256, Timestamp.from(clock.instant()))
                .update();
    }

    /** Every file ever received of the campaign, in the order of receipt. */
    public List<ReceivedFile> all(String campaign) {
        return jdbc.sql("select id, path, sha256, first_seen from received_file where campaign = ? order by id")
                .param(campaign)
                .query((row, number) -> new ReceivedFile(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getTimestamp("first_seen").toInstant()))
                .list();
    }

    private static byte[] content(Inbox.Entry entry) {
        try {
            return Files.readAllBytes(entry.file());
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + entry.file(), e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
