package vn.thidua.inbox;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every entry a name that can be printed and that no other has. One name may be written in two ways that look alike
 * (composed and decomposed letters); two files side by side whose names differ in nothing else stay two files.
 */
final class EntryNames {

    /** Stands where a name has a control character or bytes that are no text. */
    private static final char UNPRINTABLE = '\uFFFD';

    private final Set<String> taken = new HashSet<>();

    private EntryNames() {}

    /** The entries by their new names. */
    static List<Entry> of(List<Entry> entries) {
        EntryNames names = new EntryNames();
        List<Entry> named = new ArrayList<>();
        entries.stream()
                // The name that is composed already keeps it.
                .sorted(comparing((Entry entry) -> !printable(entry.path()).equals(entry.path()))
                        .thenComparing(Entry::path)
                        .thenComparing(Entry::file))
                .forEach(
                        entry -> named.add(new Entry(names.free(printable(entry.path())), entry.file(), entry.type())));
        named.sort(comparing(Entry::path));
        return named;
    }

    private static String printable(String path) {
        StringBuilder printable = new StringBuilder(Normalizer.normalize(path, Normalizer.Form.NFC));
        for (int i = 0; i < printable.length(); i++) {
            if (Character.isISOControl(printable.charAt(i))) {
                printable.setCharAt(i, UNPRINTABLE);
            }
        }
        return printable.toString();
    }

    private String free(String path) {
        String free = path;
        for (int twin = 2; !taken.add(free); twin++) {
            free = twin(path, twin);
        }
        return free;
    }

    /** {@code a/Tự chấm (trùng tên 2).xlsx}. */
    private static String twin(String path, int number) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        return path.substring(0, end) + " (trùng tên " + number + ")" + path.substring(end);
    }
}
