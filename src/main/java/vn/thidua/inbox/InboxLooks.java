package vn.thidua.inbox;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** How each campaign's inbox stood when it was last looked into. */
final class InboxLooks {

    private final JdbcTemplate jdbc;

    InboxLooks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a look in place of the one before. */
    void write(String campaign, boolean folder, List<Entry> entries, List<Untaken> untaken) {
        jdbc.update(
                "insert into inbox_look values (?, ?) on conflict (campaign) do update set folder = excluded.folder",
                campaign,
                folder);
        jdbc.update("delete from untaken_entry where campaign = ?", campaign);
        jdbc.batchUpdate("insert into untaken_entry values (?, ?, ?, ?, ?)", untaken, 100, (row, entry) -> {
            row.setString(1, campaign);
            row.setString(2, entry.path());
            row.setString(3, entry.state().name());
            row.setString(4, entry.finding().code().name());
            row.setString(5, entry.finding().found());
        });
        String[] paths = entries.stream().map(Entry::path).toArray(String[]::new);
        jdbc.update(
                "update received_file set in_folder = not in_folder"
                        + " where campaign = ? and in_folder <> (path = any (?))",
                campaign,
                paths);
    }
}
