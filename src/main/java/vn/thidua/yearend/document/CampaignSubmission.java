package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.word.Paper;

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
        Paper paper = Issuer.paper(campaign, "", campaign.owner(), "TTr", provisional);
        paper.title(
                say("TỜ TRÌNH"),
                say("Về việc đề nghị khen thưởng chung của các khối thi đua năm {0}", campaign.year()));
        paper.to("…………………………");
        paper.basis(campaign.legalBasis());
        paper.text(say(
                "Căn cứ kết quả xếp hạng thi đua năm {0} của {1} khối thi đua và kết quả xét chọn giữa các khối, {2} đề nghị xem xét, khen thưởng {3}.",
                campaign.year(), results.blocs().size(), campaign.owner(), proposals.counts()));
        paper.table(proposals.quotas());
        paper.text(say("(Danh sách và căn cứ của từng trường hợp ở Phụ lục kèm theo.)"));
        if (provisional) {
            paper.text(say("Một số điểm còn tạm tính; danh sách có thể thay đổi khi thẩm định xong."));
        }
        paper.text(
                say("Điểm của các khối dùng bảng điểm khác nhau không so với nhau; thứ hạng là thứ hạng trong khối."));
        paper.text(say(Proposals.NO_AWARD));
        paper.blank(
                say("Cơ quan chủ trì bổ sung: nơi nhận; kết quả bỏ phiếu của Hội đồng; ý kiến của cơ quan liên quan"));
        paper.lead(say("{0} trình cấp có thẩm quyền xem xét, quyết định./.", campaign.owner()));
        paper.end(List.of(say("Như trên"), say("Các khối thi đua"), say("Lưu: VT, ……")), Issuer.office());
        annex(paper, proposals, campaign);
        return paper.bytes(say("Tờ trình đề nghị khen thưởng – {0}", campaign.title()), Issuer.moment(results));
    }

    private static void annex(Paper paper, Proposals proposals, Campaign campaign) {
        paper.annex(say("Phụ lục"), say("Danh sách đề nghị khen thưởng năm {0}", campaign.year()));
        paper.heading(say("I. Đề nghị khen thưởng"));
        paper.table(proposals.proposedWithBlocs(), say(Proposals.NONE));
        paper.heading(say("II. Đơn vị dẫn đầu khối đã xét, không đề nghị"));
        paper.table(proposals.leadersPassedOver(), say(Proposals.NONE));
    }
}
