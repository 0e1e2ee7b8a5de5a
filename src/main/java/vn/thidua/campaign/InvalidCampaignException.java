package vn.thidua.campaign;

import java.util.List;
import java.util.stream.Collectors;

/** The rule book is wrong: thrown before the first submission is read, with everything that is wrong at once. */
public final class InvalidCampaignException extends RuntimeException {

    private final transient List<Mistake> mistakes;

    public InvalidCampaignException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * One mistake of a rule book.
     *
     * @param file path of the YAML file as given by the caller
     * @param line 1-based
     * @param key path of the key, such as {@code sections[0].criteria[2].base}
     * @param found what stands there, in Vietnamese where it is a sentence
     * @param expected what should stand there
     */
    public record Mistake(String file, int line, String key, String found, String expected) {
        @Override
        public String toString() {
            return "%s:%d  %s: %s; cần: %s".formatted(file, line, key, found, expected);
        }
    }
}
