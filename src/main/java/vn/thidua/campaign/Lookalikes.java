package vn.thidua.campaign;

/** Letters that are not Latin ones, or not those of Vietnamese, but look the same on paper. */
final class Lookalikes {

    /** Each letter before the Latin one it passes for: đ, then Cyrillic, Greek and others, capitals by their own shape. */
    private static final String PAIRS = "đdĐDðdÐDɖdƉD"
            + "аaАAВBсcСCԁdеeЕEНHһhҺHіiІIјjЈJкkКKМMоoОOрpРPԛqѕsЅSТTѵvԝwхxХXуyУYүyҮY"
            + "αaΑAΒBΕEΖZΗHιiΙIκkΚKΜMνvΝNοoΟOρpΡPτtΤTυuΥYχxΧX"
            + "ɑaເcɡgǤGǥgıi";

    private static final char[] LATIN = latin();

    private Lookalikes() {}

    /** The Latin letter that the character passes for; mostly the character itself. */
    static char latin(char c) {
        return c < 0x80 || c >= LATIN.length || LATIN[c] == 0 ? c : LATIN[c];
    }

    private static char[] latin() {
        char highest = (char) PAIRS.chars().max().orElse(0);
        char[] latin = new char[highest + 1];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            latin[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return latin;
    }
}
