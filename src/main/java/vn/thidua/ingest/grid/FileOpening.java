package vn.thidua.ingest.grid;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;

/** Opens a file of any format as a grid, and tells what a person should know of the way it was read. */
public final class FileOpening {

    public static final String EXPECTED = "Excel (.xlsx)";
    private static final int MOST_BYTES = 32 << 20;
    private static final int SMALL = 100_000;
    private static final int FEW_CELLS = 5_000;

    private FileOpening() {}

    /**
     * A file as it was opened.
     *
     * @param notes what is worth knowing, none of it an error
     * @param lean whether a second reader might see more in it
     */
    public record Opened(Grid grid, List<Finding> notes, boolean lean) {}

    public static Opened open(String file, byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException(FindingCode.FILE_EMPTY, "");
        }
        if (content.length > MOST_BYTES) {
            throw new UnreadableFileException(FindingCode.FILE_TOO_LARGE, "32 MB");
        }
        FileFormat format = FormatDetection.of(content);
        GridReader reader =
                format.reader().orElseThrow(() -> new UnreadableFileException(format.refusal(), format.label()));
        List<Finding> notes = notes(file, format, content);
        if (format != FileFormat.XLSX) {
            return new Opened(reader.read(content), notes, false);
        }
        try {
            Grid grid = reader.read(content);
            return new Opened(grid, notes, content.length <= SMALL && isSmall(grid));
        } catch (UnreadableFileException e) {
            return new Opened(lookAgain(content, e), notes, false);
        }
    }

    /** A table that was overlooked lies in a small workbook; a large one without a table would only cost time. */
    private static boolean isSmall(Grid grid) {
        long cells = grid.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        return cells <= FEW_CELLS;
    }

    /** What is out of bounds or contradicts itself is not looked at again; what is merely strange may be a workbook yet. */
    private static Grid lookAgain(byte[] content, UnreadableFileException first) throws UnreadableFileException {
        if (first.code() != FindingCode.FILE_UNREADABLE) {
            throw first;
        }
        return SeparateReader.SHARED.read(content);
    }

    /** The grid as POI sees it, or the first one if POI sees none. */
    public static Grid secondLook(Grid first, byte[] content) {
        try {
            return SeparateReader.SHARED.read(content);
        } catch (UnreadableFileException e) {
            return first;
        }
    }

    private static List<Finding> notes(String file, FileFormat format, byte[] content) {
        List<Finding> notes = new ArrayList<>();
        Place place = Place.of(file);
        if (!format.mayBeCalled(file)) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            notes.add(new Finding(FindingCode.FORMAT_NOT_AS_NAMED, place, name, format.label(), ""));
        }
        if (format == FileFormat.TEXT) {
            TextEncoding encoding = TextEncoding.of(content);
            if (!encoding.certain()) {
                notes.add(new Finding(FindingCode.CHARACTERS_GUESSED, place, "", encoding.name(), "UTF-8"));
            }
            return notes;
        }
        Passengers passengers = Passengers.of(format, content);
        if (passengers.macros()) {
            notes.add(new Finding(FindingCode.MACROS_NOT_RUN, place, "", "", ""));
        }
        if (!passengers.outside().isEmpty()) {
            String found = String.join(", ", passengers.outside());
            notes.add(new Finding(FindingCode.OUTSIDE_CONTENT_IGNORED, place, "", found, ""));
        }
        return notes;
    }
}
