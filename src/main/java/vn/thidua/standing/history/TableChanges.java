package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;

/** Why a bloc's table differs from an earlier one. */
final class TableChanges {

    private final Snapshot before;
    private final Snapshot after;

    TableChanges(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Set<Snapshot.Source> effective = new LinkedHashSet<>();
        Map<Snapshot.Source, List<String>> idle = new LinkedHashMap<>();
        for (Snapshot.Line line : after.lines()) {
            LineChange change = change(line);
            List<Snapshot.Source> files = change.causes().files();
            if (change.matters()) {
                sentences.add(change.sentence());
            }
            if (change.matters() && change.ofItself()) {
                effective.addAll(files);
            } else {
                files.forEach(file ->
                        idle.computeIfAbsent(file, key -> new ArrayList<>()).add(line.name()));
            }
        }
        before.lines().stream()
                .filter(line -> after.line(line.agency()).isEmpty())
                .forEach(line -> sentences.add(say("{0} không còn trong khối.", line.name())));
        idle.keySet().removeAll(effective);
        idle.forEach((file, names) -> sentences.add(Causes.withoutEffect(file, names, again(file, names))));
        // Older tables keep their notes in Vietnamese alone.
        List<String> known = Language.VIETNAMESE.speak(before::notes);
        after.notes().stream()
                .filter(note -> !known.contains(Language.VIETNAMESE.speak(() -> Speech.told(note))))
                .forEach(note -> sentences.add(say("Khối cần quyết định: {0}.", note)));
        return sentences;
    }

    private boolean again(Snapshot.Source file, List<String> names) {
        return before.lines().stream()
                .filter(line -> names.contains(line.name()))
                .flatMap(line -> line.files().stream())
                .anyMatch(former -> former.kind() == file.kind() && !former.refused());
    }

    private LineChange change(Snapshot.Line line) {
        return new LineChange(before, after, before.line(line.agency()).orElse(null), line);
    }
}
