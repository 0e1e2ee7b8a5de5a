package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL that lives in a folder of ours and runs as long as the program does. It steps aside where {@code
 * SPRING_DATASOURCE_URL} names another server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OtherServerNamed.Not.class)
class EmbeddedServer {

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(@Value("${thidua.home}") Path home) {
        return PostgresServer.start(home.toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer server) throws IOException {
        return new Connecting(server.jdbcUrl(), "postgres", server.password());
    }
}
