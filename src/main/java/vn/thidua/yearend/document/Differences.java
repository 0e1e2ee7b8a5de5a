package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** The criteria of one card at which a level gave another score than the one below it, with both figures and the reason. */
final class Differences {

    /** Kinds of breaks that the table tells of. */
    private static final Set<BreakClass> IN_THE_TABLE =
            EnumSet.of(BreakClass.SELF_NOT_APPRAISED, BreakClass.APPRAISED_NOT_AGREED, BreakClass.REASON_MISSING);

    private final Paper paper;
    private final Rubric rubric;
    private final Scorecard card;
    private final Digits digits;
    private final boolean met;

    Differences(Paper paper, Rubric rubric, Scorecard card, Digits digits) {
        this.paper = paper;
        this.rubric = rubric;
        this.card = card;
        this.digits = digits;
        this.met = card.criteria().stream().anyMatch(score -> score.council().score() != null);
    }

    void write(BlocBreaks breaks) {
        Table table = new Table(columns());
        int number = 1;
        for (Criterion criterion : rubric.allCriteria().toList()) {
            CriterionScore score = card.criterion(criterion.code()).orElse(null);
            if (score != null && score.differs()) {
                table.row(row(number++, criterion, score));
            }
        }
        paper.table(table, say(Proposals.NONE));
        breaks.breaks().stream()
                .map(Aged::found)
                .filter(found -> found.agency().equals(card.agency()))
                .filter(found -> !found.waivedBy().isEmpty() || found.open() && !IN_THE_TABLE.contains(found.kind()))
                .forEach(found -> paper.text("- " + BreakWords.of(found)));
    }

    /** The meeting has a column where it said something. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.figure(say("TT"), 9),
                Column.text(say("Tiêu chí"), met ? 43 : 48),
                Column.figure(say("Điểm chuẩn"), 15),
                Column.figure(say("Tự chấm"), 15),
                Column.figure(met ? say("Thẩm định") : say("Thống nhất"), 16),
                Column.figure(say("Chênh lệch"), 16),
                Column.text(say("Lý do"), met ? 36 : 46)));
        if (met) {
            columns.add(5, Column.figure(say("Hội nghị"), 15));
        }
        return columns;
    }

    private List<String> row(int number, Criterion criterion, CriterionScore score) {
        BigDecimal self = score.self().score();
        BigDecimal agreed = score.finalScore();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(number),
                criterion.code() + ". " + criterion.title(),
                ScoreText.of(criterion.base()),
                orDash(self),
                orDash(score.appraised().score()),
                self == null || agreed == null ? "–" : digits.difference(agreed, self),
                LevelWords.reasons(score)));
        if (met) {
            cells.add(5, orDash(score.council().score()));
        }
        return cells;
    }

    private String orDash(@Nullable BigDecimal score) {
        return score == null ? "–" : digits.of(score);
    }
}
