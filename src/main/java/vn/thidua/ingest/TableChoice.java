package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * Which of a workbook's tables count. What people see counts; a table on a hidden sheet does only if no visible one could
 * be meant instead, since last year's copy is often merely hidden, and a form's only table is sometimes hidden by mistake.
 */
final class TableChoice {

    private final FileReading reading;
    private final TableFinder finder;

    TableChoice(FileReading reading, TableFinder finder) {
        this.reading = reading;
        this.finder = finder;
    }

    List<Table> of(Grid grid) {
        List<Table> chosen = new ArrayList<>();
        List<Table> hidden = new ArrayList<>();
        for (SheetGrid sheet : grid.sheets()) {
            (sheet.hidden() ? hidden : chosen).addAll(finder.find(sheet));
        }
        Set<Form> visible = EnumSet.noneOf(Form.class);
        chosen.forEach(table -> visible.add(table.form()));
        boolean submits = visible.stream().anyMatch(Form::main);
        for (Table table : hidden) {
            boolean counts = table.form().main() ? !submits : !visible.contains(table.form());
            FindingCode code = counts ? FindingCode.HIDDEN_SHEET_READ : FindingCode.HIDDEN_SHEET_IGNORED;
            reading.find(code, reading.at(table.sheet()), "", table.sheet().name(), "");
            if (counts) {
                chosen.add(table);
            }
        }
        return chosen;
    }
}
