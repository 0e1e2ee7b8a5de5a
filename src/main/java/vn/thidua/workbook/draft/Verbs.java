package vn.thidua.workbook.draft;

import org.jspecify.annotations.Nullable;

/** The words that give and take points. */
final class Verbs {

    static final String TAKE = "(?:bi )?tru(?: di)?";
    static final String ADD = "(?:(?:duoc )?(?:cong|thuong)(?: them| diem| thuong)?)";
    static final String GIVE = "(?:duoc tinh|duoc|dat|tinh|cham|cho)";
    static final String ANY = "(?:" + TAKE + "|" + ADD + "|" + GIVE + ")";

    private Verbs() {}

    static boolean takes(@Nullable String verb) {
        return verb != null && verb.contains("tru");
    }

    static boolean adds(@Nullable String verb) {
        return verb != null && (verb.contains("cong") || verb.contains("thuong"));
    }

    static boolean gives(@Nullable String verb) {
        return verb != null && !takes(verb) && !adds(verb);
    }
}
