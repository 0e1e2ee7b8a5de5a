package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Campaign;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;

/** The bloc's submission for awards (tờ trình đề nghị khen thưởng), with its list as an annex. */
final class AwardSubmission {

    private AwardSubmission() {}

    /** Empty for a bloc in which no award is considered. */
    static Optional<byte[]> write(Material material) {
        Proposals proposals = new Proposals(material);
        return proposals.none() ? Optional.empty() : Optional.of(write(material.view(), proposals));
    }

    private static byte[] write(BlocView view, Proposals proposals) {
        Campaign campaign = view.results().campaign();
        Issuer issuer = new Issuer(view);
        Paper paper = issuer.paper("TTr", view.provisional());
        paper.title(say("TỜ TRÌNH"), say("Về việc đề nghị khen thưởng công tác thi đua năm {0}", campaign.year()));
        paper.to(campaign.owner());
        paper.basis(campaign.legalBasis());
        paper.text(say(
                "Căn cứ kết quả thẩm định, xếp hạng và bình xét thi đua năm {0}, {1} đề nghị {2} xem xét, khen thưởng {3}.",
                campaign.year(), issuer.name(), campaign.owner(), proposals.counts()));
        paper.table(proposals.quotas());
        paper.text(say("(Danh sách và căn cứ của từng trường hợp ở Phụ lục kèm theo.)"));
        if (view.provisional()) {
            paper.text(say("Một số điểm còn tạm tính; danh sách có thể thay đổi khi thẩm định xong."));
        }
        view.bloc().notes().forEach(paper::text);
        paper.text(say(Proposals.NO_AWARD));
        paper.blank(
                say(
                        "Khối bổ sung: ý kiến của cơ quan, đơn vị liên quan; hồ sơ kèm theo (biên bản họp xét, biên bản kiểm phiếu, báo cáo thành tích)"));
        paper.lead(say("{0} trình {1} xem xét, quyết định./.", issuer.name(), campaign.owner()));
        paper.end(List.of(say("Như trên"), say("Các đơn vị thành viên"), say("Lưu: VT, ……")), issuer.signer());
        annex(paper, proposals, campaign);
        return paper.bytes(
                say("Tờ trình đề nghị khen thưởng – {0}", view.bloc().bloc().name()), issuer.moment());
    }

    private static void annex(Paper paper, Proposals proposals, Campaign campaign) {
        paper.annex(say("Phụ lục"), say("Danh sách đề nghị khen thưởng năm {0}", campaign.year()));
        paper.heading(say("I. Tập thể"));
        paper.table(proposals.proposed(RecipientKind.COLLECTIVE), say(Proposals.NONE));
        paper.heading(say("II. Cá nhân"));
        Table individuals = proposals.proposed(RecipientKind.INDIVIDUAL);
        paper.table(individuals, say(Proposals.NONE));
        if (!individuals.isEmpty()) {
            paper.blank(say("Đơn vị bổ sung: chức vụ của từng cá nhân; thành tích nơi chưa nêu"));
        }
    }
}
