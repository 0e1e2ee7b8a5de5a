package vn.thidua;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thidua.database.DatabaseBeans;
import vn.thidua.database.Schema;
import vn.thidua.inbox.ReceivedFiles;
import vn.thidua.ingest.Submissions;
import vn.thidua.reconcile.Boards;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.reconcile.Filings;
import vn.thidua.reconcile.Registers;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.Recount;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.years.PastTables;
import vn.thidua.standing.years.Years;

/**
 * Everything that runs on the database: started by the command line once its arguments are right. The components are named
 * one by one, in the order of the rooms: nobody has to search more than a thousand classes for them at every start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({
    DatabaseBeans.class,
    ReceivedFiles.class,
    Submissions.class,
    Boards.class,
    Dockets.class,
    Dossiers.class,
    Filings.class,
    Registers.class,
    Undertakings.class,
    AwardTraces.class,
    Recount.class,
    StandingTables.class,
    BreakTables.class,
    RecordedRuns.class,
    PastTables.class,
    Years.class,
    BlocScoring.class,
    BlocSources.class,
    History.class,
    Launch.class,
    News.class,
    Night.class,
    Outputs.class,
    Presentation.class,
    Progress.class,
    Publication.class,
    Recovery.class,
    Returns.class,
    RunMetrics.class,
    RunNumbers.class,
    RunSummary.class,
    SafeStop.class,
    ThiduaJob.class
})
class ThiduaApplication {

    /** Nothing else asks the database before all beans are there. */
    @Bean
    Schema schema(DataSource dataSource) {
        Schema schema = new Schema(dataSource);
        schema.migrate();
        return schema;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
