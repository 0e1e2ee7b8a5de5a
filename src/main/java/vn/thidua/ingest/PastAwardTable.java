package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the register of earlier years' awards and ranks: a row for each award, a rank in whichever row has it. */
final class PastAwardTable {

    private static final Pattern YEAR = Pattern.compile("(?:nam )?((?:19|20)\\d{2})");
    private static final Pattern RANK = Pattern.compile("(?:hang |thu )?(?:nhat|(\\d{1,5}))(?: \\d{1,5})?");

    private final FileReading reading;
    private final Table table;
    private final RowAgencies agencies;
    private final Campaign campaign;
    private final Map<List<Object>, Integer> ranks = new HashMap<>();

    PastAwardTable(FileReading reading, Table table, RowAgencies agencies, Campaign campaign) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.campaign = campaign;
    }

    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            if (table.tells(row, Column.AWARD, Column.RANK) > 0 && table.tells(row, Column.AGENCY, Column.YEAR) > 0) {
                agencies.of(table, row)
                        .flatMap(agency -> year(row).flatMap(year -> line(row, agency, year)))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** The year, which lies before the campaign's. */
    private Optional<Integer> year(GridRow row) {
        Cell cell = table.cell(row, Column.YEAR);
        String told = Codes.written(cell);
        Matcher written = YEAR.matcher(Words.folded(told));
        Optional<Integer> year = written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
        if (year.filter(known -> known < campaign.year()).isEmpty()) {
            find(FindingCode.PAST_YEAR_UNUSABLE, row, cell, told, "trước năm " + campaign.year());
            return Optional.empty();
        }
        return year;
    }

    private Optional<Line> line(GridRow row, String agency, int year) {
        Cell award = table.cell(row, Column.AWARD);
        String code = award.blank() ? null : code(award.words());
        Integer rank = rank(row, agency, year);
        if (award.blank() && rank == null) {
            return Optional.empty();
        }
        Place place = reading.at(table.sheet(), award.blank() ? table.cell(row, Column.RANK) : award);
        if (!award.blank()
                && reading.before(FindingCode.PAST_AWARD_TWICE, place, agency, year, Words.folded(award.words()))
                        .isPresent()) {
            find(FindingCode.PAST_AWARD_TWICE, row, award, award.words(), String.valueOf(year));
            return Optional.empty();
        }
        if (!award.blank() && code == null && year == campaign.year() - 1) {
            find(FindingCode.PAST_AWARD_NOT_OF_CAMPAIGN, row, award, award.words(), labels());
        }
        return Optional.of(new PastAwardLine(
                agency, year, award.words(), code, rank, Codes.written(table.cell(row, Column.DOCUMENT)), place));
    }

    /** The campaign's award for collectives whose label the words are, or hold; of several the one with the longest. */
    private @Nullable String code(String written) {
        String words = " " + Words.folded(written) + " ";
        AwardRule meant = null;
        int longest = 0;
        for (AwardRule award : campaign.awards()) {
            String label = " " + Words.folded(award.label()) + " ";
            if (award.recipients() == AwardRule.RecipientKind.COLLECTIVE
                    && label.length() > longest
                    && words.contains(label)) {
                meant = award;
                longest = label.length();
            }
        }
        return meant == null ? null : meant.code();
    }

    private String labels() {
        return campaign.awards().stream()
                .filter(award -> award.recipients() == AwardRule.RecipientKind.COLLECTIVE)
                .map(AwardRule::label)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A rank that contradicts an earlier row of the year does not count. */
    private @Nullable Integer rank(GridRow row, String agency, int year) {
        Cell cell = table.cell(row, Column.RANK);
        if (cell.blank()) {
            return null;
        }
        Integer rank = rank(cell);
        if (rank == null) {
            find(FindingCode.QUANTITY_UNREADABLE, row, cell, cell.words(), "thứ hạng, từ 1");
            return null;
        }
        Integer before = ranks.putIfAbsent(List.of(agency, year), rank);
        if (before != null && !before.equals(rank)) {
            find(FindingCode.PAST_RANK_CONTRADICTS, row, cell, String.valueOf(rank), String.valueOf(before));
            return null;
        }
        return rank;
    }

    /** 2, "Hạng 2", "2/9", "nhất". */
    private static @Nullable Integer rank(Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.precision() <= 5
                    ? Integer.valueOf(number.intValueExact())
                    : null;
        }
        Matcher written = RANK.matcher(Words.folded(cell.words()));
        if (!written.matches()) {
            return null;
        }
        int rank = written.group(1) == null ? 1 : Integer.parseInt(written.group(1));
        return rank > 0 ? rank : null;
    }

    private void find(FindingCode code, GridRow row, Cell cell, String found, String expected) {
        reading.find(
                code,
                reading.at(table.sheet(), cell),
                table.cell(row, Column.AGENCY).words(),
                found,
                expected);
    }
}
