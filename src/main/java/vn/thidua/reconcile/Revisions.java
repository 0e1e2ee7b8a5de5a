package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Submissions;
import vn.thidua.reconcile.Edit.Field;

/** Compares versions of papers cell by cell, as they were read. */
final class Revisions {

    private static final String NOT_APPLICABLE = "Không áp dụng";

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions and what they are compared with, by the ids of files. */
    Map<Long, Revision> of(Map<Long, Long> predecessors) {
        if (predecessors.isEmpty()) {
            return Map.of();
        }
        Map<Long, VersionText> texts = texts(predecessors);
        Map<Long, Revision> revisions = new HashMap<>();
        predecessors.forEach((newer, older) -> {
            VersionText before = texts.get(older);
            VersionText after = texts.get(newer);
            if (before != null && after != null) {
                revisions.put(newer, after.since(before));
            }
        });
        return revisions;
    }

    private Map<Long, VersionText> texts(Map<Long, Long> predecessors) {
        Set<Long> wanted = new HashSet<>(predecessors.keySet());
        wanted.addAll(predecessors.values());
        Long[] ids = wanted.toArray(Long[]::new);
        Map<Long, VersionText> texts = new HashMap<>();
        jdbc.sql("select id, path, sha256 from received_file where id = any (?)")
                .param(ids)
                .query((ResultSet row) -> {
                    texts.put(row.getLong(1), new VersionText(row.getString(2), row.getString(3)));
                });
        each(ids, "score_line", texts, Revisions::score);
        each(ids, "quantity_line", texts, Revisions::quantity);
        each(ids, "nomination_line", texts, Revisions::nomination);
        each(ids, "pact_line", texts, Revisions::target);
        each(ids, "activity_line", texts, Revisions::activity);
        return texts;
    }

    private interface Line {
        void add(ResultSet row, VersionText text, Place place) throws SQLException;
    }

    private void each(Long[] ids, String table, Map<Long, VersionText> texts, Line line) {
        jdbc.sql("select l.*, r.path from " + table
                        + " l join received_file r on r.id = l.file_id where l.file_id = any (?)"
                        + " order by l.file_id, l.ordinal")
                .param(ids)
                .query((ResultSet row) -> {
                    VersionText text = texts.get(row.getLong("file_id"));
                    if (text != null) {
                        line.add(row, text, Submissions.place(row));
                    }
                });
    }

    private static void score(ResultSet row, VersionText text, Place place) throws SQLException {
        String agency = row.getString("agency");
        String code = row.getString("criterion");
        BigDecimal score = row.getBigDecimal("score");
        text.put(
                agency,
                code,
                Field.SCORE,
                place,
                row.getBoolean("not_applicable") ? say(NOT_APPLICABLE) : figure(score));
        text.put(agency, code, Field.BONUS, place, figure(row.getBigDecimal("bonus")));
        text.put(agency, code, Field.DEDUCTION, place, figure(row.getBigDecimal("deduction")));
        text.put(agency, code, Field.NOTE, place, row.getString("note"));
        text.count(agency, score);
    }

    private static void quantity(ResultSet row, VersionText text, Place place) throws SQLException {
        String agency = row.getString("agency");
        String code = row.getString("rule");
        text.put(agency, code, Field.PLAN, place, figure(row.getBigDecimal("plan")));
        text.put(agency, code, Field.ACTUAL, place, figure(row.getBigDecimal("actual")));
        text.put(agency, code, Field.NOTE, place, row.getString("note"));
    }

    private static void nomination(ResultSet row, VersionText text, Place place) throws SQLException {
        text.put(row.getString("agency"), row.getString("recipient"), Field.AWARD, place, row.getString("award"));
    }

    private static void target(ResultSet row, VersionText text, Place place) throws SQLException {
        String agency = row.getString("agency");
        String label = row.getString("label");
        String direction = row.getString("direction");
        String sign = direction == null ? "" : Direction.valueOf(direction).sign() + " ";
        BigDecimal plan = row.getBigDecimal("plan");
        text.put(agency, label, Field.PLAN, place, plan == null ? "" : sign + figure(plan));
        text.put(agency, label, Field.ACTUAL, place, figure(row.getBigDecimal("actual")));
        text.put(agency, label, Field.RATE, place, figure(row.getBigDecimal("rate")));
        text.put(agency, label, Field.NOTE, place, row.getString("note"));
    }

    private static void activity(ResultSet row, VersionText text, Place place) throws SQLException {
        String agency = row.getString("agency");
        String title = row.getString("title");
        text.put(agency, title, Field.PEOPLE, place, figure(row.getBigDecimal("people")));
        text.put(agency, title, Field.FUNDS, place, figure(row.getBigDecimal("funds")));
        text.put(agency, title, Field.NOTE, place, row.getString("note"));
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figures.print(figure);
    }
}
