package vn.thidua.yearend.document;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.BallotCount;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.RankingNotes;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** Minutes of the meeting that agrees on the year's results (biên bản họp xét), with all that it has before it. */
final class MeetingMinutes {

    private static final int ROOM_FOR_CORRECTIONS = 4;

    private final Material material;
    private final BlocView view;
    private final Campaign campaign;
    private final Bloc bloc;
    private final Issuer issuer;
    private final Paper paper;

    private MeetingMinutes(Material material) {
        this.material = material;
        this.view = material.view();
        this.campaign = view.results().campaign();
        this.bloc = view.bloc().bloc();
        this.issuer = new Issuer(view);
        this.paper = issuer.paper(Issuer.MINUTES, view.provisional());
    }

    static byte[] write(Material material) {
        return new MeetingMinutes(material).write();
    }

    private byte[] write() {
        paper.title(
                "BIÊN BẢN",
                "Họp xét kết quả thi đua, đề nghị khen thưởng năm " + campaign.year() + "\ncủa " + issuer.bloc());
        paper.fill("Thời gian bắt đầu:");
        paper.fill("Địa điểm:");
        attendance();
        agenda();
        scores();
        corrections();
        openMatters();
        awards();
        paper.part("VII. KHỐI TRƯỞNG, KHỐI PHÓ");
        RankingNotes.leadership(view).forEach(paper::text);
        paper.blank("Thư ký bổ sung: ý kiến phát biểu, nội dung khác");
        paper.fill("Cuộc họp kết thúc vào lúc:");
        paper.lead("Biên bản đã được thông qua tại cuộc họp./.");
        paper.end(Issuer.person("THƯ KÝ"), Issuer.person("CHỦ TRÌ"));
        paper.recipients(List.of(campaign.owner(), "Các đơn vị thành viên", "Lưu: VT, hồ sơ"));
        return paper.bytes("Biên bản họp xét – " + bloc.name(), issuer.moment());
    }

    private void attendance() {
        paper.part("I. THÀNH PHẦN");
        paper.text("Chủ trì: ", "Khối trưởng, " + view.name(bloc.head()) + ".");
        paper.fill("Ông (bà):", "Chức vụ:");
        paper.fill("Thư ký, ông (bà):", "Chức vụ:");
        Table table = new Table(
                Column.figure("TT", 9),
                Column.text("Đơn vị thành viên", 66),
                Column.text("Họ và tên, chức vụ người dự", 65),
                Column.text("Có mặt, vắng", 25));
        int number = 1;
        for (Agency member : bloc.members()) {
            table.row(String.valueOf(number++), member.name(), "", "");
        }
        paper.table(table);
    }

    private void agenda() {
        paper.part("II. NỘI DUNG CUỘC HỌP");
        paper.text("1. Thông qua kết quả thẩm định, thống nhất điểm và thứ hạng của từng đơn vị.");
        paper.text("2. Kết luận các nội dung chưa rõ, ghi nhận điểm sửa tại cuộc họp.");
        paper.text("3. Bình xét, bỏ phiếu, đề nghị khen thưởng.");
        paper.text("4. Khối trưởng, Khối phó năm " + (campaign.year() + 1) + ".");
    }

    private void scores() {
        paper.part("III. ĐIỂM VÀ THỨ HẠNG TRÌNH CUỘC HỌP");
        if (!view.ranked().isEmpty()) {
            SectionTables.write(paper, view);
        }
        RankingTable.write(paper, view);
        RankingNotes.settings(view).forEach(paper::note);
    }

    private void corrections() {
        paper.part("IV. ĐIỂM SỬA TẠI CUỘC HỌP");
        Table table = new Table(
                Column.figure("TT", 9),
                Column.text("Đơn vị", 46),
                Column.text("Tiêu chí", 30),
                Column.figure("Điểm trước", 18),
                Column.figure("Điểm sau", 18),
                Column.text("Lý do", 44));
        int number = 1;
        for (Standing standing : view.standings()) {
            for (CriterionScore score : standing.card().criteria()) {
                if (score.council().differs(score.belowCouncil())) {
                    table.row(correction(number++, standing, score));
                }
            }
        }
        boolean none = table.isEmpty();
        for (int row = 1; none && row <= ROOM_FOR_CORRECTIONS; row++) {
            table.row(String.valueOf(row), "\n", "", "", "", "");
        }
        paper.table(table);
        paper.note(
                none
                        ? "Điểm sửa ghi vào đây được đưa vào bảng điểm của hội nghị để tính lại; cả hai bản được lưu."
                        : "Điểm sửa đã được tính vào kết quả nêu trên; điểm trước vẫn được lưu.");
    }

    private List<String> correction(int number, Standing standing, CriterionScore score) {
        Digits digits = new Digits(campaign.rounding());
        return List.of(
                String.valueOf(number),
                standing.agency().name(),
                bloc.rubric()
                        .criterion(score.criterion())
                        .map(criterion -> criterion.code() + ". " + criterion.title())
                        .orElse(score.criterion()),
                Optional.ofNullable(score.belowCouncil().score())
                        .map(digits::of)
                        .orElse("–"),
                Optional.ofNullable(score.council().score()).map(digits::of).orElse("–"),
                score.council().note());
    }

    private void openMatters() {
        paper.part("V. NỘI DUNG CẦN KẾT LUẬN");
        new OpenMatters(view, material.breaks()).writeForMeeting(paper);
    }

    private void awards() {
        paper.part("VI. BÌNH XÉT, ĐỀ NGHỊ KHEN THƯỞNG");
        BallotCount ballot = view.bloc().ballot();
        if (ballot != null) {
            paper.text(
                    "Kết quả bỏ phiếu suy tôn (biên bản kiểm phiếu kèm theo): phát ra %s, thu về %s, hợp lệ %s phiếu."
                            .formatted(ballot.issued(), ballot.returned(), ballot.valid()));
        }
        Proposals proposals = new Proposals(material);
        if (proposals.none()) {
            paper.blank("Thư ký bổ sung: kết quả bình xét");
            return;
        }
        paper.heading("1. Tập thể được đề nghị");
        paper.table(proposals.proposed(RecipientKind.COLLECTIVE), Proposals.NONE);
        paper.heading("2. Cá nhân được đề nghị");
        paper.table(proposals.proposed(RecipientKind.INDIVIDUAL), Proposals.NONE);
        paper.heading("3. Trường hợp đã xét, không đề nghị");
        paper.table(proposals.passedOver(), Proposals.NONE);
        view.bloc().notes().forEach(paper::text);
        paper.text(Proposals.NO_AWARD);
        paper.fill("Biểu quyết, đồng ý:", "trên tổng số:");
    }
}
