package vn.thidua;

import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;
import vn.thidua.RunSummary.Outcome;
import vn.thidua.RunSummary.State;
import vn.thidua.database.PrivateFolder;

/**
 * {@code metrics.prom}: a run's figures as a Prometheus text file, for a node exporter to pick up; the program itself is
 * gone before anybody could ask it. Jobs and steps are timed by what Spring Batch observes.
 */
@Component
class RunMetrics implements JobExecutionListener {

    static final String NAME = "metrics.prom";
    private static final String LAST_SUCCESS = "thidua_run_last_success_timestamp_seconds";
    /** Micrometer forgets a maximum after minutes; a run may take longer, and its file is read all day. */
    private static final Duration DAY = Duration.ofDays(1);

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private volatile String campaign = "";

    RunMetrics() {
        meters.config().meterFilter(new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder().expiry(DAY).build().merge(config);
            }
        });
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters, IgnoredMeters.LONG_TASK_TIMER))
                .observationFilter(context -> context.addLowCardinalityKeyValue(KeyValue.of("campaign", campaign)));
    }

    /** Where jobs and steps are to be observed. */
    ObservationRegistry observations() {
        return observations;
    }

    /** Times one kind of what a bloc leaves; several blocs are drawn at once, each on one thread. */
    <T> T drawing(String kind, Supplier<T> work) {
        return Objects.requireNonNull(Timer.builder("thidua.drawing")
                .description("What a bloc leaves, by kind; threads added up")
                .tags("campaign", campaign, "kind", kind)
                .register(meters)
                .record(work));
    }

    @Override
    public void beforeJob(JobExecution execution) {
        campaign = String.valueOf(execution.getJobParameters().getString("campaign"));
    }

    /** Puts the figures in place of the former ones at once. A night is not spoilt because they could not be written. */
    void writeTo(Path home, LastRun run) {
        try {
            Path file = home.resolve(NAME);
            add(run, lastSuccess(file, run));
            Path aside = PrivateFolder.make(home).resolve(NAME + ".new");
            Files.writeString(aside, meters.scrape());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LoggerFactory.getLogger(RunMetrics.class).warn("{} was not written", NAME, e);
        }
    }

    private void add(LastRun run, OptionalDouble lastSuccess) {
        Instant from = Instant.parse(run.startedAt());
        Instant to = Instant.parse(run.finishedAt());
        gauge("thidua.run.exit.code", "0 is good", Tags.empty(), run.exitCode());
        gauge("thidua.run.duration.seconds", "From start to end", Tags.empty(), seconds(Duration.between(from, to)));
        gauge("thidua.run.end.timestamp.seconds", "When the last run ended", Tags.empty(), seconds(to));
        lastSuccess.ifPresent(at ->
                gauge("thidua.run.last.success.timestamp.seconds", "When a run last published all", Tags.empty(), at));
        run.campaigns().forEach(this::add);
    }

    private void add(Outcome outcome) {
        Tags of = Tags.of("campaign", outcome.campaign());
        boolean failed = outcome.state() == State.FAILED;
        gauge("thidua.campaign.failed", "1 if it was not published", of, failed ? 1 : 0);
        // How many there are is not known where the campaign failed; zero would be a lie.
        if (!failed) {
            String files = "Files that are reported, by what became of them";
            gauge("thidua.campaign.files", files, of.and("state", "received"), outcome.received());
            gauge("thidua.campaign.files", files, of.and("state", "accepted"), outcome.accepted());
            gauge("thidua.campaign.files", files, of.and("state", "refused"), outcome.refused());
            gauge("thidua.campaign.missing", "Inputs that are due and not there", of, outcome.missing());
        }
    }

    private void gauge(String name, String help, Tags tags, double value) {
        Gauge.builder(name, () -> value)
                .description(help)
                .tags(tags)
                .strongReference(true)
                .register(meters);
    }

    /** The end of this run if it was good; else what the former figures say, so that an alarm can tell how long it is. */
    private static OptionalDouble lastSuccess(Path former, LastRun run) throws IOException {
        if (run.exitCode() == ExitCode.PUBLISHED || run.exitCode() == ExitCode.INCOMPLETE) {
            return OptionalDouble.of(seconds(Instant.parse(run.finishedAt())));
        }
        if (!Files.isRegularFile(former)) {
            return OptionalDouble.empty();
        }
        try (Stream<String> lines = Files.lines(former)) {
            return lines.filter(line -> line.startsWith(LAST_SUCCESS + " "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(LAST_SUCCESS.length() + 1)))
                    .findFirst();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / 1000.0;
    }
}
