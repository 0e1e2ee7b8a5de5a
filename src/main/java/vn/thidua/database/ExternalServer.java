package vn.thidua.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The administrator's own PostgreSQL, 15 or newer, named by {@code SPRING_DATASOURCE_URL}, {@code _USERNAME} and {@code
 * _PASSWORD}. What is wrong with it is said before the first table is touched.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OtherServerNamed.class)
class ExternalServer {

    /**
     * The lock that this run holds on the database as well, for two machines may share one. Without a lock of its own (a
     * part of the program opened by itself) a run takes none here either.
     */
    @Bean(destroyMethod = "close")
    AdvisoryLock advisoryLock(DataSourceProperties properties, ObjectProvider<RunLock> lock) {
        Connecting connecting =
                new Connecting(String.valueOf(properties.getUrl()), properties.getUsername(), properties.getPassword());
        ServerCheck.check(connecting);
        AdvisoryLock advisory = new AdvisoryLock(connecting);
        lock.ifAvailable(held -> advisory.take(held.holder()));
        return advisory;
    }

    @Bean
    JdbcConnectionDetails externalConnection(AdvisoryLock lock) {
        return lock.connecting();
    }
}
