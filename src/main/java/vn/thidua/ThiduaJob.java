package vn.thidua;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.FlowJobBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Program;
import vn.thidua.inbox.ReceivedFile;
import vn.thidua.inbox.ReceivedFiles;
import vn.thidua.inbox.Reception;
import vn.thidua.ingest.ReadSubmission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.ingest.Submissions;
import vn.thidua.inspect.Inspection;
import vn.thidua.reconcile.Filings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.Recount;
import vn.thidua.standing.StandingTables;

/** The corridor: one run over one campaign, from the inbox to the published folder. */
@Configuration(proxyBeanMethods = false)
class ThiduaJob {

    /** Under this key the job's context holds what was left at the door, a line each. */
    static final String POSTPONED = "postponed";

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int FILES_PER_CHUNK = 50;

    /** Files up to so many bytes come a page at a time, larger ones each by itself: fifty of them would fill the memory. */
    private static final int SMALL = 256 << 10;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunMetrics metrics;
    private final AsyncTaskExecutor workers;

    ThiduaJob(JobRepository repository, PlatformTransactionManager transactions, RunMetrics metrics) {
        this.metrics = metrics;
        this.repository = repository;
        this.transactions = transactions;
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("thidua-");
        executor.setConcurrencyLimit(CORES);
        workers = executor;
    }

    /** Makes the job of one campaign. */
    interface Factory {
        Job of(Campaign campaign);
    }

    @Bean
    Factory thidua(
            JdbcClient jdbc,
            Run run,
            ReceivedFiles files,
            JdbcPagingItemReader<ReceivedFile> unreadFiles,
            Submissions submissions,
            Filings filings,
            StandingTables standings,
            BlocScoring scoring,
            Recount recount,
            Publication publication,
            News news,
            Progress progress,
            SafeStop stop) {
        return campaign -> {
            FlowBuilder<FlowJobBuilder> job = new JobBuilder("thidua", repository)
                    .observationRegistry(metrics.observations())
                    .listener(metrics)
                    .listener(progress)
                    .listener(stop)
                    .flow(inbox(campaign, files, run, progress))
                    .next(ingest(campaign, jdbc, files, unreadFiles, submissions, progress))
                    .next(tasklet("reconcile", progress, () -> {
                        filings.reconcile(campaign);
                        standings.prepare(campaign);
                    }))
                    .next(standing(campaign, scoring, news, progress));
            if (CampaignAwards.any(campaign)) {
                job.next(tasklet("awards", () -> scoring.considerAwards(campaign))
                        .build());
            }
            Step counted = tasklet("recount", progress, () -> agree(recount, campaign, news));
            if (run.dry()) {
                job.next(counted).next(tasklet("rehearse", progress, () -> publication.rehearse(campaign)));
            } else {
                // The database counts on one core while the other tells what nobody sees before both are done.
                job.next(beside(
                                counted,
                                tasklet("results", () -> publication.tell(campaign))
                                        .build()))
                        .next(present(campaign, publication, progress))
                        .next(tasklet("publish", progress, () -> publication.publish(campaign)));
            }
            return job.end().build();
        };
    }

    /** Both at once; the job goes on when both have succeeded. */
    private Flow beside(Step one, Step other) {
        return new FlowBuilder<Flow>(one.getName() + " and " + other.getName())
                .split(workers)
                .add(flow(one), flow(other))
                .build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName()).start(step).build();
    }

    /** A step of the job itself; the parts of one that is cut up are told by the whole. */
    private StepBuilder observed(String name) {
        return new StepBuilder(name, repository).observationRegistry(metrics.observations());
    }

    /** Takes in what lies in the folder; what it had to leave is told to whoever asks the job's context. */
    private Step inbox(Campaign campaign, ReceivedFiles files, Run run, Progress progress) {
        return observed("inbox")
                .tasklet(
                        (contribution, context) -> {
                            Reception reception = files.receive(campaign.id(), run.inbox());
                            contribution.incrementWriteCount(reception.received());
                            contribution
                                    .getStepExecution()
                                    .getJobExecution()
                                    .getExecutionContext()
                                    .putString(POSTPONED, LeftAtTheDoor.told(reception));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private Step tasklet(String name, Progress progress, Runnable work) {
        return tasklet(name, work).listener(progress).build();
    }

    private TaskletStepBuilder tasklet(String name, Runnable work) {
        return observed(name)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions);
    }

    /** Reads what this rule book and reader have not read yet, in a few ranges of files. */
    private Step ingest(
            Campaign campaign,
            JdbcClient jdbc,
            ReceivedFiles files,
            JdbcPagingItemReader<ReceivedFile> unreadFiles,
            Submissions submissions,
            Progress progress) {
        SubmissionReader reader = new SubmissionReader(campaign);
        Inspection inspection = new Inspection(campaign);
        String version = version(campaign);
        Step readFiles = new StepBuilder("readFiles", repository)
                .<ReceivedFile, ReadSubmission>chunk(FILES_PER_CHUNK)
                .transactionManager(transactions)
                .reader(unreadFiles)
                .processor(file -> new ReadSubmission(
                        file.id(), version, inspection.inspect(reader.read(file.path(), content(files, file)))))
                .writer(chunk -> submissions.write(chunk.getItems()))
                .build();
        return observed("ingest")
                .partitioner("readFiles", new FileRanges(jdbc, campaign.id(), version))
                .step(readFiles)
                .taskExecutor(workers)
                .gridSize(2 * CORES)
                .listener(progress)
                .build();
    }

    /** The unread files of one range; what a chunk has stored is read by then, so a restart needs no memory. */
    @Bean
    @StepScope
    JdbcPagingItemReader<ReceivedFile> unreadFiles(
            DataSource dataSource,
            Run run,
            @Value("#{jobParameters['campaign']}") String campaign,
            @Value("#{stepExecutionContext['first']}") Long first,
            @Value("#{stepExecutionContext['last']}") Long last)
            throws Exception {
        return new JdbcPagingItemReaderBuilder<ReceivedFile>()
                .name("unreadFiles")
                .dataSource(dataSource)
                .selectClause("select r.id, r.path, r.sha256," + " case when octet_length(a.content) <= " + SMALL
                        + " then a.content end")
                .fromClause(
                        "from received_file r join archive a using (sha256) left join submission s on s.file_id = r.id")
                .whereClause("where r.campaign = :campaign and r.id between :first and :last"
                        + " and s.reader is distinct from :reader")
                .sortKeys(Map.of("id", Order.ASCENDING))
                .parameterValues(Map.of(
                        "campaign", campaign, "first", first, "last", last, "reader", version(run.campaign(campaign))))
                .pageSize(FILES_PER_CHUNK)
                .rowMapper((row, number) ->
                        new ReceivedFile(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .saveState(false)
                .build();
    }

    private static byte[] content(ReceivedFiles files, ReceivedFile file) {
        byte[] small = file.content();
        return small == null ? files.content(file.sha256()) : small;
    }

    private static String version(Campaign campaign) {
        return Program.fingerprint() + ":" + campaign.digest();
    }

    /** Scores and ranks what changed: whole blocs since a leader's score needs them, many at once, on all cores. */
    private Step standing(Campaign campaign, BlocScoring scoring, News news, Progress progress) {
        Portions blocs = new Portions(() -> news.toScore(campaign));
        Step scoreBlocs = new StepBuilder("scoreBlocs", repository)
                .<List<News.Unscored>, BlocScoring.Scored>chunk(1)
                .transactionManager(transactions)
                .reader(blocs)
                .processor(portion -> scoring.score(campaign, portion))
                .writer(chunk -> chunk.forEach(scored -> scoring.store(campaign, scored)))
                .build();
        return observed("standing")
                .partitioner("scoreBlocs", blocs)
                .step(scoreBlocs)
                .taskExecutor(workers)
                .gridSize(CORES)
                .listener(progress)
                .build();
    }

    private static void agree(Recount recount, Campaign campaign, News news) {
        var differences = recount.differences(campaign, news.toPresent(campaign));
        if (!differences.isEmpty()) {
            throw new ResultsDisagreeException(campaign.id(), differences);
        }
    }

    /** Draws and writes what changed, bloc by bloc, on all cores. */
    private Step present(Campaign campaign, Publication publication, Progress progress) {
        return observed("present")
                .<Bloc, Bloc>chunk(CORES)
                .transactionManager(transactions)
                .reader(new BlocReader(() -> publication.begin(campaign)))
                .processor(bloc -> {
                    publication.present(campaign, bloc);
                    return bloc;
                })
                .writer(chunk -> {})
                .taskExecutor(workers)
                .listener(progress)
                .build();
    }
}
