package vn.thidua;

import java.util.List;

/** Our own two counts differ: a defect of the program, for which nothing may be published. */
final class ResultsDisagreeException extends RuntimeException {

    ResultsDisagreeException(String campaign, List<String> differences) {
        super("Hai cách tính của đợt " + campaign + " cho kết quả khác nhau:\n" + String.join("\n", differences));
    }
}
