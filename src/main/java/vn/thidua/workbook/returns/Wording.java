package vn.thidua.workbook.returns;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Sentences;
import vn.thidua.inspect.Repair;
import vn.thidua.telling.Words;

/** What a returned file says of its findings, in Vietnamese. */
final class Wording {

    private static final Set<FindingCode> OF_SUMS =
            Set.of(FindingCode.TOTAL_NOT_SUM_OF_PARTS, FindingCode.SCORE_NOT_SUM_OF_PARTS);

    private final Sentences sentences = Sentences.of(Locale.forLanguageTag("vi"));
    private final List<Repair> repairs;

    Wording(List<Repair> repairs) {
        this.repairs = repairs;
    }

    String sentence(Finding finding) {
        return sentences.sentence(finding);
    }

    /** What to do, with the one change that would make all sums hold, where there is one. */
    String advice(Finding finding) {
        return sentences.advice(finding) + repair(finding);
    }

    private String repair(Finding finding) {
        return !OF_SUMS.contains(finding.code())
                ? ""
                : repairs.stream()
                        .filter(repair -> repair.place().sheet() != null
                                && repair.place().sheet().equals(finding.place().sheet()))
                        .map(Wording::words)
                        .collect(Collectors.joining());
    }

    private static String words(Repair repair) {
        return " Gợi ý: có thể sửa ô %s từ %s thành %s; khi đó mọi tổng trong bảng đều khớp."
                .formatted(repair.place().cell(), Figures.print(repair.from()), Figures.print(repair.to()));
    }

    /** All that is to be said of one cell. */
    String comment(List<Finding> found) {
        return found.stream().map(this::comment).collect(Collectors.joining("\n\n"));
    }

    private String comment(Finding finding) {
        return Words.of(finding.severity()).toUpperCase(Locale.ROOT) + ": " + sentence(finding)
                + line("Có", finding.found())
                + line("Cần", finding.expected())
                + line("Cách sửa", advice(finding));
    }

    private static String line(String label, String text) {
        return text.isEmpty() ? "" : "\n" + label + ": " + text;
    }
}
