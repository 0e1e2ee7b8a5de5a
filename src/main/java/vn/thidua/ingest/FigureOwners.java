package vn.thidua.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Who tells the figures of a sheet: the column <em>Chủ số liệu</em>, else a line such as "Cơ quan cung cấp:" above the table. */
final class FigureOwners {

    private final FileReading reading;
    private final Table table;
    private final AgencyIndex agencies;
    private final Optional<Heading.Named> ofSheet;

    FigureOwners(FileReading reading, Table table, AgencyIndex agencies) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
        this.ofSheet = table.heading().labelledOwner();
    }

    /**
     * Who tells the row's figure of an indicator; a sheet that names nobody is taken for the owner's.
     *
     * @return empty, with a finding, if it is somebody else than the owner
     */
    Optional<String> of(GridRow row, @Nullable Indicator indicator) {
        Cell cell = table.cell(row, Column.OWNER);
        String told = cell.blank() ? ofSheet.map(Heading.Named::text).orElse("") : cell.words();
        String owner = indicator == null ? null : indicator.owner();
        if (indicator == null || owner == null) {
            return Optional.of(told);
        }
        if (!told.isEmpty() && !same(owner, told)) {
            Place place = reading.at(
                    table.sheet(), cell.blank() ? ofSheet.orElseThrow().cell() : cell);
            reading.find(FindingCode.OWNER_NOT_OF_INDICATOR, place, indicator.subject(), told, name(owner));
            return Optional.empty();
        }
        return Optional.of(name(owner));
    }

    /** By code, by a name of the member, or by the office's name, to which more may be said. */
    private boolean same(String owner, String told) {
        String words = Words.folded(told);
        String office = Words.folded(owner);
        return (words + " ").startsWith(office + " ")
                || agencies.find(told).stream().anyMatch(agency -> agency.code().equals(owner));
    }

    private String name(String owner) {
        return agencies.find(owner).stream().findFirst().map(Agency::name).orElse(owner);
    }
}
