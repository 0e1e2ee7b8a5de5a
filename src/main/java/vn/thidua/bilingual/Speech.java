package vn.thidua.bilingual;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in the language of the work at hand. They are written in Vietnamese where they are said; the English ones stand in
 * the catalogues {@code english/*.json}, under the Vietnamese words.
 *
 * <p>Words hold arguments as {@code {0}}, and in English a choice by number as {@code {0:point|points}}. Where the same
 * Vietnamese words need different English, {@code ##} and a hint follow them, which no reader sees: {@code "Đơn vị##of measure"}.
 */
public final class Speech {

    /** Marks of what is stored undecided. Unicode keeps these for a program's own use, so no text has them. */
    private static final char BEGIN = '\uFDD0';

    private static final char NEXT = '\uFDD1';
    private static final char END = '\uFDD2';

    private static final String CAPITAL = "^";
    private static final String SMALL = "v";
    private static final String LOWER = "_";
    private static final String NUMBER = "#";
    private static final String FIGURES = "#.";
    private static final String MOMENT = "@";
    private static final String NAME = "=";
    private static final String COUNTED = "*";
    private static final String HINT = "##";

    private Speech() {}

    /** The words with their arguments; of an argument its {@code toString()}, so numbers and dates come as texts. */
    public static String say(String words, Object... arguments) {
        Language language = Language.current();
        if (language == Language.UNDECIDED) {
            return marked(words, arguments);
        }
        return said(language, words, arguments);
    }

    /** A name of the rule book that stands beside words; an argument of a sentence needs no call of this. */
    public static String name(String name) {
        return switch (Language.current()) {
            case UNDECIDED -> marked(NAME, name);
            case ENGLISH -> Names.english(name);
            case VIETNAMESE -> name;
        };
    }

    /** A number of what a unit counts: 9 hồ sơ, 9 files; the number alone where the unit is empty. */
    public static String counted(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        return switch (Language.current()) {
            case UNDECIDED -> marked(COUNTED, number, unit);
            case ENGLISH -> number + " " + (number.equals("1") ? name(unit) : Names.plural(name(unit)));
            case VIETNAMESE -> number + " " + unit;
        };
    }

    /** With a capital at the beginning. */
    public static String capital(String text) {
        if (Language.current() == Language.UNDECIDED) {
            return marked(CAPITAL, text);
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** With a small letter at the beginning, to stand within a sentence. */
    public static String small(String text) {
        if (Language.current() == Language.UNDECIDED) {
            return marked(SMALL, text);
        }
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** With small letters throughout. */
    public static String lower(String text) {
        return Language.current() == Language.UNDECIDED ? marked(LOWER, text) : text.toLowerCase(Locale.ROOT);
    }

    /**
     * A number with the decimals that it is written with: 1.018,40; in English 1,018.40.
     *
     * @param plain as {@link java.math.BigDecimal#toPlainString()} writes it
     */
    public static String number(String plain) {
        return switch (Language.current()) {
            case UNDECIDED -> marked(NUMBER, plain);
            case ENGLISH -> Digits.of(plain, ',', '.');
            case VIETNAMESE -> Digits.of(plain, '.', ',');
        };
    }

    /** The same without groups of three: 1018,4. */
    public static String figures(String plain) {
        return switch (Language.current()) {
            case UNDECIDED -> marked(FIGURES, plain);
            case ENGLISH -> plain.replace('-', '−');
            case VIETNAMESE -> plain.replace('.', ',').replace('-', '−');
        };
    }

    /**
     * A day or a time of a day.
     *
     * @param moment with day and time, or a day alone
     * @param pattern how the Vietnamese sentence writes it, such as {@code HH:mm dd/MM/yyyy}; in English it is 9 December 2022,
     *     with 16:30 before or behind it if the pattern has the time there
     */
    public static String moment(Temporal moment, String pattern) {
        return Language.current() == Language.UNDECIDED
                ? marked(MOMENT, moment.query(TemporalQueries.localDate()), time(moment), pattern)
                : Moments.of(moment, pattern);
    }

    /** Such as 09/12/2022. */
    public static String day(Temporal day) {
        return moment(day, "dd/MM/yyyy");
    }

    private static String time(Temporal moment) {
        LocalTime time = moment.query(TemporalQueries.localTime());
        return time == null ? "00:00" : time.toString();
    }

    /** What was stored undecided, in the language of the work at hand; a name by its {@link Names}, other text as it is. */
    public static String told(String stored) {
        if (Language.current() == Language.UNDECIDED) {
            return stored;
        }
        if (stored.indexOf(BEGIN) < 0) {
            return name(stored);
        }
        return new Telling(stored).all();
    }

    /** The same of what need not be there. */
    public static @Nullable String toldIfAny(@Nullable String stored) {
        return stored == null ? null : told(stored);
    }

    private static String marked(String words, Object... arguments) {
        StringBuilder marked = new StringBuilder().append(BEGIN).append(words);
        for (Object argument : arguments) {
            marked.append(NEXT).append(argument);
        }
        return marked.append(END).toString();
    }

    private static String said(Language language, String words, Object... arguments) {
        return switch (words) {
            case CAPITAL -> capital(String.valueOf(arguments[0]));
            case SMALL -> small(String.valueOf(arguments[0]));
            case LOWER -> lower(String.valueOf(arguments[0]));
            case NAME -> name(String.valueOf(arguments[0]));
            case COUNTED -> counted(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
            case NUMBER -> number(String.valueOf(arguments[0]));
            case FIGURES -> figures(String.valueOf(arguments[0]));
            case MOMENT ->
                Moments.of(
                        LocalDate.parse(String.valueOf(arguments[0]))
                                .atTime(LocalTime.parse(String.valueOf(arguments[1]))),
                        String.valueOf(arguments[2]));
            default ->
                language == Language.ENGLISH
                        ? Filling.of(Catalogue.english(words), english(arguments))
                        : Filling.of(withoutHint(words), arguments);
        };
    }

    private static Object[] english(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> Names.english(String.valueOf(argument)))
                .toArray();
    }

    /** The Vietnamese words as they are read. */
    static String withoutHint(String words) {
        int hint = words.indexOf(HINT);
        return hint < 0 ? words : words.substring(0, hint);
    }

    /** Reads marked text from left to right; what is said may hold what is said. */
    private static final class Telling {
        private final String stored;
        private int at;

        Telling(String stored) {
            this.stored = stored;
        }

        String all() {
            StringBuilder text = new StringBuilder();
            while (at < stored.length()) {
                text.append(untilMark());
                // A mark that ends nothing was cut off from its beginning.
                if (at < stored.length() && stored.charAt(at) != BEGIN) {
                    at++;
                }
            }
            return text.toString();
        }

        /** Up to the next separator or end. */
        private String untilMark() {
            String plain = plain();
            if (!begins()) {
                return plain;
            }
            StringBuilder text = new StringBuilder(plain);
            while (begins()) {
                at++;
                text.append(sentence()).append(plain());
            }
            return text.toString();
        }

        /** Up to the next mark of any kind. */
        private String plain() {
            int start = at;
            while (at < stored.length() && (stored.charAt(at) < BEGIN || stored.charAt(at) > END)) {
                at++;
            }
            return stored.substring(start, at);
        }

        private boolean begins() {
            return at < stored.length() && stored.charAt(at) == BEGIN;
        }

        private String sentence() {
            String words = untilMark();
            List<Object> arguments = new ArrayList<>();
            while (at < stored.length() && stored.charAt(at) == NEXT) {
                at++;
                arguments.add(untilMark());
            }
            at++;
            return said(Language.current(), words, arguments.toArray());
        }
    }
}
