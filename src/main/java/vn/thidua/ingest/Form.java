package vn.thidua.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of tables that forms consist of, told by their columns. */
enum Form {
    DECISIONS(Set.of(Column.DOCUMENT, Column.OFFICE, Column.INPUT_KIND)),
    REGISTER(Set.of(Column.FILE, Column.DATE)),
    DISCIPLINE(Set.of(Column.AGENCY, Column.PENALTY), Set.of(Column.AGENCY, Column.SELF_DETECTED)),
    NOMINATIONS(Set.of(Column.RECIPIENT, Column.AWARD)),
    PAST_AWARDS(Set.of(Column.AGENCY, Column.AWARD, Column.YEAR), Set.of(Column.AGENCY, Column.RANK, Column.YEAR)),
    INDEX(Set.of(Column.AGENCY, Column.RULE, Column.VALUE)),
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

    Form(Set<Column> required) {
        this.required = List.of(required);
    }

    /** Told by one set of columns or by the other. */
    Form(Set<Column> first, Set<Column> second) {
        this.required = List.of(first, second);
    }

    /** The form that has these columns, if any. */
    static Optional<Form> of(Set<Column> columns, boolean agenciesInHeader) {
        boolean coded = columns.contains(Column.ORDINAL) || columns.contains(Column.CRITERION);
        if (coded && agenciesInHeader) {
            return Optional.of(MATRIX);
        }
        for (Form form : values()) {
            if (form.required.stream().anyMatch(columns::containsAll) && (coded || !form.needsCode())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
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
