package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Bảng phong trào, hoạt động</em>, of one agency or of a bloc. */
final class ActivityForm {

    private static final Look[] OF_ONE = {Look.CODE, Look.TEXT, Look.CODE, Look.NUMBER, Look.NUMBER, Look.TEXT};
    private static final Look[] OF_ALL = {
        Look.CODE, Look.TEXT, Look.TEXT, Look.CODE, Look.NUMBER, Look.NUMBER, Look.TEXT
    };
    private static final Look[] GROUP = {Look.GROUP_CODE, Look.GROUP_TEXT};

    private ActivityForm() {}

    /** One activity with its figures as they were typed ({@link Figure}); a row without a unit is a heading. */
    record Activity(String unit, String title, String days, String people, String funds, String note) {

        static Activity of(String[] row) {
            return new Activity(row[0], row[1], row[2], row[3], row[4], row[5]);
        }
    }

    static void ofOne(FormBook book, Letterhead head, String unit, int year, String money, List<Activity> activities) {
        FormSheet sheet = book.sheet("Phong trào", true, 7, 52, 26, 16, 18, 34);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BẢNG PHONG TRÀO, HOẠT ĐỘNG NĂM " + year);
        sheet.line(Look.LINE, "Đơn vị: " + unit);
        sheet.header(
                "STT",
                "Phong trào, hoạt động",
                "Thời gian",
                "Số người tham gia",
                "Kinh phí (" + money + ")",
                "Kết quả");
        int number = 0;
        for (Activity activity : activities) {
            if (activity.unit().isEmpty()) {
                sheet.row(GROUP, "", activity.title(), "", "", "", "");
            } else {
                sheet.row(
                        OF_ONE,
                        BigDecimal.valueOf(++number),
                        activity.title(),
                        activity.days(),
                        Figure.of(activity.people()),
                        Figure.of(activity.funds()),
                        activity.note());
            }
        }
    }

    static void ofAll(FormBook book, Letterhead head, int year, List<Activity> activities) {
        FormSheet sheet = book.sheet("Tổng hợp", true, 7, 32, 44, 26, 16, 18, 30);
        head.writeTo(sheet, 3);
        sheet.line(Look.TITLE, "TỔNG HỢP PHONG TRÀO, HOẠT ĐỘNG NĂM " + year);
        sheet.skip();
        sheet.header(
                "STT",
                "Đơn vị",
                "Phong trào, hoạt động",
                "Thời gian",
                "Số người tham gia",
                "Kinh phí (triệu đồng)",
                "Kết quả");
        int number = 0;
        for (Activity activity : activities) {
            if (activity.unit().isEmpty()) {
                sheet.row(GROUP, "", "", activity.title(), "", "", "", "");
            } else {
                sheet.row(
                        OF_ALL,
                        BigDecimal.valueOf(++number),
                        activity.unit(),
                        activity.title(),
                        activity.days(),
                        Figure.of(activity.people()),
                        Figure.of(activity.funds()),
                        activity.note());
            }
        }
    }
}
