package vn.thidua.samples;

/**
 * One line of the sheet <em>Số liệu</em>, each cell as it was typed ({@link Figure}).
 *
 * @param rule code of the rule, prize or veto
 */
record Amount(String rule, String plan, String actual, String note) {

    static Amount of(String rule, String actual) {
        return new Amount(rule, "", actual, "");
    }

    static Amount of(String rule, String actual, String note) {
        return new Amount(rule, "", actual, note);
    }

    static Amount ofPlan(String rule, String plan, String actual, String note) {
        return new Amount(rule, plan, actual, note);
    }
}
