package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thidua.bilingual.Language;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.telling.Words;

/** What an agency's papers have that does not agree, and what was noticed in them: where, and what to do. */
final class Matters {

    private final Writing writing;
    private final Html html;
    private final Standing standing;
    private final Sentences sentences = Sentences.of(Language.current().locale());

    Matters(Writing writing, Standing standing) {
        this.writing = writing;
        this.html = writing.html();
        this.standing = standing;
    }

    void write() {
        breaks();
        List<Finding> findings = findings();
        if (findings.isEmpty()) {
            return;
        }
        html.open("details").element("summary", say("Phát hiện trong hồ sơ: {0}", findings.size()));
        html.open("ul", "class", "findings");
        findings.forEach(this::finding);
        html.close().close().line();
    }

    private void breaks() {
        List<Aged> found = writing.material().breaks().breaks().stream()
                .filter(aged -> aged.found().agency().equals(standing.agency().code()))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        long open = found.stream().filter(aged -> aged.found().open()).count();
        html.open("details")
                .element("summary", say("Chênh lệch khi đối chiếu: {0}, còn {1} chưa rõ", found.size(), open));
        html.open("ul", "class", "breaks");
        for (Aged aged : found) {
            Explanation told = writing.explanations().of(aged);
            html.open("li").element("strong", told.label()).open("p");
            writing.number(told.figure().isEmpty() ? say("xem hai bên") : told.figure(), told);
            html.text(". " + told.sentence()).close().close();
        }
        html.close().close().line();
    }

    /** Of its files, then of its scoring, each once. */
    private List<Finding> findings() {
        Set<Finding> seen = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (FiledSubmission submission : writing.submissions()) {
            if (standing.agency().code().equals(submission.agency())) {
                submission.findings().stream()
                        .filter(finding -> seen.addAll(finding.singles()))
                        .forEach(findings::add);
            }
        }
        List<Finding> unseen = standing.card().findings().stream()
                .filter(finding -> !seen.contains(finding))
                .toList();
        if (!unseen.isEmpty()) {
            findings.addAll(writing.gathering().of(unseen));
        }
        return findings;
    }

    private void finding(Finding finding) {
        html.open("li").element("span", Words.of(finding.severity()), "class", "tag " + severity(finding));
        html.element("p", sentences.sentence(finding));
        html.element("p", place(finding), "class", "place");
        html.element("p", sentences.advice(finding), "class", "hint").close();
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String place(Finding finding) {
        Place place = finding.place();
        String cells = finding.cellRanges();
        return say("Tệp {0}", place.file())
                + (place.sheet() == null ? "" : " · " + say("trang “{0}”", place.sheet()))
                + (cells.isEmpty() ? "" : " · " + cells(cells));
    }

    private static String cells(String cells) {
        return cells.matches("[A-Z]+[0-9]+") ? say("ô {0}##one", cells) : say("ô {0}", cells);
    }
}
