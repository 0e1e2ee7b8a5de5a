package vn.thidua.reconcile;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Received files by the names that people write of them: the path, or the bare name, in any case and composition. */
final class FileNames {

    private final Map<String, List<Arrival>> byPath = new HashMap<>();
    private final Map<String, List<Arrival>> byName = new HashMap<>();

    FileNames(List<Arrival> arrivals) {
        arrivals.stream()
                .sorted(comparing(Arrival::firstSeen).thenComparing(Arrival::fileId))
                .forEach(this::add);
    }

    private void add(Arrival arrival) {
        String path = folded(arrival.path());
        byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(arrival);
        byName.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), key -> new ArrayList<>())
                .add(arrival);
    }

    /** All contents of all files so named, in the order of their arrival; a path goes before a bare name. */
    List<Arrival> named(String written) {
        String name = folded(written);
        List<Arrival> atPath = byPath.get(name);
        return atPath != null ? atPath : byName.getOrDefault(name, List.of());
    }

    static String folded(String name) {
        return Normalizer.normalize(name.strip().replace('\\', '/'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
