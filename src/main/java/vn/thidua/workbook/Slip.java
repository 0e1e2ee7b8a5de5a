package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Remarks;
import vn.thidua.telling.Words;

/** One agency's result slip: rank, class, sections, where its self-score did not hold, where most was lost, what is proposed. */
final class Slip {

    /** Lines at which most was lost, and findings: as many as a page has room for. */
    private static final int MOST = 5;

    /** Of all columns: wider, the page would lie on its side. */
    private static final int UPRIGHT = 94;

    private static final int SELF = 3;
    private static final int RESULT = 4;
    private static final int LOST = 6;

    private final BlocView view;
    private final Standing standing;
    private final Scorecard card;
    private final BlocExplanations explanations;

    Slip(BlocView view, Standing standing, BlocExplanations explanations) {
        this.view = view;
        this.standing = standing;
        this.card = standing.card();
        this.explanations = explanations;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(say("Mã"), 8, Look.TEXT),
                new Column(say("Điểm chuẩn"), 8, Look.FIGURE),
                new Column(say("Tự chấm"), 9, Look.POINTS),
                new Column(say("Kết quả"), 9, Look.POINTS),
                new Column(say("Chênh lệch"), 8, Look.DIFFERENCE),
                new Column(say("Mất điểm"), 8, Look.LOST)));
        int left = UPRIGHT - columns.stream().mapToInt(Column::width).sum();
        columns.add(1, new Column(say("Nội dung##of a table of points"), left, Look.TEXT));
        return List.copyOf(columns);
    }

    /** "Hạng 1/7; 100,30 điểm; Hoàn thành xuất sắc nhiệm vụ", or why there is none. */
    static String summary(BlocView view, Standing standing) {
        List<String> parts = new ArrayList<>();
        if (standing.rank() != null) {
            parts.add(say("Hạng {0}/{1}", standing.rank(), view.bloc().ranked()));
        } else {
            parts.add(say(
                    "Không xếp hạng: {0}",
                    Optional.ofNullable(standing.unranked())
                            .map(reason -> reason.label())
                            .orElseGet(() -> say("chưa có điểm"))));
        }
        if (standing.card().finalTotal() != null) {
            String points = view.points(standing.card().finalTotal());
            String total = standing.rank() == null ? say("các mục cộng lại {0} điểm", points) : say("{0} điểm", points);
            parts.add(standing.card().provisional() ? say("{0} (tạm tính)", total) : total);
        }
        if (standing.awardClass() != null) {
            parts.add(standing.awardClass().label());
        }
        return String.join("; ", parts);
    }

    void write(Book book, Tab tab) {
        Page page = book.page(tab, columns(), 1);
        page.title(say("PHIẾU KẾT QUẢ THI ĐUA"), view.subtitle(), card.provisional());
        page.line(Look.TITLE, standing.agency().name());
        page.line(Look.STAND, summary(view, standing));
        Remarks.of(view, standing).forEach(page::note);
        page.skip();
        page.heads(columns().stream().map(Column::head).toList());
        sections(page);
        differences(page);
        losses(page);
        awards(page);
        findings(page);
        page.skip();
        page.date();
        page.halves(say("ĐẠI DIỆN ĐƠN VỊ"), say("KHỐI TRƯỞNG"));
    }

    private void sections(Page page) {
        List<Integer> topmost = new ArrayList<>();
        for (Section section : view.bloc().bloc().rubric().sections()) {
            topmost.add(page.next());
            section(page, section, true);
        }
        page.strongRow(
                "",
                say("Tổng cộng"),
                view.bloc().bloc().rubric().max(),
                sum(topmost, SELF, card.selfTotal()),
                sum(topmost, RESULT, card.finalTotal()),
                difference(card.finalTotal(), card.selfTotal()),
                losses(topmost));
    }

    private void section(Page page, Section section, boolean topmost) {
        Optional<SectionScore> score = card.section(section.code());
        BigDecimal self = score.map(SectionScore::self).orElse(null);
        BigDecimal result = score.map(SectionScore::finalScore).orElse(null);
        @Nullable
        Object[] values = {
            section.code(),
            section.title(),
            section.max(),
            self,
            result,
            difference(result, self),
            lost(section.max(), result)
        };
        if (topmost) {
            page.strongRow(values);
        } else {
            page.row(values);
        }
        section.sections().forEach(child -> section(page, child, false));
    }

    /** As a formula where the sections' numbers add up to it. */
    private @Nullable Object sum(List<Integer> rows, int column, @Nullable BigDecimal total) {
        if (total == null) {
            return null;
        }
        BigDecimal plain = view.bloc().bloc().rubric().sections().stream()
                .flatMap(section -> card.section(section.code()).stream())
                .flatMap(score -> Optional.ofNullable(column == SELF ? score.self() : score.finalScore()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain.compareTo(total) == 0
                ? new Page.Formula("SUM(" + Sums.cells(rows, column) + ")", total, false)
                : total;
    }

    /** What was lost in the sections, gains not set against it. */
    private @Nullable Object losses(List<Integer> rows) {
        BigDecimal sum = view.bloc().bloc().rubric().sections().stream()
                .flatMap(section -> card
                        .section(section.code())
                        .flatMap(score -> Optional.ofNullable(lost(section.max(), score.finalScore())))
                        .stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? null : new Page.Formula("SUM(" + Sums.cells(rows, LOST) + ")", sum, false);
    }

    private @Nullable BigDecimal difference(@Nullable BigDecimal result, @Nullable BigDecimal self) {
        return result == null || self == null ? null : view.difference(result, self);
    }

    private static @Nullable BigDecimal lost(BigDecimal base, @Nullable BigDecimal result) {
        return result == null || result.compareTo(base) >= 0 ? null : base.subtract(result);
    }

    private void differences(Page page) {
        List<Criterion> differing = view.bloc()
                .bloc()
                .rubric()
                .allCriteria()
                .filter(criterion ->
                        score(criterion).filter(CriterionScore::differs).isPresent())
                .toList();
        group(page, say("Tiêu chí có kết quả khác điểm tự chấm"), differing.isEmpty() ? say("không có") : "");
        for (Criterion criterion : differing) {
            String reasons = ComparisonSheet.reasons(score(criterion).orElseThrow());
            row(page, criterion, reasons.isEmpty() ? "" : say("Lý do: {0}", reasons));
        }
    }

    private void losses(Page page) {
        List<Criterion> lossy = view.bloc()
                .bloc()
                .rubric()
                .allCriteria()
                .filter(criterion -> loss(criterion).signum() > 0)
                .sorted(Comparator.comparing(this::loss).reversed())
                .limit(MOST)
                .toList();
        group(page, say("Tiêu chí mất nhiều điểm nhất"), lossy.isEmpty() ? say("không mất điểm nào") : "");
        if (lossy.isEmpty()) {
            return;
        }
        List<Criterion> all = view.bloc().bloc().rubric().allCriteria().toList();
        List<Explanation> told = explanations.criteria(standing.agency().code());
        for (Criterion criterion : lossy) {
            boolean above = score(criterion).filter(CriterionScore::differs).isPresent();
            row(page, criterion, above ? "" : told.get(all.indexOf(criterion)).sentence());
        }
    }

    private BigDecimal loss(Criterion criterion) {
        return score(criterion)
                .filter(score -> !score.notApplicable())
                .map(CriterionScore::finalScore)
                .map(criterion.base()::subtract)
                .orElse(BigDecimal.ZERO);
    }

    private Optional<CriterionScore> score(Criterion criterion) {
        return card.criterion(criterion.code());
    }

    private void row(Page page, Criterion criterion, String words) {
        CriterionScore score = score(criterion).orElseThrow();
        BigDecimal result = score.finalScore();
        page.row(
                criterion.code(),
                criterion.title(),
                criterion.base(),
                score.self().score(),
                result != null && score.provisional() ? new Page.Provisional(result) : result,
                difference(result, score.self().score()),
                lost(criterion.base(), result));
        if (!words.isEmpty()) {
            page.below(words);
        }
    }

    private void awards(Page page) {
        String proposed = standing.awards().stream().map(Slip::words).distinct().collect(Collectors.joining("\n"));
        group(page, say("Đề nghị khen thưởng"), proposed.isEmpty() ? say("không có") : "");
        if (!proposed.isEmpty()) {
            page.across(proposed, false);
        }
    }

    private static String words(AwardProposal proposal) {
        return proposal.label() + ": " + proposal.recipient() + " (" + Speech.small(Words.of(proposal.state())) + ")";
    }

    private void findings(Page page) {
        List<Finding> told = view.submissions().stream()
                .filter(file -> standing.agency().code().equals(file.agency()))
                .map(FiledSubmission::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.severity() != Severity.INFO)
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        group(page, say("Vấn đề trong hồ sơ"), told.isEmpty() ? say("không có") : "");
        if (!told.isEmpty()) {
            page.across(
                    told.stream()
                                    .limit(MOST)
                                    .map(finding -> "– " + finding.place() + ": "
                                            + Sentences.ofReader().sentence(finding))
                                    .collect(Collectors.joining("\n"))
                            + (told.size() > MOST
                                    ? "\n"
                                            + say(
                                                    "và {0} vấn đề khác, xem trang “{1}” của bảng kết quả.",
                                                    told.size() - MOST, say(FindingsSheet.NAME))
                                    : ""),
                    false);
        }
    }

    private static void group(Page page, String heading, String none) {
        page.across(heading + (none.isEmpty() ? "" : ": " + none), true);
    }
}
