package vn.thidua.bilingual;

import java.util.Locale;
import java.util.function.Supplier;

/** The language that a thread's work is told in; Vietnamese unless something else was asked for. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en"),

    /** For what is stored and read in either language later; see {@link Speech#told}. */
    UNDECIDED("");

    private static final ThreadLocal<Language> SPOKEN = ThreadLocal.withInitial(() -> VIETNAMESE);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public static Language current() {
        return SPOKEN.get();
    }

    /** Whether readers of the work at hand are told in English. */
    public static boolean isEnglish() {
        return current() == ENGLISH;
    }

    /** Of ISO 639, as in {@code lang="vi"}; empty while undecided. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Does some work in this language, on this thread. */
    public <T> T speak(Supplier<T> work) {
        Language before = current();
        SPOKEN.set(this);
        try {
            return work.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** The same of work that gives nothing back. */
    public void run(Runnable work) {
        speak(() -> {
            work.run();
            return this;
        });
    }
}
