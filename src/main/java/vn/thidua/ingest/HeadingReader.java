package vn.thidua.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.SheetGrid;

/** Finds agency and year of a table in its heading, with a finding where that fails. */
final class HeadingReader {

    private final FileReading reading;
    private final AgencyIndex agencies;
    private final @Nullable Agency marked;

    /** @param marked the agency that the form was made for, or {@code null} if it does not tell */
    HeadingReader(FileReading reading, AgencyIndex agencies, @Nullable Agency marked) {
        this.reading = reading;
        this.agencies = agencies;
        this.marked = marked;
    }

    /** The agency that the sheet is of; what stands behind "Đơn vị:" goes before lines that merely are a name. */
    Optional<Agency> agency(Table table) {
        Optional<Heading.Named> label = table.heading().labelledAgency();
        return label.isPresent() ? labelled(table.sheet(), label.get()) : named(table);
    }

    /** Who appraised the sheet, where its heading says so. */
    Optional<AppraiserLine> appraiser(Table table) {
        return table.heading()
                .labelledAppraiser()
                .map(named -> new AppraiserLine(named.text(), reading.at(table.sheet(), named.cell())));
    }

    /** The meeting that a correction sheet is of: "Hội nghị tổng kết, biên bản số 05/BB-K ngày 26/12/2022". */
    Optional<AppraiserLine> meeting(Table table) {
        List<Heading.Named> told = table.heading().labelledMeeting();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String name = told.stream().map(Heading.Named::text).collect(Collectors.joining(", biên bản số "));
        return Optional.of(
                new AppraiserLine(name, reading.at(table.sheet(), told.get(0).cell())));
    }

    private Optional<Agency> labelled(SheetGrid sheet, Heading.Named label) {
        Set<Agency> found = agencies.find(label.text());
        if (found.size() == 1) {
            Agency agency = found.iterator().next();
            reading.noteRepair(agencies, sheet, label.cell(), label.text(), agency);
            return Optional.of(agency);
        }
        FindingCode code = found.isEmpty() ? FindingCode.AGENCY_UNKNOWN : FindingCode.AGENCY_AMBIGUOUS;
        String expected = found.isEmpty() ? likeliest(label.text()) : names(found);
        reading.find(code, reading.at(sheet, label.cell()), "", label.text(), expected);
        return Optional.empty();
    }

    private String likeliest(String text) {
        return marked == null ? agencies.expected(text) : marked.name();
    }

    private Optional<Agency> named(Table table) {
        Map<Agency, Heading.Named> found = new LinkedHashMap<>();
        Optional<Cell> appraiser = table.heading().labelledAppraiser().map(Heading.Named::cell);
        for (Heading.Named text : table.heading().texts()) {
            if (appraiser.filter(text.cell()::equals).isPresent()) {
                continue;
            }
            agencies.find(text.text()).forEach(agency -> found.putIfAbsent(agency, text));
        }
        if (found.size() == 1) {
            found.forEach(
                    (agency, text) -> reading.noteRepair(agencies, table.sheet(), text.cell(), text.text(), agency));
            return Optional.of(found.keySet().iterator().next());
        }
        if (marked != null && (found.isEmpty() || found.containsKey(marked))) {
            reading.find(FindingCode.AGENCY_FROM_TEMPLATE, reading.at(table.sheet()), "", marked.name(), "");
            return Optional.of(marked);
        }
        if (found.isEmpty()) {
            String expected = agencies.expected("");
            reading.find(FindingCode.AGENCY_UNKNOWN, reading.at(table.sheet()), "", "", expected);
        } else {
            Cell first = found.values().iterator().next().cell();
            reading.find(FindingCode.AGENCY_AMBIGUOUS, reading.at(table.sheet(), first), "", "", names(found.keySet()));
        }
        return Optional.empty();
    }

    private static String names(Set<Agency> found) {
        return found.stream().map(Agency::name).collect(Collectors.joining(" hoặc "));
    }

    /** Whether one of the tables' titles names the campaign's year; a finding if none does. */
    void year(List<Table> tables, int wanted) {
        String expected = "NĂM " + wanted;
        for (Table table : tables) {
            List<Heading.YearNamed> years = table.heading().years();
            if (!years.isEmpty()) {
                if (years.stream().noneMatch(named -> named.year() == wanted)) {
                    otherYear(table.sheet(), years.get(0), expected);
                }
                return;
            }
        }
        reading.find(FindingCode.YEAR_UNKNOWN, reading.at(tables.get(0).sheet()), "", "", expected);
    }

    /** The year of the results in a table, which is earlier than the campaign's; a finding if none is. */
    OptionalInt earlierYear(Table table, int before) {
        List<Heading.YearNamed> years = table.heading().years();
        OptionalInt earlier = years.stream()
                .mapToInt(Heading.YearNamed::year)
                .filter(year -> year < before)
                .findFirst();
        if (years.isEmpty()) {
            reading.find(FindingCode.YEAR_UNKNOWN, reading.at(table.sheet()), "", "", "NĂM " + (before - 1));
        } else if (earlier.isEmpty()) {
            Cell cell = years.get(0).cell();
            reading.find(
                    FindingCode.PAST_YEAR_NOT_EARLIER,
                    cell == null ? reading.at(table.sheet()) : reading.at(table.sheet(), cell),
                    "",
                    "NĂM " + years.get(0).year(),
                    "một năm trước năm " + before);
        }
        return earlier;
    }

    private void otherYear(SheetGrid sheet, Heading.YearNamed named, String expected) {
        Cell cell = named.cell();
        reading.find(
                FindingCode.YEAR_NOT_OF_CAMPAIGN,
                cell == null ? reading.at(sheet) : reading.at(sheet, cell),
                "",
                "NĂM " + named.year(),
                expected);
    }
}
