package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Source;

/** The form of figures that others than the agency tell: a sheet of indices, and one of receipts where funds are among them. */
final class OwnerForm {

    private static final int RECEIPTS = 40;
    private static final String MONEY = ".*\\bđồng";
    private static final String CHOOSE = "Chọn trong danh sách.";

    private final Campaign campaign;
    private final Bloc bloc;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Indicator> funds;

    OwnerForm(Campaign campaign, Bloc bloc) {
        this.campaign = campaign;
        this.bloc = bloc;
        List<ReportedQuantity> rules = ReportedQuantity.of(bloc.rubric()).stream()
                .filter(quantity -> quantity.source() == Source.INDEX)
                .toList();
        rules.forEach(rule -> asked.add(asked(rule)));
        Set<String> covered = rules.stream().map(ReportedQuantity::code).collect(Collectors.toSet());
        List<Indicator> owned = campaign.indicators().stream()
                .filter(indicator -> indicator.owner() != null)
                .filter(indicator -> indicator.rules().stream().noneMatch(covered::contains))
                .toList();
        owned.stream().filter(indicator -> !money(indicator)).forEach(indicator -> asked.add(asked(indicator)));
        this.funds = owned.stream().filter(OwnerForm::money).toList();
    }

    /**
     * One figure that is asked for.
     *
     * @param quantity of the rule, which bounds it; {@code null} for an indicator's
     * @param shared whether it is one for the whole bloc
     */
    private record Asked(
            String code,
            String title,
            @Nullable String unit,
            String owner,
            @Nullable ReportedQuantity quantity,
            boolean shared) {}

    private Asked asked(ReportedQuantity rule) {
        String owner = campaign.indicators().stream()
                .filter(indicator -> indicator.rules().contains(rule.code()) && indicator.owner() != null)
                .findFirst()
                .map(this::owner)
                .orElse("");
        return new Asked(rule.code(), rule.title(), rule.unit(), owner, rule, false);
    }

    private Asked asked(Indicator indicator) {
        return new Asked(
                indicator.code(), indicator.title(), indicator.unit(), owner(indicator), null, indicator.shared());
    }

    private String owner(Indicator indicator) {
        String owner = Objects.requireNonNullElse(indicator.owner(), "");
        return campaign.blocs().stream()
                .flatMap(each -> each.members().stream())
                .filter(member -> member.code().equals(owner))
                .findFirst()
                .map(Agency::name)
                .orElse(owner);
    }

    private static boolean money(Indicator indicator) {
        return indicator.unit() != null && indicator.unit().matches(MONEY);
    }

    /** Whether anything is asked of other owners. */
    boolean asks() {
        return !asked.isEmpty() || !funds.isEmpty();
    }

    byte[] write() {
        FormBook book = new FormBook("Số liệu của chủ số liệu – " + bloc.name());
        if (!asked.isEmpty()) {
            indices(book);
        }
        if (!funds.isEmpty()) {
            receipts(book);
        }
        book.marker(Markers.of(campaign, bloc.rubric(), null, InputKind.INDEX.name()));
        return book.bytes();
    }

    /** One row for each agency and figure, or one for all where they share it. */
    private void indices(FormBook book) {
        FormSheet sheet = book.sheet("Chỉ số", 8, 7, 36, 12, 40, 10, 13, 30, 30);
        sheet.line(FormLook.TITLE, "BẢNG CHỈ SỐ CỦA CÁC ĐƠN VỊ NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, bloc.name());
        sheet.skip();
        sheet.head("STT", "Đơn vị", "Mã số liệu", "Chỉ tiêu", "ĐVT", "Giá trị", "Chủ số liệu", "Nguồn");
        Bounds bounds = new Bounds(bloc.rubric());
        int number = 0;
        for (Asked figure : asked) {
            for (String agency : agencies(figure)) {
                sheet.row(
                        field(FormLook.CODE, BigDecimal.valueOf(++number)),
                        field(FormLook.TEXT, agency),
                        field(FormLook.CODE, figure.code()),
                        field(FormLook.TEXT, figure.title()),
                        field(FormLook.CODE, figure.unit()),
                        field(FormLook.POINTS_OPEN, null),
                        field(FormLook.TEXT_OPEN, figure.owner().isEmpty() ? null : figure.owner()),
                        field(FormLook.TEXT_OPEN, null));
                sheet.accept(5, accepted(figure, bounds, sheet.last(5)));
            }
        }
        Signatures.write(sheet, 3, "NGƯỜI LẬP BẢNG", "CƠ QUAN CÔNG BỐ");
        sheet.open();
    }

    private List<String> agencies(Asked figure) {
        return figure.shared()
                ? List.of("Số liệu chung")
                : bloc.members().stream().map(Agency::name).toList();
    }

    private static Validation accepted(Asked figure, Bounds bounds, String cell) {
        return figure.quantity() == null ? number(cell, figure.code()) : bounds.actual(figure.quantity(), cell);
    }

    private static Validation number(String cell, String title) {
        return Validation.formula(
                "AND(ISNUMBER(" + cell + ")," + cell + ">=0)",
                title,
                "Ghi số từ 0.",
                "Phải là số từ 0, không kèm chữ hay đơn vị tính.");
    }

    /** A row for each voucher. */
    private void receipts(FormBook book) {
        FormSheet sheet = book.sheet("Thu quỹ", 6, 7, 38, 38, 18, 20, 34);
        sheet.grows();
        sheet.line(FormLook.TITLE, "BẢNG THU CÁC QUỸ NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, bloc.name());
        List<String> owners = funds.stream().map(this::owner).distinct().toList();
        if (owners.size() == 1) {
            sheet.line(FormLook.LINE, "Chủ số liệu: " + owners.get(0));
        }
        sheet.line(FormLook.NOTE, "Mỗi chứng từ một dòng; nhiều chứng từ của một đơn vị cho một quỹ được cộng lại.");
        sheet.head("STT", "Đơn vị", "Tên quỹ", "Số tiền (đồng)", "Số chứng từ", "Ghi chú");
        int top = sheet.next();
        for (int row = 1; row <= RECEIPTS; row++) {
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(row)),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.POINTS_OPEN, null),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.TEXT_OPEN, null));
        }
        Stream<String> names = bloc.members().stream().map(Agency::name);
        choice(book, sheet, top, 1, "Đơn vị", names);
        choice(book, sheet, top, 2, "Tên quỹ", funds.stream().map(Indicator::title));
        sheet.accept(top, 3, number(FormSheet.address(top, 3), "Số tiền (đồng)"));
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "CHỦ SỐ LIỆU");
        sheet.open();
    }

    private static void choice(
            FormBook book, FormSheet sheet, int top, int column, String title, Stream<String> entries) {
        String range = ListForms.list(book, "Danh mục " + title, title, entries.toList());
        sheet.accept(top, column, Validation.range(range, title, CHOOSE, CHOOSE));
    }
}
