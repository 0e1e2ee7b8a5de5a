package vn.thidua.workbook.template;

import java.util.Locale;

/** The upper part of an official document (Nghị định 30/2020/NĐ-CP): office on the left, nation on the right. */
final class Letterhead {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Letterhead() {}

    /**
     * The office above can be corrected by who fills in the form: the rule book does not know it for certain.
     *
     * @param split how many columns the left half takes
     */
    static void write(FormSheet sheet, int split, String above, String office) {
        sheet.pair(
                split,
                FormLook.OFFICE_OPEN,
                above.toUpperCase(VIETNAMESE),
                FormLook.OFFICE_NAME,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.pair(
                split,
                FormLook.OFFICE_NAME,
                office.toUpperCase(VIETNAMESE),
                FormLook.MOTTO,
                "Độc lập - Tự do - Hạnh phúc");
        sheet.pair(split, FormLook.OFFICE_OPEN, "Số: ……/……", FormLook.PLACE_OPEN, "……, ngày … tháng … năm ……");
        sheet.skip();
    }
}
