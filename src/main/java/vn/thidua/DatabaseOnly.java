package vn.thidua;

import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The database of a run, embedded or external, without the run: for commands that look after what is stored. */
final class DatabaseOnly implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private DatabaseOnly(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static DatabaseOnly open() {
        return new DatabaseOnly(new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("thidua.home=" + Home.data())
                .run());
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a component, or a run would find it and configure its database twice. */
    @ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, DataSourceAutoConfiguration.class})
    @ComponentScan("vn.thidua.database")
    static final class Beans {}
}
