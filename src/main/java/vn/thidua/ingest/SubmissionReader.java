package vn.thidua.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;

/**
 * Reads workbooks against one campaign's rule book. Whatever is wrong with a file becomes findings of its submission, all
 * at once; nothing that a file contains makes it throw. One reader serves any number of threads.
 */
public final class SubmissionReader {

    private static final int MOST_BYTES = 32 << 20;
    private static final String EXPECTED = "Excel (.xlsx)";

    private final Campaign campaign;
    private final AgencyIndex agencies;
    private final Map<String, CodeIndex> codesByAgency = new HashMap<>();
    private final TableFinder tables;

    public SubmissionReader(Campaign campaign) {
        this.campaign = campaign;
        this.agencies = new AgencyIndex(campaign);
        this.tables = new TableFinder(agencies);
        for (Bloc bloc : campaign.blocs()) {
            CodeIndex codes = new CodeIndex(bloc.rubric());
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
        if (content.length == 0) {
            return Submission.unreadable(file, finding(FindingCode.FILE_UNREADABLE, file, "tệp rỗng", EXPECTED));
        }
        if (content.length > MOST_BYTES) {
            String why = "lớn hơn 32 MB";
            return Submission.unreadable(file, finding(FindingCode.FILE_UNREADABLE, file, why, EXPECTED));
        }
        try {
            return read(file, FileFormat.of(content), content);
        } catch (UnreadableFileException e) {
            return Submission.unreadable(file, finding(FindingCode.FILE_UNREADABLE, file, e.why(), EXPECTED));
        } catch (RuntimeException | StackOverflowError e) {
            String why = "nội dung không đọc được (" + e.getClass().getSimpleName() + ")";
            return Submission.unreadable(file, finding(FindingCode.FILE_UNREADABLE, file, why, EXPECTED));
        }
    }

    private Submission read(String file, FileFormat format, byte[] content) throws UnreadableFileException {
        GridReader reader = format.reader().orElse(null);
        if (reader == null) {
            return Submission.unreadable(file, finding(FindingCode.FORMAT_UNSUPPORTED, file, format.label(), EXPECTED));
        }
        FileReading reading = new FileReading(file);
        Grid grid = new TextRepair(reading).repaired(reader.read(content));
        reading.recalculate(grid);
        List<Table> found = new TableChoice(reading, tables).of(grid);
        return new FormReader(campaign, agencies, codesByAgency, reading, found).read();
    }

    private static Finding finding(FindingCode code, String file, String found, String expected) {
        return new Finding(code, Place.of(file), "", found, expected);
    }

    private static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
