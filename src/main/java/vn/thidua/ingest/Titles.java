package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries of a rubric by what they are called. A title that is written as in the rubric is found without folding it. */
final class Titles {

    private final Map<String, List<CodeIndex.Entry>> folded = new HashMap<>();
    private final Map<String, List<CodeIndex.Entry>> exact = new HashMap<>();

    void add(CodeIndex.Entry entry) {
        List<CodeIndex.Entry> alike = folded.computeIfAbsent(Words.folded(entry.title()), title -> new ArrayList<>());
        alike.add(entry);
        exact.put(entry.title(), alike);
    }

    /** All that are called so, but for what {@link Words#folded} overlooks. */
    List<CodeIndex.Entry> called(String label) {
        List<CodeIndex.Entry> written = exact.get(label);
        return written == null ? folded.getOrDefault(Words.folded(label), List.of()) : written;
    }

    /** All entries by their folded titles. */
    Map<String, List<CodeIndex.Entry>> folded() {
        return folded;
    }
}
