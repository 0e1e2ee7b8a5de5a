package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.Stamp;
import vn.thidua.workbook.template.FormSheet.Field;

/** The form <em>Bảng điểm thẩm định</em> of a whole bloc: criteria down, agencies across, reasons on their own sheet. */
final class MatrixForm {

    private static final int FIRST_AGENCY = 3;
    private static final int AGENCY_WIDTH = 12;
    private static final int REASONS = 60;
    private static final String NAME = "Thẩm định";

    private final FormBook book;
    private final FormSheet sheet;
    private final Bounds bounds;
    private final List<Agency> members;

    private MatrixForm(FormBook book, FormSheet sheet, Bloc bloc) {
        this.book = book;
        this.sheet = sheet;
        this.bounds = new Bounds(bloc.rubric());
        this.members = bloc.members();
    }

    static byte[] write(Campaign campaign, Bloc bloc) {
        FormBook book = new FormBook("Bảng điểm thẩm định – " + bloc.name());
        int columns = FIRST_AGENCY + bloc.members().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> column >= FIRST_AGENCY ? AGENCY_WIDTH : new int[] {7, 40, 8}[column])
                .toArray();
        FormSheet sheet = book.sheet(NAME, columns, widths);
        MatrixForm form = new MatrixForm(book, sheet, bloc);
        form.write(campaign, bloc, columns);
        Guide.write(book, campaign, bloc, "bên thẩm định của " + bloc.name(), InputKind.APPRAISAL);
        book.marker(Markers.of(campaign, bloc.rubric(), null, InputKind.APPRAISAL.name()));
        sheet.open();
        return book.bytes();
    }

    private void write(Campaign campaign, Bloc bloc, int columns) {
        sheet.line(FormLook.TITLE, "BẢNG ĐIỂM THẨM ĐỊNH NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, bloc.name());
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            sheet.line(FormLook.STAMP, stamp);
        }
        sheet.pair(2, FormLook.LINE, "Đơn vị thẩm định:", FormLook.LINE_OPEN, "");
        sheet.line(
                FormLook.NOTE,
                "Đơn vị thẩm định: ghi «Khối trưởng», «Khối phó» hoặc tên cơ quan; để trống thì theo bảng điểm."
                        + " Chỉ ghi phần mình thẩm định; điểm khác điểm tự chấm thì nêu lý do ở trang «Lý do».");
        String[] head = new String[columns];
        head[0] = "STT";
        head[1] = "Nội dung";
        head[ScoreRows.BASE] = "Điểm chuẩn";
        for (int index = 0; index < members.size(); index++) {
            head[FIRST_AGENCY + index] = members.get(index).name();
        }
        int header = sheet.next();
        sheet.head(head);
        int first = sheet.next();
        List<Integer> scores = IntStream.range(FIRST_AGENCY, columns).boxed().toList();
        new ScoreRows(sheet, bloc.rubric(), columns, scores, this::criterion, false).write();
        reasons(campaign, header, first, sheet.next() - 2);
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "BÊN THẨM ĐỊNH");
    }

    private void criterion(Criterion criterion, boolean authorityOnly) {
        Field[] fields = new Field[FIRST_AGENCY + members.size()];
        Arrays.fill(fields, field(FormLook.POINTS_OPEN, null));
        fields[0] = field(FormLook.CODE, criterion.code());
        fields[1] = field(FormLook.TEXT, criterion.title());
        fields[ScoreRows.BASE] = field(FormLook.POINTS, criterion.base());
        sheet.row(fields);
        for (int column = FIRST_AGENCY; column < fields.length; column++) {
            sheet.accept(column, bounds.score(criterion, sheet.last(column), "Điểm thẩm định"));
        }
    }

    private void reasons(Campaign campaign, int header, int first, int last) {
        FormSheet reasons = book.sheet("Lý do", 3, 14, 40, 70);
        reasons.line(FormLook.TITLE, "LÝ DO ĐIỂM THẨM ĐỊNH KHÁC ĐIỂM TỰ CHẤM, NĂM " + campaign.year());
        reasons.skip();
        reasons.head("Mã tiêu chí", "Đơn vị", "Lý do");
        int top = reasons.next();
        for (int row = 0; row < REASONS; row++) {
            reasons.row(
                    field(FormLook.CENTRE_OPEN, null),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.TEXT_OPEN, null));
        }
        String codes = "'" + NAME + "'!" + FormSheet.fixedRange(first, last, 0);
        String names = "'" + NAME + "'!" + FormSheet.fixedRow(header, FIRST_AGENCY, FIRST_AGENCY + members.size() - 1);
        String text = "Chọn trong danh sách, đúng như ở trang «Thẩm định».";
        reasons.accept(top, 0, Validation.range(codes, "Mã tiêu chí", text, text));
        reasons.accept(top, 1, Validation.range(names, "Đơn vị", text, text));
    }
}
