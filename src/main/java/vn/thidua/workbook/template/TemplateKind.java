package vn.thidua.workbook.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms there are. */
public enum TemplateKind {
    /** The agency's own scores and figures. */
    SELF_SCORE("tu-cham"),
    /** The agency's nominations. */
    NOMINATION("de-nghi"),
    /** Minutes of the appraisal of one agency. */
    APPRAISAL("bien-ban"),
    /** Appraised scores of a whole bloc. */
    MATRIX("tham-dinh"),
    /** What a meeting of a bloc changed of the scores. */
    CORRECTION("dieu-chinh"),
    /** The count of a bloc's ballot. */
    BALLOT("kiem-phieu"),
    /** The targets that an agency signs. */
    PACT("giao-uoc"),
    /** How they were kept. */
    PACT_REPORT("bao-cao-giao-uoc"),
    /** The agency's movements and activities. */
    ACTIVITY("phong-trao"),
    /** Figures of other owners. */
    INDEX("chi-so"),
    /** Register of discipline. */
    DISCIPLINE("so-ky-luat"),
    /** Register of earlier years' awards and ranks. */
    PAST_AWARD("so-khen-thuong"),
    /** Results of an earlier year. */
    PAST_TABLE("ket-qua-nam-truoc"),
    /** Register of incoming documents. */
    REGISTER("so-tiep-nhan"),
    /** Decisions on files and deadlines. */
    DECISIONS("quyet-dinh");

    private final String word;

    TemplateKind(String word) {
        this.word = word;
    }

    /** As it stands in names of files and on the command line, in ASCII. */
    public String word() {
        return word;
    }

    /** The kind of this word, or of its English name in any case. */
    public static Optional<TemplateKind> named(String written) {
        String wanted = written.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(wanted)
                        || kind.name().toLowerCase(Locale.ROOT).equals(wanted.replace('-', '_')))
                .findFirst();
    }

    /** All words, with commas between. */
    public static String words() {
        return Arrays.stream(values()).map(TemplateKind::word).collect(Collectors.joining(", "));
    }
}
