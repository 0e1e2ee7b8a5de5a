package vn.thidua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers for runs, rising whatever the clock does. */
@Component
class RunNumbers {

    private final JdbcClient jdbc;

    RunNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        return jdbc.sql("select nextval('run_number')").query(Long.class).single();
    }
}
