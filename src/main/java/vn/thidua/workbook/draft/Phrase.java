package vn.thidua.workbook.draft;

import java.util.Optional;

/** One way of saying how points follow. Further ways are further phrases in {@link Phrases}. */
@FunctionalInterface
interface Phrase {

    /**
     * What the sentence says; empty if this is not how it says it, or if that is not certain.
     *
     * @throws NumberFormatException if a number can be meant in two ways
     */
    Optional<Said> read(Tail sentence, Line line);
}
