package vn.thidua.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach a database. */
record Connecting(
        String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    /** A connection beside the pool. */
    Connection open() throws SQLException {
        return open("thidua");
    }

    /**
     * A connection beside the pool.
     *
     * @param application what the server shows about it
     */
    Connection open(String application) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", application);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    /** Server and database without any option, for one of them may be a password. */
    String place() {
        return url.replaceFirst("^jdbc:postgresql:(//)?", "")
                .replaceFirst("\\?.*", "")
                .replaceFirst(".*@", "");
    }

    /** Never tells the password, whoever prints it. */
    @Override
    public String toString() {
        return place();
    }
}
