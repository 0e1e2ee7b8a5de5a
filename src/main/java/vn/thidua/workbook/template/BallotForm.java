package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.TieBreak;
import vn.thidua.workbook.Stamp;

/** The form <em>Biên bản kiểm phiếu</em>: the papers of a bloc's ballot and the votes of each member. */
final class BallotForm {

    private static final int VOTES = 2;
    private static final List<String> PAPERS = List.of("Số phiếu phát ra:", "Số phiếu thu về:", "Số phiếu hợp lệ:");

    private BallotForm() {}

    /** Whether the rule book says anything of votes. */
    static boolean asked(Campaign campaign) {
        return campaign.due(InputKind.BALLOT).isPresent()
                || campaign.standing().rankBy() != RankBy.SCORE
                || !campaign.standing().ballot().equals(BallotRule.DEFAULT)
                || campaign.tieBreaks().stream().anyMatch(step -> step.kind() == TieBreak.Kind.BALLOT);
    }

    static byte[] write(Campaign campaign, Bloc bloc) {
        FormBook book = new FormBook("Biên bản kiểm phiếu – " + bloc.name());
        FormSheet sheet = book.sheet("Kiểm phiếu", 3, 7, 44, 36);
        Letterhead.write(sheet, 2, campaign.owner(), bloc.name());
        sheet.line(FormLook.TITLE, "BIÊN BẢN KIỂM PHIẾU SUY TÔN NĂM " + campaign.year());
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            sheet.line(FormLook.STAMP, stamp);
        }
        String valid = "";
        for (String paper : PAPERS) {
            int row = sheet.next();
            sheet.pair(VOTES, FormLook.LINE, paper, FormLook.LINE_OPEN, "");
            valid = FormSheet.address(row, VOTES);
            sheet.accept(row, VOTES, whole(valid, paper.replace(":", ""), ""));
        }
        sheet.line(
                FormLook.NOTE,
                "Đơn vị không được phiếu nào thì ghi 0; đơn vị không có tên trong danh sách bầu thì để trống.");
        sheet.head("STT", "Đơn vị", "Số phiếu");
        int top = sheet.next();
        int number = 0;
        for (Agency member : bloc.members()) {
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(++number)),
                    field(FormLook.TEXT, member.name()),
                    field(FormLook.POINTS_OPEN, null));
        }
        String most = "$" + valid.replaceFirst("([A-Z]+)([0-9]+)", "$1\\$$2");
        sheet.accept(top, VOTES, whole(FormSheet.address(top, VOTES), "Số phiếu", most));
        Signatures.write(sheet, 2, "THƯ KÝ", "TỔ TRƯỞNG TỔ KIỂM PHIẾU");
        book.marker(Markers.of(campaign, null, null, InputKind.BALLOT.name()));
        sheet.open();
        return book.bytes();
    }

    /** @param most cell of the largest number; empty if there is none */
    private static Validation whole(String cell, String title, String most) {
        String text = "Một số nguyên, từ 0" + (most.isEmpty() ? "." : ", không quá số phiếu hợp lệ.");
        String bound = most.isEmpty() ? "" : "," + cell + "<=" + most;
        return Validation.formula(
                "AND(ISNUMBER(" + cell + "),INT(" + cell + ")=" + cell + "," + cell + ">=0" + bound + ")",
                title,
                text,
                text);
    }
}
