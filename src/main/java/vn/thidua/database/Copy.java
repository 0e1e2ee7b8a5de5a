package vn.thidua.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Rows on their way into one table by {@code COPY … FROM STDIN}, the fastest way in. They arrive within the transaction
 * of the caller.
 */
public final class Copy {

    /** Bytes handed to the driver in one piece. */
    private static final int AT_ONCE = 1 << 16;

    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    /**
     * @param table name of the table
     * @param columns names of the columns, separated by commas, in the order of the values
     */
    public Copy(String table, String columns) {
        statement = "COPY " + table + " (" + columns + ") FROM STDIN";
    }

    /** Adds a row; values are written as PostgreSQL reads their {@code toString()}, {@code null} as NULL. */
    public Copy row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
        return this;
    }

    /** PostgreSQL's own notation of an array of texts, as a value of a row. */
    public static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Sends all rows. */
    public void into(DataSource dataSource) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new ByteArrayInputStream(bytes), AT_ONCE);
        } catch (SQLException e) {
            var translated = new SQLStateSQLExceptionTranslator().translate("COPY", statement, e);
            throw translated == null ? new DataAccessResourceFailureException(statement, e) : translated;
        } catch (IOException e) {
            throw new DataAccessResourceFailureException(statement, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value.toString();
        if (plain(text)) {
            rows.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                // PostgreSQL cannot store it, and no reader would see it.
                case '\0' -> {}
                default -> rows.append(c);
            }
        }
    }
}
