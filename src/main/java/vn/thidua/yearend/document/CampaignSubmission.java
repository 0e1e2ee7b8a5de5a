package vn.thidua.yearend.document;

import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.word.Letterhead;
import vn.thidua.word.Paper;
import vn.thidua.workbook.Stamp;

/**
 * The owner's submission for the awards of the whole campaign (tờ trình), such as the government's flag, for which units of
 * several blocs compete. It names the bloc that each unit leads and the denominator of each share.
 */
final class CampaignSubmission {

    private CampaignSubmission() {}

    static byte[] write(Results results) {
        Campaign campaign = results.campaign();
        Proposals proposals = new Proposals(results);
        boolean provisional = results.blocs().stream().anyMatch(BlocStandings::provisional);
        Paper paper = new Paper(
                new Letterhead("", campaign.owner(), "Số: ……/TTr-……", "", true), Stamp.of(campaign, provisional));
        paper.title("TỜ TRÌNH", "Về việc đề nghị khen thưởng chung của các khối thi đua năm " + campaign.year());
        paper.to("…………………………");
        paper.basis(campaign.legalBasis());
        paper.text(
                "Căn cứ kết quả xếp hạng thi đua năm %s của %s khối thi đua và kết quả xét chọn giữa các khối, %s đề nghị xem xét, khen thưởng %s."
                        .formatted(campaign.year(), results.blocs().size(), campaign.owner(), proposals.counts()));
        paper.table(proposals.quotas());
        paper.text("(Danh sách và căn cứ của từng trường hợp ở Phụ lục kèm theo.)");
        if (provisional) {
            paper.text("Một số điểm còn tạm tính; danh sách có thể thay đổi khi thẩm định xong.");
        }
        paper.text("Điểm của các khối dùng bảng điểm khác nhau không so với nhau; thứ hạng là thứ hạng trong khối.");
        paper.text(Proposals.NO_AWARD);
        paper.blank("Cơ quan chủ trì bổ sung: nơi nhận; kết quả bỏ phiếu của Hội đồng; ý kiến của cơ quan liên quan");
        paper.lead("%s trình cấp có thẩm quyền xem xét, quyết định./.".formatted(campaign.owner()));
        paper.end(List.of("Như trên", "Các khối thi đua", "Lưu: VT, ……"), Issuer.office());
        annex(paper, proposals, campaign);
        return paper.bytes("Tờ trình đề nghị khen thưởng – " + campaign.title(), Issuer.moment(results));
    }

    private static void annex(Paper paper, Proposals proposals, Campaign campaign) {
        paper.annex("Phụ lục", "Danh sách đề nghị khen thưởng năm " + campaign.year());
        paper.heading("I. Đề nghị khen thưởng");
        paper.table(proposals.proposedWithBlocs(), Proposals.NONE);
        paper.heading("II. Đơn vị dẫn đầu khối đã xét, không đề nghị");
        paper.table(proposals.leadersPassedOver(), Proposals.NONE);
    }
}
