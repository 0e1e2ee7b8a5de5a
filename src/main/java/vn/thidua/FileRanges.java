package vn.thidua;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cuts the files that are still to be read into a few ranges. A partition a file would cost more in the job repository
 * than the reading itself.
 */
final class FileRanges implements Partitioner {

    private final JdbcClient jdbc;
    private final String campaign;
    private final String reader;

    FileRanges(JdbcClient jdbc, String campaign, String reader) {
        this.jdbc = jdbc;
        this.campaign = campaign;
        this.reader = reader;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
        jdbc.sql("""
                        select part, min(id) first, max(id) last
                          from (select r.id, ntile(:parts) over (order by r.id) part
                                  from received_file r left join submission s on s.file_id = r.id
                                 where r.campaign = :campaign and s.reader is distinct from :reader) unread
                         group by part
                         order by part
                        """)
                .param("parts", gridSize)
                .param("campaign", campaign)
                .param("reader", reader)
                .query((ResultSet row) -> {
                    ExecutionContext range = new ExecutionContext();
                    range.putLong("first", row.getLong("first"));
                    range.putLong("last", row.getLong("last"));
                    ranges.put("files-" + row.getInt("part"), range);
                });
        return ranges;
    }
}
