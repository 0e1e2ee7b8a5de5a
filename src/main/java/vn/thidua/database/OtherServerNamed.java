package vn.thidua.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code SPRING_DATASOURCE_URL} names a server of the administrator's own. */
class OtherServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        return !url.isBlank() && !url.equals("none");
    }

    /** Whether it names none. */
    static final class Not extends OtherServerNamed {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
