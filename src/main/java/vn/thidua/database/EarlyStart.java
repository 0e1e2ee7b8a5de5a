package vn.thidua.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Brings the embedded server up while Spring still looks for everything else, which takes about as long. Does nothing
 * where {@code SPRING_DATASOURCE_URL} names another server.
 */
public final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (OtherServerNamed.in(context.getEnvironment())) {
            return;
        }
        Path home = Path.of(context.getEnvironment().getRequiredProperty("thidua.home"));
        ServerOnItsWay server = new ServerOnItsWay(home.toAbsolutePath());
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("serverOnItsWay", server);
        beans.registerDisposableBean("serverOnItsWay", server::stopUnlessTaken);
        Thread starting = new Thread(server.task, "postgresql");
        // A program that must end does not wait for a server; the next run clears it away.
        starting.setDaemon(true);
        starting.start();
    }

    /** A server that somebody will take over once it is up. */
    static final class ServerOnItsWay {
        private final FutureTask<PostgresServer> task;
        private boolean taken;

        ServerOnItsWay(Path home) {
            task = new FutureTask<>(() -> PostgresServer.start(home));
        }

        /** Waits for it and hands over the duty of closing it, too. */
        synchronized PostgresServer take() {
            taken = true;
            return started();
        }

        private synchronized void stopUnlessTaken() throws Exception {
            if (!taken) {
                started().close();
            }
        }

        private PostgresServer started() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return task.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
