package vn.thidua.workbook.template;

/** The block below a form in which it is signed. */
final class Signatures {

    private Signatures() {}

    static void write(FormSheet sheet, int split, String left, String right) {
        sheet.skip();
        sheet.pair(split, FormLook.SIGNATURE, left, FormLook.SIGNATURE, right);
        String leftNote = left.isEmpty() ? "" : "(Ký, ghi rõ họ tên)";
        sheet.pair(split, FormLook.SIGNATURE_NOTE, leftNote, FormLook.SIGNATURE_NOTE, "(Ký tên, đóng dấu)");
        for (int line = 0; line < 4; line++) {
            sheet.skip();
        }
    }
}
