package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
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
    PostgresServer postgresServer(
            ObjectProvider<EarlyStart.ServerOnItsWay> onItsWay, @Value("${thidua.home}") Path home) {
        EarlyStart.ServerOnItsWay early = onItsWay.getIfAvailable();
        return early == null ? PostgresServer.start(home.toAbsolutePath()) : early.take();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer server) throws IOException {
        return new Connecting(server.jdbcUrl(), "postgres", server.password());
    }
}
