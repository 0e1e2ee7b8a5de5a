package vn.thidua;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.exc.JacksonIOException;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.Boards;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.standing.years.Years;
import vn.thidua.transcript.ResultsJson;
import vn.thidua.workbook.CampaignWorkbook;
import vn.thidua.workbook.board.BoardWorkbook;

/** Decides what must be made anew, makes what tells of the whole campaign, and puts all in place. */
@Component
class Publication {

    private static final String RESULTS = "results.json";
    private static final String UNCHECKED = RESULTS + ".new";

    private final Dockets dockets;
    private final Boards boards;
    private final StandingTables tables;
    private final BreakTables breaks;
    private final Years years;
    private final Undertakings undertakings;
    private final Presentation presentation;
    private final Outputs outputs;
    private final News news;
    private final History history;
    private final Returns returns;
    private final AwardTraces traces;
    private final Run run;

    /** The files made or kept for each part of the campaign at work. */
    private final Map<String, List<PublishedFile>> made = new ConcurrentHashMap<>();

    /** How far the tables of the blocs can be trusted, found out once for all that tells of it. */
    private final Map<String, Robustness> robustness = new ConcurrentHashMap<>();

    /** What was published before, by the part of the campaign that it belongs to. */
    private Map<String, List<PublishedFile>> published = Map.of();

    private Due due = new Due(List.of(), false);

    private boolean changed;

    Publication(
            Dockets dockets,
            Boards boards,
            StandingTables tables,
            BreakTables breaks,
            Years years,
            Undertakings undertakings,
            Presentation presentation,
            Outputs outputs,
            News news,
            History history,
            Returns returns,
            AwardTraces traces,
            Run run) {
        this.run = run;
        this.dockets = dockets;
        this.boards = boards;
        this.tables = tables;
        this.breaks = breaks;
        this.years = years;
        this.undertakings = undertakings;
        this.presentation = presentation;
        this.outputs = outputs;
        this.news = news;
        this.history = history;
        this.returns = returns;
        this.traces = traces;
    }

    /**
     * Makes room aside, finds out what must be made anew, and tells the results if there is anything. They may be told while
     * the tables are still counted again; until that agreed they bear another name.
     */
    void tell(Campaign campaign) {
        made.clear();
        presentation.begin();
        robustness.clear();
        outputs.clear(campaign.id());
        published = news.files(campaign);
        Due found = due(campaign, published);
        due = new Due(found.blocs(), found.any() || !returns.hold(campaign));
        if (due.any()) {
            writeResults(campaign);
        }
    }

    /** Takes the results as checked, takes over what did not change, and names the blocs that must be drawn. */
    List<Bloc> begin(Campaign campaign) {
        if (!due.any()) {
            return List.of();
        }
        // Before the pictures, which take far longer: whoever reads the numbers by program may look at them aside.
        outputs.rename(campaign.id(), UNCHECKED, RESULTS);
        campaign.blocs().stream()
                .filter(bloc -> !due.blocs().contains(bloc))
                .forEach(bloc -> keep(campaign, bloc, published.getOrDefault(bloc.code(), List.of())));
        return due.blocs();
    }

    /** Draws and writes a bloc. */
    void present(Campaign campaign, Bloc bloc) {
        Robustness known = Objects.requireNonNull(robustness.get(bloc.code()));
        made.put(bloc.code(), made(campaign, presentation.present(campaign, bloc, known)));
    }

    /** Puts tonight's files in place, if there are any. */
    void publish(Campaign campaign) {
        changed = false;
        if (!due.any()) {
            history.unchanged(campaign);
            return;
        }
        Results summary = summary(campaign);
        History.Tonight tonight = history.tonight(campaign, summary.docket().dataAsOf());
        returns.make(campaign, summary.docket(), boards.of(campaign, summary.docket()), breaks.waived(campaign));
        List<String> whole = new ArrayList<>(List.of(RESULTS));
        for (Language language : run.languages(campaign)) {
            whole.addAll(campaign.speak(language, () -> whole(campaign, tonight.changes())));
        }
        made.put(News.WHOLE, made(campaign, whole));
        changed = outputs.publish(campaign.id());
        history.published(campaign, tonight);
        observe(campaign, summary);
        news.remember(campaign, made);
        returns.remember(campaign);
    }

    /** Makes what tells of the whole campaign, in the language of the work at hand; the names of the files. */
    private List<String> whole(Campaign campaign, List<String> stored) {
        Campaign told = campaign.told();
        Results summary = summary(told);
        List<String> changes = stored.stream().map(Speech::told).toList();
        Board board = boards.of(told, summary.docket());
        List<String> names = new ArrayList<>();
        names.add(outputs.writePack(
                campaign.id(), CampaignWorkbook.fileName(), new CampaignWorkbook().write(summary, changes)));
        names.add(
                outputs.writePack(campaign.id(), BoardWorkbook.fileName(), new BoardWorkbook().write(summary, board)));
        names.addAll(presentation.presentWhole(campaign, summary, changes));
        return names;
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
                due(campaign, news.files(campaign)).any()
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
                        .toList(),
                traces.readOfCampaign(campaign),
                breaks.weighty(campaign));
    }

    private List<PublishedFile> made(Campaign campaign, List<String> names) {
        return names.stream().map(name -> outputs.made(campaign.id(), name)).toList();
    }

    /**
     * What must be made anew.
     *
     * @param blocs whose tables changed or whose published files are not what they were
     * @param any whether it is these or anything else
     */
    private record Due(List<Bloc> blocs, boolean any) {}

    private Due due(Campaign campaign, Map<String, List<PublishedFile>> published) {
        List<Bloc> changed = news.toPresent(campaign);
        Map<String, List<PublishedFile>> unchanged = new HashMap<>(published);
        changed.forEach(bloc -> unchanged.remove(bloc.code()));
        Set<String> damaged = damaged(campaign, unchanged);
        List<Bloc> blocs = campaign.blocs().stream()
                .filter(bloc -> damaged.contains(bloc.code()) || changed.contains(bloc))
                .toList();
        return new Due(blocs, !blocs.isEmpty() || damaged.contains(News.WHOLE) || news.any(campaign));
    }

    /** The parts of which some file is not what was published; every byte is read, on all cores. */
    private Set<String> damaged(Campaign campaign, Map<String, List<PublishedFile>> parts) {
        return parts.entrySet().parallelStream()
                .filter(part -> !part.getValue().stream().allMatch(file -> outputs.holds(campaign.id(), file)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void keep(Campaign campaign, Bloc bloc, List<PublishedFile> files) {
        files.forEach(file -> outputs.keep(campaign.id(), file.name()));
        made.put(bloc.code(), files);
    }

    private void writeResults(Campaign campaign) {
        Docket docket = dockets.of(campaign);
        try (OutputStream out = outputs.open(campaign.id(), UNCHECKED);
                Ahead<Bloc, byte[]> blocs =
                        new Ahead<>(campaign.blocs(), bloc -> told(campaign, bloc, docket.dataAsOf()))) {
            new ResultsJson(out)
                    .write(campaign, docket, boards.of(campaign, docket), blocs, traces.readOfCampaign(campaign));
        } catch (IOException e) {
            throw outputs.unwritable(campaign.id(), RESULTS, e);
        } catch (JacksonIOException e) {
            throw outputs.unwritable(campaign.id(), RESULTS, new IOException(e.getMessage(), e));
        }
    }

    private byte[] told(Campaign campaign, Bloc bloc, @Nullable ZonedDateTime asOf) {
        BlocStandings standings = tables.read(campaign, bloc);
        BlocBreaks broken = breaks.read(campaign, bloc, asOf);
        Robustness found = RankRanges.of(standings, broken);
        robustness.put(bloc.code(), found);
        return ResultsJson.bloc(
                standings,
                broken,
                years.of(campaign, standings),
                undertakings.of(campaign, bloc),
                found,
                campaign.rounding().displayScale());
    }
}
