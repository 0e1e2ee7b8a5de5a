package vn.thidua.ingest;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Lineage;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.FileOpening;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.UnreadableFileException;

/**
 * Reads workbooks against one campaign's rule book. Whatever is wrong with a file becomes findings of its submission, all
 * at once; nothing that a file contains makes it throw. One reader serves any number of threads.
 */
public final class SubmissionReader {

    private final Campaign campaign;
    private final AgencyIndex agencies;
    private final Lineage lineage;
    private final IndicatorIndex indicators;
    private final Map<String, CodeIndex> codesByAgency = new HashMap<>();
    private final TableFinder tables;
    private final MarkerReader markers;

    public SubmissionReader(Campaign campaign) {
        this.campaign = campaign;
        this.agencies = new AgencyIndex(campaign);
        this.lineage = new Lineage(campaign);
        this.indicators = new IndicatorIndex(campaign.indicators());
        this.tables = new TableFinder(agencies);
        this.markers = new MarkerReader(campaign);
        Map<Rubric, CodeIndex> indexes = new IdentityHashMap<>();
        for (Bloc bloc : campaign.blocs()) {
            CodeIndex codes = indexes.computeIfAbsent(bloc.rubric(), CodeIndex::new);
            for (Agency agency : bloc.members()) {
                codesByAgency.put(agency.code(), codes);
            }
        }
    }

    /** @param file path relative to the campaign's inbox folder; only its name is looked at, never the disk */
    public Submission read(String file, byte[] content) {
        if (Leftovers.include(file)) {
            return Submission.unreadable(file, finding(FindingCode.FILE_IGNORED, file, lastName(file), ""));
        }
        try {
            return read(file, FileOpening.open(file, content), content);
        } catch (UnreadableFileException e) {
            return Submission.unreadable(file, finding(e.code(), file, e.why(), FileOpening.EXPECTED));
        } catch (RuntimeException | StackOverflowError e) {
            String why = "nội dung không đọc được (" + e.getClass().getSimpleName() + ")";
            return Submission.unreadable(file, finding(FindingCode.FILE_UNREADABLE, file, why, FileOpening.EXPECTED));
        }
    }

    private Submission read(String file, FileOpening.Opened opened, byte[] content) {
        FileReading first = new FileReading(file);
        Submission submission = read(first, opened.grid());
        if (opened.lean() && first.found(FindingCode.TABLE_NOT_FOUND)) {
            submission = read(new FileReading(file), FileOpening.secondLook(opened.grid(), content));
        }
        return submission.withFindings(opened.notes());
    }

    Submission read(String file, Grid stored) {
        return read(new FileReading(file), stored);
    }

    private Submission read(FileReading reading, Grid written) {
        Grid grid = new TextRepair(reading).repaired(written);
        reading.recalculate(grid);
        List<Table> found = new TableChoice(reading, tables).of(grid);
        Marker marker = Marker.of(grid).orElse(null);
        return new FormReader(campaign, agencies, lineage, indicators, codesByAgency, reading, found, markers, marker)
                .read();
    }

    private static Finding finding(FindingCode code, String file, String found, String expected) {
        return new Finding(code, Place.of(file), "", found, expected);
    }

    private static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
