package vn.thidua.ingest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Copy;

/**
 * The table that stores lines of one type. Beside the columns named here each has the file, the line's ordinal among those
 * of its type, the sheet and the cell.
 *
 * @param columns names, separated by commas, in the order of the values
 */
record LineTable<T extends Line>(Class<T> type, String name, String columns, Function<T, @Nullable Object[]> values) {

    private static final LineTable<ScoreLine> SCORES = new LineTable<>(
            ScoreLine.class,
            "score_line",
            "agency, criterion, base, bonus, deduction, score, not_applicable, restated_self, note",
            line -> row(
                    line.agency(),
                    line.criterion(),
                    line.base(),
                    line.bonus(),
                    line.deduction(),
                    line.score(),
                    line.notApplicable(),
                    line.restatedSelf(),
                    line.note()));

    private static final LineTable<QuantityLine> QUANTITIES = new LineTable<>(
            QuantityLine.class,
            "quantity_line",
            "agency, rule, plan, actual, note, plan_cell, rate, rate_cell",
            line -> row(
                    line.agency(),
                    line.rule(),
                    line.plan(),
                    line.actual(),
                    line.note(),
                    line.planPlace() == null ? null : line.planPlace().cell(),
                    value(line.rate()),
                    cell(line.rate())));

    private static final LineTable<StatedTotal> TOTALS = new LineTable<>(
            StatedTotal.class,
            "stated_total",
            "agency, section, total, restated_self",
            line -> row(line.agency(), line.section(), line.value(), line.restatedSelf()));

    private static final LineTable<NominationLine> NOMINATIONS = new LineTable<>(
            NominationLine.class,
            "nomination_line",
            "agency, kind, recipient, award, reason",
            line -> row(line.agency(), line.kind(), line.recipient(), line.award(), line.reason()));

    private static final LineTable<PactLine> PACT = new LineTable<>(
            PactLine.class,
            "pact_line",
            "agency, indicator, label, unit, direction, plan, plan_cell, actual, actual_cell, rate, rate_cell, note, key,"
                    + " unit_key",
            line -> row(
                    line.agency(),
                    line.indicator(),
                    line.label(),
                    line.unit(),
                    line.direction(),
                    value(line.plan()),
                    cell(line.plan()),
                    value(line.actual()),
                    cell(line.actual()),
                    value(line.rate()),
                    cell(line.rate()),
                    line.note(),
                    line.key(),
                    line.unitKey()));

    private static final LineTable<ActivityLine> ACTIVITIES = new LineTable<>(
            ActivityLine.class,
            "activity_line",
            "agency, heading, title, first_day, last_day, days_cell, people, funds, funds_cell, note",
            line -> row(
                    line.agency(),
                    line.group(),
                    line.title(),
                    line.from(),
                    line.to(),
                    line.daysPlace().cell(),
                    line.people(),
                    line.funds() == null ? null : line.funds().dong(),
                    line.fundsPlace().cell(),
                    line.note()));

    private static final LineTable<RegisterLine> REGISTER = new LineTable<>(
            RegisterLine.class,
            "register_line",
            "file_name, agency, kind, received_at, document_number, date_cell",
            line -> row(
                    line.fileName(),
                    line.agency(),
                    line.kind(),
                    moment(line.receivedAt()),
                    line.documentNumber(),
                    line.dateCell()));

    private static final LineTable<DecisionLine> DECISIONS = new LineTable<>(
            DecisionLine.class,
            "decision_line",
            "type, decided_on, number, office, agency, input_kind, file_name, content, reason, valid_until, codes",
            line -> row(
                    line.type(),
                    line.decidedOn(),
                    line.number(),
                    line.office(),
                    line.agency(),
                    line.inputKind(),
                    line.fileName(),
                    line.content(),
                    line.reason(),
                    moment(line.validUntil()),
                    Copy.array(line.codes())));

    private static final LineTable<AppraiserLine> APPRAISERS =
            new LineTable<>(AppraiserLine.class, "appraiser", "name", line -> row(line.name()));

    private static final LineTable<PastLine> PAST_RESULTS = new LineTable<>(
            PastLine.class,
            "past_line",
            "year, unit, agency, rank, total, class, max, sections, section_scores",
            line -> row(
                    line.year(),
                    line.unit(),
                    line.agency(),
                    line.rank(),
                    line.total(),
                    line.awardClass(),
                    line.max(),
                    Copy.array(line.sections().stream()
                            .map(PastLine.SectionFigure::section)
                            .toList()),
                    Copy.array(line.sections().stream()
                            .map(figure -> figure.score().toPlainString())
                            .toList())));

    private static final LineTable<DisciplineLine> DISCIPLINE = new LineTable<>(
            DisciplineLine.class,
            "discipline_line",
            "agency, form, decided_on, number, persons, self_detected",
            line -> row(
                    line.agency(),
                    line.form().code(),
                    line.decidedOn(),
                    line.number(),
                    line.persons(),
                    line.selfDetected()));

    private static final LineTable<PastAwardLine> PAST_AWARDS = new LineTable<>(
            PastAwardLine.class,
            "past_award_line",
            "agency, year, written, award, rank, number",
            line -> row(line.agency(), line.year(), line.written(), line.award(), line.rank(), line.number()));

    private static final LineTable<OwnerFigure> FIGURES = new LineTable<>(
            OwnerFigure.class,
            "owner_figure",
            "agency, code, amount, owner, voucher",
            line -> row(line.agency(), line.code(), line.amount().toPlainString(), line.owner(), line.voucher()));

    /** All but those of ballots, which are more than a row. */
    static final List<LineTable<?>> ALL = List.of(
            SCORES,
            QUANTITIES,
            TOTALS,
            NOMINATIONS,
            PACT,
            ACTIVITIES,
            REGISTER,
            DECISIONS,
            DISCIPLINE,
            PAST_AWARDS,
            FIGURES,
            APPRAISERS,
            PAST_RESULTS);

    /** No rows yet. */
    Rows<T> rows() {
        return new Rows<>(this, new Copy(name, "file_id, ordinal, " + columns + ", sheet, cell"));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable BigDecimal value(@Nullable Stated stated) {
        return stated == null ? null : stated.value();
    }

    private static @Nullable String cell(@Nullable Stated stated) {
        return stated == null ? null : stated.place().cell();
    }

    private static @Nullable OffsetDateTime moment(@Nullable ZonedDateTime moment) {
        return moment == null ? null : moment.toOffsetDateTime();
    }

    /** Rows on their way into the table. */
    record Rows<T extends Line>(LineTable<T> table, Copy copy) {

        /** Adds the submission's lines of the table's type. */
        void add(long fileId, Submission submission) {
            int ordinal = 0;
            for (T line : submission.lines(table.type)) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(fileId);
                row.add(ordinal++);
                Collections.addAll(row, table.values.apply(line));
                row.add(line.place().sheet());
                row.add(line.place().cell());
                copy.row(row.toArray());
            }
        }
    }
}
