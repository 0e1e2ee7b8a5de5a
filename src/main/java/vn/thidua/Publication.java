package vn.thidua;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.Results;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.workbook.CampaignWorkbook;

/** Decides what must be made anew, makes what tells of the whole campaign, and puts all in place. */
@Component
class Publication {

    private static final String RESULTS = "results.json";

    private final Dockets dockets;
    private final StandingTables tables;
    private final BreakTables breaks;
    private final Presentation presentation;
    private final Outputs outputs;
    private final News news;
    private final History history;
    private final Returns returns;

    /** The files made or kept for each part of the campaign at work. */
    private final Map<String, List<PublishedFile>> made = new ConcurrentHashMap<>();

    private boolean changed;

    /** Whether there is anything to publish; found out once, for it means reading all that is published. */
    private boolean due;

    Publication(
            Dockets dockets,
            StandingTables tables,
            BreakTables breaks,
            Presentation presentation,
            Outputs outputs,
            News news,
            History history,
            Returns returns) {
        this.dockets = dockets;
        this.tables = tables;
        this.breaks = breaks;
        this.presentation = presentation;
        this.outputs = outputs;
        this.news = news;
        this.history = history;
        this.returns = returns;
    }

    /**
     * Makes room aside, writes the results, takes over what did not change, and names the blocs that must be drawn; none
     * if nothing changed.
     */
    List<Bloc> begin(Campaign campaign) {
        made.clear();
        outputs.clear(campaign.id());
        List<Bloc> toDraw = toDraw(campaign);
        due = !toDraw.isEmpty() || wholeIsDue(campaign) || !returns.hold(campaign);
        if (!due) {
            return List.of();
        }
        // Before the pictures, which take far longer: whoever reads the numbers by program may look at them aside.
        writeResults(campaign);
        campaign.blocs().stream().filter(bloc -> !toDraw.contains(bloc)).forEach(bloc -> keep(campaign, bloc));
        return toDraw;
    }

    /** Draws and writes a bloc. */
    void present(Campaign campaign, Bloc bloc) {
        made.put(bloc.code(), made(campaign, presentation.present(campaign, bloc)));
    }

    /** Puts tonight's files in place, if there are any. */
    void publish(Campaign campaign) {
        changed = false;
        if (!due) {
            history.unchanged(campaign);
            return;
        }
        Results summary = summary(campaign);
        History.Tonight tonight = history.tonight(campaign, summary.docket().dataAsOf());
        outputs.write(
                campaign.id(), CampaignWorkbook.fileName(), new CampaignWorkbook().write(summary, tonight.changes()));
        returns.make(campaign, summary.docket());
        made.put(News.WHOLE, made(campaign, List.of(RESULTS, CampaignWorkbook.fileName())));
        changed = outputs.publish(campaign.id());
        history.published(campaign, tonight);
        observe(campaign, summary);
        news.remember(campaign, made);
        returns.remember(campaign);
    }

    /** Where nothing was received there is nothing to agree or disagree. */
    private void observe(Campaign campaign, Results summary) {
        ZonedDateTime asOf = summary.docket().dataAsOf();
        if (asOf != null) {
            breaks.observe(campaign, asOf);
        }
    }

    /** Tells what {@link #publish} would do now, and touches nothing. */
    void rehearse(Campaign campaign) {
        history.rehearsed(
                campaign,
                !toDraw(campaign).isEmpty() || wholeIsDue(campaign)
                        ? history.tonight(campaign, dockets.of(campaign).dataAsOf())
                        : null);
    }

    /** Whether the last publishing changed any byte. */
    boolean changed() {
        return changed;
    }

    /** The campaign's tables without single scores. */
    Results summary(Campaign campaign) {
        return new Results(
                campaign,
                dockets.of(campaign),
                campaign.blocs().stream()
                        .map(bloc -> tables.summary(campaign, bloc))
                        .toList());
    }

    private List<PublishedFile> made(Campaign campaign, List<String> names) {
        return names.stream().map(name -> outputs.made(campaign.id(), name)).toList();
    }

    /** The blocs whose tables changed or whose published files are not what they were. */
    private List<Bloc> toDraw(Campaign campaign) {
        List<Bloc> changed = news.toPresent(campaign);
        return campaign.blocs().stream()
                .filter(bloc -> changed.contains(bloc) || !published(campaign, bloc.code()))
                .toList();
    }

    private boolean wholeIsDue(Campaign campaign) {
        return news.any(campaign) || !published(campaign, News.WHOLE);
    }

    private boolean published(Campaign campaign, String part) {
        return news.files(campaign, part).stream().allMatch(file -> outputs.holds(campaign.id(), file));
    }

    private void keep(Campaign campaign, Bloc bloc) {
        List<PublishedFile> files = news.files(campaign, bloc.code());
        files.forEach(file -> outputs.keep(campaign.id(), file.name()));
        made.put(bloc.code(), files);
    }

    private void writeResults(Campaign campaign) {
        Docket docket = dockets.of(campaign);
        try (OutputStream out = outputs.open(campaign.id(), RESULTS)) {
            new ResultsJson(out)
                    .write(
                            campaign,
                            docket,
                            campaign.blocs().stream().map(bloc -> tables.read(campaign, bloc)),
                            bloc -> breaks.read(campaign, bloc, docket.dataAsOf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
