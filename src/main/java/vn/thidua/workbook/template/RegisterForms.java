package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.TieBreak;
import vn.thidua.workbook.template.FormSheet.Field;

/** The forms of the registers of discipline and of earlier years; the secretary adds rows to them. */
final class RegisterForms {

    private static final int DECISIONS = 40;
    private static final int ROWS_OF_AGENCY = 2;
    private static final int LONGEST_LIST = 255;
    private static final String CHOOSE = "Chọn trong danh sách; danh sách nằm ở trang «Danh mục».";

    private RegisterForms() {}

    /** Whether a rule, a class or an award asks for the register of discipline. */
    static boolean asksForDiscipline(Campaign campaign) {
        boolean counted = campaign.blocs().stream()
                .flatMap(bloc -> bloc.rubric().allCriteria())
                .flatMap(Criterion::allRules)
                .anyMatch(rule -> rule.source() == Source.DISCIPLINE);
        return counted
                || campaign.due(InputKind.DISCIPLINE).isPresent()
                || campaign.classification().classes().stream()
                        .anyMatch(awardClass -> !awardClass.without().isEmpty())
                || required(campaign).anyMatch(required -> required.is() == Prerequisite.Kind.NO_DISCIPLINE);
    }

    /** Whether a tie-break or an award asks for what was reached last year. */
    static boolean asksForEarlierYears(Campaign campaign) {
        return campaign.due(InputKind.PAST_AWARD).isPresent()
                || campaign.tieBreaks().stream().anyMatch(step -> step.kind() == TieBreak.Kind.LAST_YEAR_RANK)
                || required(campaign)
                        .anyMatch(required -> required.is() == Prerequisite.Kind.HAD_LAST_YEAR
                                || required.is() == Prerequisite.Kind.NOT_LAST_YEAR);
    }

    private static Stream<Prerequisite> required(Campaign campaign) {
        return campaign.awards().stream().flatMap(award -> award.terms().requires().stream());
    }

    static byte[] discipline(Campaign campaign, Bloc bloc) {
        FormBook book = new FormBook("Sổ theo dõi kỷ luật – " + bloc.name());
        FormSheet sheet = book.sheet("Sổ kỷ luật", 8, 7, 38, 22, 13, 20, 10, 14, 34);
        sheet.grows();
        sheet.line(FormLook.TITLE, "SỔ THEO DÕI KỶ LUẬT, VI PHẠM NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, bloc.name());
        sheet.line(
                FormLook.NOTE,
                "Mỗi quyết định một dòng, không ghi tên người. Đơn vị không có kỷ luật thì không phải ghi. "
                        + "Sổ để trống nghĩa là cả khối không có kỷ luật.");
        sheet.head(
                "STT",
                "Đơn vị",
                "Hình thức kỷ luật",
                "Ngày",
                "Số quyết định",
                "Số người",
                "Đơn vị tự phát hiện",
                "Ghi chú");
        int top = sheet.next();
        for (int number = 1; number <= DECISIONS; number++) {
            Field text = field(FormLook.TEXT_OPEN, null);
            Field choice = field(FormLook.CENTRE_OPEN, null);
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(number)),
                    text,
                    choice,
                    field(FormLook.DATE_OPEN, null),
                    text,
                    choice,
                    choice,
                    text);
        }
        agencies(book, sheet, top, bloc);
        words(
                sheet,
                top,
                2,
                "Hình thức kỷ luật",
                campaign.registers().discipline().forms().stream().map(DisciplineForm::label));
        sheet.accept(top, 3, within(campaign));
        sheet.accept(top, 5, wholeFrom1(FormSheet.address(top, 5), "Số người"));
        words(sheet, top, 6, "Đơn vị tự phát hiện", Stream.of("Có", "Không"));
        Signatures.write(sheet, 3, "NGƯỜI LẬP SỔ", "KHỐI TRƯỞNG");
        book.marker(Markers.of(campaign, null, null, InputKind.DISCIPLINE.name()));
        sheet.open();
        return book.bytes();
    }

    /** Two rows for each agency, the last year already written. */
    static byte[] pastAwards(Campaign campaign, Bloc bloc) {
        FormBook book = new FormBook("Sổ khen thưởng các năm trước – " + bloc.name());
        FormSheet sheet = book.sheet("Sổ khen thưởng", 6, 7, 38, 46, 10, 24, 10);
        sheet.grows();
        sheet.line(FormLook.TITLE, "SỔ KHEN THƯỞNG CÁC NĂM TRƯỚC NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, bloc.name());
        sheet.line(FormLook.NOTE, "Mỗi danh hiệu, hình thức một dòng; hạng ghi ở một dòng của năm ấy là đủ.");
        sheet.head("STT", "Đơn vị", "Danh hiệu, hình thức", "Năm", "Số quyết định", "Hạng");
        int top = sheet.next();
        int number = 0;
        for (Agency agency : bloc.members()) {
            for (int row = 0; row < ROWS_OF_AGENCY; row++) {
                sheet.row(
                        field(FormLook.CODE, BigDecimal.valueOf(++number)),
                        field(FormLook.TEXT_OPEN, agency.name()),
                        field(FormLook.TEXT_OPEN, null),
                        field(FormLook.CENTRE_OPEN, BigDecimal.valueOf(campaign.year() - 1L)),
                        field(FormLook.TEXT_OPEN, null),
                        field(FormLook.CENTRE_OPEN, null));
            }
        }
        agencies(book, sheet, top, bloc);
        String year = FormSheet.address(top, 3);
        String before = "Năm được tặng, trước năm " + campaign.year() + ".";
        sheet.accept(
                top,
                3,
                Validation.formula(
                        "AND(ISNUMBER(" + year + "),INT(" + year + ")=" + year + "," + year + ">=1900," + year + "<"
                                + campaign.year() + ")",
                        "Năm",
                        before,
                        before));
        sheet.accept(top, 5, wholeFrom1(FormSheet.address(top, 5), "Hạng"));
        Signatures.write(sheet, 2, "NGƯỜI LẬP SỔ", "KHỐI TRƯỞNG");
        book.marker(Markers.of(campaign, null, null, InputKind.PAST_AWARD.name()));
        sheet.open();
        return book.bytes();
    }

    private static void agencies(FormBook book, FormSheet sheet, int top, Bloc bloc) {
        List<String> names = bloc.members().stream().map(Agency::name).toList();
        sheet.accept(top, 1, Validation.range(ListForms.list(book, "Đơn vị", names), "Đơn vị", CHOOSE, CHOOSE));
    }

    /** Words to choose from, if the spreadsheet takes so many. */
    private static void words(FormSheet sheet, int top, int column, String title, Stream<String> words) {
        String list = words.map(word -> word.replace(",", " ")).collect(Collectors.joining(","));
        if (list.length() <= LONGEST_LIST) {
            String choose = "Chọn trong danh sách.";
            sheet.accept(top, column, Validation.words(list, title, choose, choose));
        }
    }

    private static Validation within(Campaign campaign) {
        String text = "Ngày quyết định, trong thời kỳ thi đua, kiểu ngày/tháng/năm.";
        return new Validation(
                Validation.Kind.DATE,
                String.valueOf((int) DateUtil.getExcelDate(campaign.from())),
                String.valueOf((int) DateUtil.getExcelDate(campaign.to())),
                "Ngày",
                text,
                text);
    }

    private static Validation wholeFrom1(String cell, String title) {
        String text = "Một số nguyên, từ 1.";
        return Validation.formula(
                "AND(ISNUMBER(" + cell + "),INT(" + cell + ")=" + cell + "," + cell + ">=1)", title, text, text);
    }
}
