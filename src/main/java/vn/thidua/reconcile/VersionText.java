package vn.thidua.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/** One version of a paper as it was read, cell by cell, made comparable with another. */
final class VersionText {

    private record Key(String agency, String code, Edit.Field field) {}

    private record Value(Place place, String text) {}

    private final String path;
    private final String sha256;
    private final Map<Key, Value> cells = new LinkedHashMap<>();
    private final Set<String> agencies = new HashSet<>();
    private @Nullable BigDecimal total;

    VersionText(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** Keeps what stands in a cell; nothing stands in an empty one. */
    void put(String agency, String code, Edit.Field field, Place place, String text) {
        if (!text.isEmpty()) {
            cells.putIfAbsent(new Key(agency, code, field), new Value(place, text));
        }
    }

    /** Adds a score to the sum of all. */
    void count(String agency, @Nullable BigDecimal score) {
        agencies.add(agency);
        if (score != null) {
            total = total == null ? score : total.add(score);
        }
    }

    /** What differs from an older version. */
    Revision since(VersionText older) {
        List<Edit> edits = new ArrayList<>();
        cells.forEach((key, after) -> {
            Value before = older.cells.get(key);
            if (before == null || !before.text().equals(after.text())) {
                edits.add(edit(key, before, after));
            }
        });
        older.cells.forEach((key, before) -> {
            if (!cells.containsKey(key)) {
                edits.add(edit(key, before, null));
            }
        });
        boolean one = agencies.size() == 1 && agencies.equals(older.agencies);
        return new Revision(older.path, older.sha256, edits, one ? older.total : null, one ? total : null);
    }

    private static Edit edit(Key key, @Nullable Value before, @Nullable Value after) {
        return new Edit(
                key.agency(),
                key.code(),
                key.field(),
                after == null ? null : after.place(),
                before == null ? null : before.place(),
                before == null ? "" : before.text(),
                after == null ? "" : after.text());
    }
}
