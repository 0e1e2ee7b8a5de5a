package vn.thidua.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
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

    /** Bytes that the longest character of a text takes. */
    private static final int LONGEST = 3;

    private final String statement;

    /** The rows as they will be sent, in UTF-8: put together as text they would be copied three times before they leave. */
    private byte[] rows = new byte[1 << 12];

    private int length;

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
                add('\t');
            }
            append(values[i]);
        }
        add('\n');
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
        if (length == 0) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyIn copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                for (int sent = 0; sent < length; sent += AT_ONCE) {
                    copying.writeToCopy(rows, sent, Math.min(AT_ONCE, length - sent));
                }
                copying.endCopy();
            } finally {
                if (copying.isActive()) {
                    copying.cancelCopy();
                }
            }
        } catch (SQLException e) {
            var translated = new SQLStateSQLExceptionTranslator().translate("COPY", statement, e);
            throw translated == null ? new DataAccessResourceFailureException(statement, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            add('\\');
            add('N');
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            ascii(value.toString());
        } else {
            text(value.toString());
        }
    }

    /** Digits and signs, of which none needs another notation. */
    @SuppressWarnings("deprecation") // What it cannot copy is not among them, and nothing copies them faster.
    private void ascii(String text) {
        makeRoom(text.length());
        text.getBytes(0, text.length(), rows, length);
        length += text.length();
    }

    private void text(String text) {
        makeRoom(LONGEST * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '\\') {
                    rows[length++] = (byte) c;
                } else {
                    escape(c);
                }
            } else if (c < 0x800) {
                rows[length++] = (byte) (0xC0 | c >> 6);
                rows[length++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                rows[length++] = (byte) (0xE0 | c >> 12);
                rows[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                rows[length++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                rows[length++] = (byte) (0xF0 | point >> 18);
                rows[length++] = (byte) (0x80 | point >> 12 & 0x3F);
                rows[length++] = (byte) (0x80 | point >> 6 & 0x3F);
                rows[length++] = (byte) (0x80 | point & 0x3F);
            } else {
                // Half a character is none; Java writes it so, too.
                rows[length++] = '?';
            }
        }
    }

    private void escape(char c) {
        char told = switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> '\0';
        };
        if (told != '\0') {
            rows[length++] = '\\';
            rows[length++] = (byte) told;
        } else if (c != '\0') {
            rows[length++] = (byte) c;
        }
        // What is left, the zero, PostgreSQL cannot store, and no reader would see it.
    }

    private void add(char c) {
        makeRoom(1);
        rows[length++] = (byte) c;
    }

    private void makeRoom(int bytes) {
        if (rows.length - length < bytes) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, length + bytes));
        }
    }
}
