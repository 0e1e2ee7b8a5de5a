package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.template.FormSheet.Field;

/** The forms that are lists: nominations, the register. */
final class ListForms {

    private static final int NOMINEES = 20;
    /** Of an agency: its forms, some of them twice. */
    private static final int RECEIPTS = 6;

    private static final int LEAST_RECEIPTS = 45;
    private static final String LISTS = "Danh mục";
    private static final String KINDS =
            Stream.of(InputKind.values()).map(InputKind::label).collect(Collectors.joining(","));
    private static final String CHOOSE = "Chọn trong danh sách; danh sách nằm ở trang «Danh mục».";

    private ListForms() {}

    static byte[] nominations(Campaign campaign, Agency agency) {
        FormBook book = new FormBook("Đề nghị khen thưởng – " + agency.name());
        FormSheet sheet = book.sheet("Đề nghị", 5, 7, 40, 13, 40, 44);
        Letterhead.write(sheet, 2, campaign.owner(), agency.name());
        sheet.line(FormLook.TITLE, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM " + campaign.year());
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.line(FormLook.NOTE, "Mỗi dòng một tập thể hoặc một cá nhân; dòng không dùng thì để trống.");
        sheet.head("STT", "Tên tập thể, cá nhân", "Đối tượng", "Hình thức", "Lý do");
        int top = sheet.next();
        for (int number = 1; number <= NOMINEES; number++) {
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(number)),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.CENTRE_OPEN, null),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.TEXT_OPEN, null));
        }
        sheet.accept(
                top, 2, Validation.words("Tập thể,Cá nhân", "Đối tượng", "Chọn «Tập thể» hoặc «Cá nhân».", CHOOSE));
        Set<String> labels = new LinkedHashSet<>();
        campaign.awards().stream().map(AwardRule::label).forEach(labels::add);
        if (!labels.isEmpty()) {
            String range = list(book, "Hình thức khen thưởng của đợt", List.copyOf(labels));
            sheet.accept(top, 3, Validation.range(range, "Hình thức", CHOOSE, CHOOSE));
        }
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "THỦ TRƯỞNG ĐƠN VỊ");
        book.marker(Markers.of(campaign, null, agency.code(), InputKind.NOMINATION.name()));
        sheet.open();
        return book.bytes();
    }

    static byte[] register(Campaign campaign) {
        FormBook book = new FormBook("Sổ tiếp nhận văn bản");
        FormSheet sheet = book.sheet("Sổ tiếp nhận", 7, 7, 38, 38, 22, 13, 11, 22);
        sheet.grows();
        sheet.line(FormLook.TITLE, "SỔ TIẾP NHẬN VĂN BẢN NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, campaign.title());
        sheet.line(FormLook.NOTE, "Mỗi tệp nhận được ghi một dòng, tên tệp đúng như trong thư mục nộp.");
        sheet.head("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận", "Giờ nhận", "Số văn bản");
        int top = sheet.next();
        for (int number = 1; number <= receipts(campaign); number++) {
            Field[] fields = {
                field(FormLook.CODE, BigDecimal.valueOf(number)),
                field(FormLook.TEXT_OPEN, null),
                field(FormLook.TEXT_OPEN, null),
                field(FormLook.CENTRE_OPEN, null),
                field(FormLook.DATE_OPEN, null),
                field(FormLook.TIME_OPEN, null),
                field(FormLook.TEXT_OPEN, null)
            };
            sheet.row(fields);
        }
        List<String> names = campaign.blocs().stream()
                .flatMap(bloc -> bloc.members().stream())
                .map(Agency::name)
                .toList();
        sheet.accept(top, 2, Validation.range(list(book, "Đơn vị", names), "Đơn vị", CHOOSE, CHOOSE));
        sheet.accept(top, 3, Validation.words(KINDS, "Loại", "Chọn loại văn bản trong danh sách.", CHOOSE));
        sheet.accept(top, 4, day(campaign, "Ngày nhận"));
        sheet.accept(top, 5, time("Giờ nhận"));
        book.marker(Markers.of(campaign, null, null, InputKind.REGISTER.name()));
        sheet.open();
        return book.bytes();
    }

    private static int receipts(Campaign campaign) {
        int members = campaign.blocs().stream()
                .mapToInt(bloc -> bloc.members().size())
                .sum();
        return Math.max(LEAST_RECEIPTS, RECEIPTS * members);
    }

    /** From the first day of the period on; papers of a year may come long after it. */
    static Validation day(Campaign campaign, String title) {
        String text = "Ghi ngày theo kiểu ngày/tháng/năm, ví dụ 09/12/" + campaign.year() + ".";
        String first = String.valueOf((int) DateUtil.getExcelDate(campaign.from()));
        String last = String.valueOf((int) DateUtil.getExcelDate(campaign.to().plusYears(3)));
        return new Validation(Validation.Kind.DATE, first, last, title, text, text);
    }

    static Validation time(String title) {
        String text = "Ghi giờ theo kiểu giờ:phút, ví dụ 16:30.";
        return new Validation(Validation.Kind.TIME, "0", "0.999988", title, text, text);
    }

    /** A sheet with entries to choose from; returns their range. */
    static String list(FormBook book, String title, List<String> entries) {
        return list(book, LISTS, title, entries);
    }

    /** A sheet of that name with entries to choose from; returns their range. */
    static String list(FormBook book, String name, String title, List<String> entries) {
        FormSheet list = book.sheet(name, 1, 70);
        list.head(title);
        int first = list.next();
        entries.forEach(entry -> list.row(field(FormLook.TEXT, entry)));
        return "'" + name + "'!" + FormSheet.fixedRange(first, list.next() - 1, 0);
    }
}
