package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.GridRow;

/** Reads the rows of a list of nominations (danh sách đề nghị khen thưởng). */
final class NominationTable {

    private final FileReading reading;
    private final Table table;
    private final AgencyIndex agencies;
    private RecipientKind group = RecipientKind.INDIVIDUAL;

    NominationTable(FileReading reading, Table table, AgencyIndex agencies) {
        this.reading = reading;
        this.table = table;
        this.agencies = agencies;
    }

    List<NominationLine> read(String agency) {
        List<NominationLine> lines = new ArrayList<>();
        for (GridRow row : table.body()) {
            Cell recipient = table.cell(row, Column.RECIPIENT);
            Cell award = table.cell(row, Column.AWARD);
            if (recipient.blank() || award.blank()) {
                enterGroup(row);
            } else {
                lines.add(new NominationLine(
                        agency,
                        kind(row, recipient),
                        recipient.words(),
                        award.words(),
                        table.note(row),
                        reading.at(table.sheet(), recipient)));
            }
        }
        return lines;
    }

    /** Lists without a column Đối tượng have headings such as "I. Tập thể". */
    private void enterGroup(GridRow row) {
        for (Cell cell : row.cells()) {
            String words = Words.folded(cell.text());
            if (words.endsWith("tap the")) {
                group = RecipientKind.COLLECTIVE;
            } else if (words.endsWith("ca nhan")) {
                group = RecipientKind.INDIVIDUAL;
            }
        }
    }

    private RecipientKind kind(GridRow row, Cell recipient) {
        String words = Words.folded(table.cell(row, Column.RECIPIENT_KIND).text());
        if (words.startsWith("tap the")) {
            return RecipientKind.COLLECTIVE;
        }
        if (words.startsWith("ca nhan")) {
            return RecipientKind.INDIVIDUAL;
        }
        return agencies.find(recipient.text()).isEmpty() ? group : RecipientKind.COLLECTIVE;
    }
}
