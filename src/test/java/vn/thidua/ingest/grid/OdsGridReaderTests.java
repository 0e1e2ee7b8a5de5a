package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ZipBuilder;

class OdsGridReaderTests {

    private final OdsGridReader reader = new OdsGridReader();

    @Test
    void repeatedCellsAndRowsStandAtEachOfTheirPlaces() throws UnreadableFileException {
        assertThat(shown("<table-row number-rows-repeated='2'><table-cell/><table-cell number-columns-repeated='2' "
                        + "value-type='float' value='1.50'/></table-row><table-row><covered-table-cell><p>x</p>"
                        + "</covered-table-cell><table-cell><annotation><p>ghi chú</p></annotation><p>a<s c='2'/>b</p>"
                        + "<p>c</p></table-cell></table-row>"))
                .isEqualTo("B1=1.50 C1=1.50 B2=1.50 C2=1.50 B3=a  b\nc");
    }

    @Test
    void theMillionBlankRowsBelowASheetCostNothing() throws UnreadableFileException {
        assertThat(shown("<table-row number-rows-repeated='999999999'><table-cell number-columns-repeated='16384'/>"
                        + "</table-row>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"999999999, 1", "1, 999999999", "1000, 1000", "99999999999999999999, 1"})
    void cellsThatRepeatAThousandMillionTimesAreOutOfBounds(String rows, String columns) {
        UnreadableFileException refused = catchThrowableOfType(
                UnreadableFileException.class,
                () -> shown("<table-row number-rows-repeated='" + rows + "'><table-cell number-columns-repeated='"
                        + columns + "'><p>x</p></table-cell></table-row>"));

        assertThat(refused.code()).isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @Test
    void documentTypesAreRefused() {
        byte[] content = ZipBuilder.aZip()
                .with("content.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>")
                .bytes();

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> reader.read(content))
                        .code())
                .isEqualTo(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void formulasAreToldInTheNotationOfExcel() {
        assertThat(OdsFormula.of("of:=SUM([.C5:.C9];[$'Lý do'.A1];\"[.A1];\")"))
                .isEqualTo("SUM(C5:C9,'Lý do'!A1,\"[.A1];\")");
        assertThat(OdsFormula.of(null)).isNull();
    }

    private String shown(String rows) throws UnreadableFileException {
        byte[] content = ZipBuilder.aZip()
                .with(
                        "content.xml",
                        "<document><body><spreadsheet><table name='T'>" + rows
                                + "</table></spreadsheet></body></document>")
                .bytes();
        return reader.read(content).sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + "=" + cell.text())
                .collect(Collectors.joining(" "));
    }
}
