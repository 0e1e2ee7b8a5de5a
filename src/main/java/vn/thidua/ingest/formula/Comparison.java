package vn.thidua.ingest.formula;

/** Comparisons of two values of the same sort; a blank is 0 or the empty text. */
final class Comparison {

    private Comparison() {}

    static Value of(Value left, String operator, Value right) {
        int order = order(left, right);
        return Value.of(
                switch (operator) {
                    case "=" -> order == 0;
                    case "<>" -> order != 0;
                    case "<" -> order < 0;
                    case ">" -> order > 0;
                    case "<=" -> order <= 0;
                    default -> order >= 0;
                });
    }

    private static int order(Value left, Value right) {
        boolean texts = left.kind() == Value.Kind.TEXT || right.kind() == Value.Kind.TEXT;
        if (texts && left.number() == null && right.number() == null) {
            return left.text().compareToIgnoreCase(right.text());
        }
        return left.asNumber().compareTo(right.asNumber());
    }
}
