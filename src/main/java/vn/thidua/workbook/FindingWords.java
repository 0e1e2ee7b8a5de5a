package vn.thidua.workbook;

import vn.thidua.finding.Finding;

/** A finding in the words of the books. */
final class FindingWords {

    private FindingWords() {}

    static String sentence(Finding finding) {
        return finding.subject().isEmpty() ? finding.code().name() : finding.subject();
    }

    static String advice(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "Sửa tệp và gửi lại.";
            case WARNING -> "Kiểm tra lại.";
            case INFO -> "";
        };
    }
}
