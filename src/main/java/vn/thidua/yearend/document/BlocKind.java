package vn.thidua.yearend.document;

import java.util.Locale;

/** What a bloc is by its name: "Khối thi đua số 1", "Cụm thi đua các huyện", or but a list of agencies. */
enum BlocKind {
    BLOC("khối "),
    CLUSTER("cụm "),
    LIST("");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final String beginning;

    BlocKind(String beginning) {
        this.beginning = beginning;
    }

    static BlocKind of(String name) {
        String small = name.toLowerCase(VIETNAMESE);
        return small.startsWith(BLOC.beginning) ? BLOC : small.startsWith(CLUSTER.beginning) ? CLUSTER : LIST;
    }
}
