package vn.thidua.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of tables that forms consist of, told by their columns. */
enum Form {
    DECISIONS(Set.of(Column.DOCUMENT, Column.OFFICE, Column.INPUT_KIND)),
    REGISTER(Set.of(Column.FILE, Column.DATE)),
    DISCIPLINE(Set.of(Column.AGENCY, Column.PENALTY), Set.of(Column.AGENCY, Column.SELF_DETECTED)),
    NOMINATIONS(Set.of(Column.RECIPIENT, Column.AWARD)),
    PAST_AWARDS(Set.of(Column.AGENCY, Column.AWARD, Column.YEAR), Set.of(Column.AGENCY, Column.RANK, Column.YEAR)),
    INDEX(figures(Column.VALUE, Column.FUNDS), Column.PLAN),
    BALLOT(Set.of(Column.AGENCY, Column.VOTES)),
    PAST_RESULTS(Set.of(Column.AGENCY, Column.RANK)),
    QUANTITIES(Set.of(Column.RULE, Column.ACTUAL)),
    CORRECTIONS(Set.of(Column.AGENCY, Column.BEFORE, Column.AGREED)),
    SELF_SCORES(Set.of(Column.SELF)),
    AGREED_SCORES(Set.of(Column.AGREED)),
    /** Targets, with or without what became of them. */
    PACT(Set.of(Column.INDICATOR, Column.PLAN), Set.of(Column.TITLE, Column.UNIT, Column.PLAN)),
    ACTIVITIES(Set.of(Column.ACTIVITY, Column.PEOPLE), Set.of(Column.ACTIVITY, Column.FUNDS)),
    REASONS(Set.of(Column.AGENCY, Column.NOTE)),
    /** Criteria by agencies: told by agencies' names in the header. */
    MATRIX(Set.of(Column.BASE));

    private final List<Set<Column>> required;
    private final Set<Column> foreign;

    Form(Set<Column> required) {
        this(List.of(required));
    }

    /** Told by one set of columns or by the other. */
    Form(Set<Column> first, Set<Column> second) {
        this(List.of(first, second));
    }

    /** @param foreign columns that such a table never has */
    Form(List<Set<Column>> required, Column... foreign) {
        this.required = required;
        this.foreign = Set.of(foreign);
    }

    /** An agency's figure under a code or a name. */
    private static List<Set<Column>> figures(Column... amounts) {
        return Stream.of(amounts)
                .flatMap(amount -> Stream.of(Column.RULE, Column.CRITERION, Column.INDICATOR)
                        .map(name -> Set.of(Column.AGENCY, name, amount)))
                .toList();
    }

    /** The form that has these columns, if any. */
    static Optional<Form> of(Set<Column> columns, boolean agenciesInHeader) {
        boolean coded = columns.contains(Column.ORDINAL) || columns.contains(Column.CRITERION);
        if (coded && agenciesInHeader) {
            return Optional.of(MATRIX);
        }
        for (Form form : values()) {
            if (form.fits(columns) && (coded || !form.needsCode())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Set<Column> columns) {
        return required.stream().anyMatch(columns::containsAll)
                && foreign.stream().noneMatch(columns::contains);
    }

    /** The same, but that a pact with codes of its targets looks like a table of figures. */
    Form under(Heading heading) {
        return this == QUANTITIES && heading.saysAny("giao uoc") ? PACT : this;
    }

    private boolean needsCode() {
        return scores() || this == REASONS || this == CORRECTIONS;
    }

    /** Whether a table makes a submission; quantities and reasons only accompany one. */
    boolean main() {
        return this != QUANTITIES && this != REASONS;
    }

    /** Whether the table holds scores of criteria. */
    boolean scores() {
        return this == SELF_SCORES || this == AGREED_SCORES || this == MATRIX;
    }
}
