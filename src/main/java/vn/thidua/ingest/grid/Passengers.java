package vn.thidua.ingest.grid;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file carries besides cells, none of which is ever opened.
 *
 * @param outside links, embedded objects and connections, in Vietnamese
 */
record Passengers(boolean macros, List<String> outside) {

    private static final List<String> MACROS =
            List.of("vbaproject.bin", "_vba_project_cur", "_vba_project", "basic/", "scripts/", "macrosheets/");
    private static final Map<String, String> OUTSIDE = Map.of(
            "externallinks/", "liên kết sang tệp khác",
            "connections.xml", "kết nối dữ liệu",
            "embeddings/", "tệp nhúng (OLE)",
            "activex/", "điều khiển ActiveX",
            "mbd", "tệp nhúng (OLE)",
            "object ", "tệp nhúng (OLE)");

    static Passengers of(FileFormat format, byte[] content) {
        Collection<String> names = format == FileFormat.XLS ? CompoundFile.names(content) : names(content);
        boolean macros = false;
        Set<String> outside = new TreeSet<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT).replaceFirst("^xl/", "");
            macros |= MACROS.stream().anyMatch(lower::startsWith);
            OUTSIDE.forEach((beginning, label) -> {
                if (lower.startsWith(beginning)) {
                    outside.add(label);
                }
            });
        }
        return new Passengers(macros, List.copyOf(outside));
    }

    private static Collection<String> names(byte[] content) {
        try (Archive archive = Archive.open(content)) {
            return archive.names();
        } catch (IOException | UnreadableFileException e) {
            return List.of();
        }
    }
}
