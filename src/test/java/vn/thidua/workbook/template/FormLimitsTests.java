package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.Marker;

/** What spreadsheet programs refuse or cut off never stands in a form. */
class FormLimitsTests {

    private static final String HIDDEN = Marker.SHEET;
    /** Books that their keeper adds rows to, and what nobody sees. */
    private static final Set<String> UNLOCKED =
            Set.of(HIDDEN, "Sổ tiếp nhận", "Quyết định", "Thu quỹ", "Sổ kỷ luật", "Sổ khen thưởng");

    @Test
    void validationsAreShortEnoughForExcel() {
        everyForm((name, form) -> {
            int validations = 0;
            for (Sheet sheet : form.book()) {
                for (CTDataValidation xml : validations((XSSFSheet) sheet)) {
                    assertThat(xml.getPromptTitle()).as(name).isNotBlank().hasSizeLessThanOrEqualTo(32);
                    assertThat(xml.getErrorTitle()).as(name).isNotBlank().hasSizeLessThanOrEqualTo(32);
                    assertThat(xml.getPrompt()).as(name).isNotBlank().hasSizeLessThanOrEqualTo(255);
                    assertThat(xml.getError()).as(name).isNotBlank().hasSizeLessThanOrEqualTo(255);
                    assertThat(xml.getFormula1()).as(name).hasSizeLessThanOrEqualTo(255);
                    assertThat(Normalizer.isNormalized(xml.getPrompt() + xml.getError(), Normalizer.Form.NFC))
                            .isTrue();
                    validations++;
                }
            }
            assertThat(validations).as(name).isPositive();
        });
    }

    @Test
    void sheetsAreLockedWithoutAPasswordAndEveryOpenCellIsThereToBeTypedInto() {
        everyForm((name, form) -> {
            for (Sheet sheet : form.book()) {
                if (!UNLOCKED.contains(sheet.getSheetName())) {
                    assertThat(sheet.getProtect())
                            .as("%s %s", name, sheet.getSheetName())
                            .isTrue();
                    assertThat(((XSSFSheet) sheet)
                                    .getCTWorksheet()
                                    .getSheetProtection()
                                    .isSetPassword())
                            .isFalse();
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean formula = cell.getCellType() == CellType.FORMULA;
                        assertThat(formula && !cell.getCellStyle().getLocked())
                                .as(name)
                                .isFalse();
                        if (formula) {
                            assertThat(cell.getCachedFormulaResultType()).isNotEqualTo(CellType.ERROR);
                        }
                    }
                }
            }
            assertThat(form.book().isSheetVeryHidden(form.book().getSheetIndex(HIDDEN)))
                    .isTrue();
        });
    }

    private static List<CTDataValidation> validations(XSSFSheet sheet) {
        return sheet.getCTWorksheet().isSetDataValidations()
                ? sheet.getCTWorksheet().getDataValidations().getDataValidationList()
                : List.of();
    }

    private interface Look {
        void at(String name, FilledForm form);
    }

    private static void everyForm(Look look) {
        for (Campaign campaign : ShippedForms.campaigns()) {
            for (Map.Entry<String, byte[]> form : ShippedForms.of(campaign).entrySet()) {
                look.at(form.getKey(), new FilledForm(form.getValue()));
            }
        }
    }
}
