package vn.thidua;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Everything that runs on the database: started by the command line once its arguments and the rule books are right. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class ThiduaApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
