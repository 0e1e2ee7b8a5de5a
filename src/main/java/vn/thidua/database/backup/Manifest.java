package vn.thidua.database.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says it holds.
 *
 * @param format of the file, {@value #FORMAT} now
 * @param createdAt ISO 8601, UTC
 * @param schema version of the tables
 * @param postgres version of the server that it came from, for people
 * @param rawFiles how many raw files of operators it holds
 * @param sequences the last number that each sequence gave out
 */
public record Manifest(
        int format,
        String createdAt,
        String schema,
        String postgres,
        long rawFiles,
        List<Entry> tables,
        Map<String, Long> sequences) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /**
     * One table's entry.
     *
     * @param columns in the order of the values
     * @param sha256 of the COPY text
     */
    public record Entry(String table, List<String> columns, long rows, String sha256) {

        public Entry {
            columns = List.copyOf(columns);
        }

        /** Where the rows lie in the zip. */
        String name() {
            return nameOf(table);
        }
    }

    public Manifest {
        tables = List.copyOf(tables);
        sequences = Collections.unmodifiableMap(new TreeMap<>(sequences));
    }

    static String nameOf(String table) {
        return "tables/" + table + ".copy";
    }

    void write(OutputStream out) {
        JSON.writeValue(out, this);
    }

    static Manifest read(InputStream in) {
        try {
            return Objects.requireNonNull(JSON.readValue(in, Manifest.class));
        } catch (JacksonException | NullPointerException e) {
            throw new BackupRefusedException("Danh mục của bản sao lưu không đọc được; chưa thay đổi gì.", e);
        }
    }

    /** Rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Entry::rows).sum();
    }
}
