package vn.thidua.samples;

/**
 * The upper part of an office's form.
 *
 * @param parent cơ quan chủ quản
 * @param office who writes
 * @param number số văn bản
 * @param dated place and day of writing
 */
record Letterhead(String parent, String office, String number, String dated) {

    void writeTo(FormSheet sheet, int split) {
        sheet.pair(Look.OFFICE, split, parent, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.pair(Look.OFFICE_NAME, split, office, "Độc lập – Tự do – Hạnh phúc");
        sheet.pair(Look.PLACE, split, number, dated);
        sheet.skip();
    }
}
