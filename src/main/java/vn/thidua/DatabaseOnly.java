package vn.thidua;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import vn.thidua.database.DatabaseBeans;
import vn.thidua.database.EarlyStart;
import vn.thidua.database.RunLock;

/** The database of a run, embedded or external, without the run: for commands that look after what is stored. */
final class DatabaseOnly implements AutoCloseable {

    private final RunLock lock;
    private final ConfigurableApplicationContext context;

    private DatabaseOnly(RunLock lock, ConfigurableApplicationContext context) {
        this.lock = lock;
        this.context = context;
    }

    /** Opens the database as a run would, and holds off runs meanwhile. */
    static DatabaseOnly open() {
        RunLock lock = RunLock.take(Home.data(), Clock.systemUTC());
        try {
            return new DatabaseOnly(lock, start(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext start(RunLock lock) {
        return new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("thidua.home=" + Home.data())
                // Not for the context to close: the lock must outlive the database server.
                .initializers(
                        new EarlyStart(),
                        context -> ((GenericApplicationContext) context)
                                .registerBean(RunLock.class, () -> lock, bean -> bean.setDestroyMethodName("")))
                .run();
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }

    /** The database and nothing else. */
    @ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @Import(DatabaseBeans.class)
    static final class Beans {}
}
