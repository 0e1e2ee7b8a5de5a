package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.LastYear;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.PastLine;

/** The results of an earlier year agree with themselves and with what the rule book tells of last year. */
final class PastResultsAgree implements Check {

    private final Campaign campaign;

    PastResultsAgree(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public List<Finding> check(Examined examined) {
        List<PastLine> lines = examined.submission().lines(PastLine.class);
        List<Finding> findings = new ArrayList<>();
        for (PastLine line : lines) {
            outranked(line, lines).ifPresent(findings::add);
            contradicted(line).ifPresent(findings::add);
        }
        return findings;
    }

    /** Votes may rank, too; then nobody has to act. */
    private static Optional<Finding> outranked(PastLine line, List<PastLine> lines) {
        return lines.stream()
                .filter(other -> other.year() == line.year() && behindWithMore(other, line))
                .findFirst()
                .map(other -> new Finding(
                        FindingCode.PAST_RANKS_NOT_BY_TOTAL,
                        line.place(),
                        line.unit(),
                        words(line),
                        other.unit() + " " + words(other)));
    }

    private static boolean behindWithMore(PastLine other, PastLine line) {
        Integer rank = line.rank();
        Integer behind = other.rank();
        BigDecimal total = line.total();
        BigDecimal more = other.total();
        return rank != null
                && behind != null
                && behind > rank
                && total != null
                && more != null
                && more.compareTo(total) > 0;
    }

    private static String words(PastLine line) {
        BigDecimal total = line.total();
        return "hạng " + line.rank() + (total == null ? "" : ", " + Figures.print(total) + " điểm");
    }

    private Optional<Finding> contradicted(PastLine line) {
        if (line.agency() == null || line.rank() == null || line.year() != campaign.year() - 1) {
            return Optional.empty();
        }
        return campaign.standing()
                .lastYear(line.agency())
                .map(LastYear::rank)
                .filter(told -> !told.equals(line.rank()))
                .map(told -> new Finding(
                        FindingCode.PAST_RANK_CONTRADICTS_BOOK,
                        line.place(),
                        line.unit(),
                        "hạng " + line.rank(),
                        "hạng " + told));
    }
}
