package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

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
                say("BIÊN BẢN"),
                say("Họp xét kết quả thi đua, đề nghị khen thưởng năm {0}\ncủa {1}", campaign.year(), issuer.bloc()));
        paper.fill(say("Thời gian bắt đầu:"));
        paper.fill(say("Địa điểm:"));
        attendance();
        agenda();
        scores();
        corrections();
        openMatters();
        awards();
        paper.part(say("VII. KHỐI TRƯỞNG, KHỐI PHÓ"));
        RankingNotes.leadership(view).forEach(paper::text);
        paper.blank(say("Thư ký bổ sung: ý kiến phát biểu, nội dung khác"));
        paper.fill(say("Cuộc họp kết thúc vào lúc:"));
        paper.lead(say("Biên bản đã được thông qua tại cuộc họp./."));
        paper.end(Issuer.person(say("THƯ KÝ")), Issuer.person(say("CHỦ TRÌ")));
        paper.recipients(List.of(campaign.owner(), say("Các đơn vị thành viên"), say("Lưu: VT, hồ sơ")));
        return paper.bytes(say("Biên bản họp xét – {0}", bloc.name()), issuer.moment());
    }

    private void attendance() {
        paper.part(say("I. THÀNH PHẦN"));
        paper.text(say("Chủ trì:") + " ", say("Khối trưởng, {0}.", view.name(bloc.head())));
        paper.fill(say("Ông (bà):"), say("Chức vụ:"));
        paper.fill(say("Thư ký, ông (bà):"), say("Chức vụ:"));
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Đơn vị thành viên##each"), 66),
                Column.text(say("Họ và tên, chức vụ người dự"), 65),
                Column.text(say("Có mặt, vắng"), 25));
        int number = 1;
        for (Agency member : bloc.members()) {
            table.row(String.valueOf(number++), member.name(), "", "");
        }
        paper.table(table);
    }

    private void agenda() {
        paper.part(say("II. NỘI DUNG CUỘC HỌP"));
        paper.text(say("1. Thông qua kết quả thẩm định, thống nhất điểm và thứ hạng của từng đơn vị."));
        paper.text(say("2. Kết luận các nội dung chưa rõ, ghi nhận điểm sửa tại cuộc họp."));
        paper.text(say("3. Bình xét, bỏ phiếu, đề nghị khen thưởng."));
        paper.text(say("4. Khối trưởng, Khối phó năm {0}.", campaign.year() + 1));
    }

    private void scores() {
        paper.part(say("III. ĐIỂM VÀ THỨ HẠNG TRÌNH CUỘC HỌP"));
        if (!view.ranked().isEmpty()) {
            SectionTables.write(paper, view);
        }
        RankingTable.write(paper, view);
        RankingNotes.settings(view).forEach(paper::note);
    }

    private void corrections() {
        paper.part(say("IV. ĐIỂM SỬA TẠI CUỘC HỌP"));
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Đơn vị"), 46),
                Column.text(say("Tiêu chí"), 30),
                Column.figure(say("Điểm trước"), 18),
                Column.figure(say("Điểm sau"), 18),
                Column.text(say("Lý do"), 44));
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
                        ? say(
                                "Điểm sửa ghi vào đây được đưa vào bảng điểm của hội nghị để tính lại; cả hai bản được lưu.")
                        : say("Điểm sửa đã được tính vào kết quả nêu trên; điểm trước vẫn được lưu."));
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
        paper.part(say("V. NỘI DUNG CẦN KẾT LUẬN"));
        new OpenMatters(view, material.breaks()).writeForMeeting(paper);
    }

    private void awards() {
        paper.part(say("VI. BÌNH XÉT, ĐỀ NGHỊ KHEN THƯỞNG"));
        BallotCount ballot = view.bloc().ballot();
        if (ballot != null) {
            paper.text(say(
                    "Kết quả bỏ phiếu suy tôn (biên bản kiểm phiếu kèm theo): phát ra {0}, thu về {1}, hợp lệ {2} phiếu.",
                    ballot.issued(), ballot.returned(), ballot.valid()));
        }
        Proposals proposals = new Proposals(material);
        if (proposals.none()) {
            paper.blank(say("Thư ký bổ sung: kết quả bình xét"));
            return;
        }
        paper.heading(say("1. Tập thể được đề nghị"));
        paper.table(proposals.proposed(RecipientKind.COLLECTIVE), say(Proposals.NONE));
        paper.heading(say("2. Cá nhân được đề nghị"));
        paper.table(proposals.proposed(RecipientKind.INDIVIDUAL), say(Proposals.NONE));
        paper.heading(say("3. Trường hợp đã xét, không đề nghị"));
        paper.table(proposals.passedOver(), say(Proposals.NONE));
        view.bloc().notes().forEach(paper::text);
        paper.text(say(Proposals.NO_AWARD));
        paper.fill(say("Biểu quyết, đồng ý:"), say("trên tổng số:"));
    }
}
