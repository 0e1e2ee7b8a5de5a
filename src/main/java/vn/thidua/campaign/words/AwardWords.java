package vn.thidua.campaign.words;

import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;

/** An award rule as a sentence: who can receive it, how many, and what it asks for. */
public final class AwardWords {

    private AwardWords() {}

    public static String of(Campaign campaign, AwardRule award) {
        String legal = award.legal() == null ? "" : " (" + award.legal() + ")";
        return award.label() + ": " + terms(campaign, award) + legal;
    }

    /** The same without the award's name and article. */
    public static String terms(Campaign campaign, AwardRule award) {
        String who = award.recipients() == AwardRule.RecipientKind.COLLECTIVE ? "tập thể" : "cá nhân";
        String how = award.basis() == AwardRule.Basis.RANK ? "theo thứ hạng" : "theo danh sách đề nghị";
        String least = award.minimumClass() == null
                ? ""
                : ", từ loại “" + Settings.classLabel(campaign, award.minimumClass()) + "”";
        String excluding = award.excluding().isEmpty()
                ? ""
                : ", không cùng lúc với " + Settings.awardLabels(campaign, award.excluding());
        return who + ", " + how + ", " + quota(campaign, award) + least + excluding
                + AwardTerms.words(campaign, award.terms());
    }

    private static String quota(Campaign campaign, AwardRule award) {
        AwardRule.Quota quota = award.quota();
        String each = award.terms().scope() == AwardRule.Scope.CAMPAIGN ? " của cả đợt" : "";
        if (!quota.bySize().isEmpty()) {
            return quota.bySize().stream()
                    .map(row -> "khối " + row.from() + (row.to() == null ? " trở lên" : "–" + row.to())
                            + " thành viên được " + row.count())
                    .collect(Collectors.joining(", "));
        }
        if (quota.percent() == null) {
            return "tối đa " + quota.count() + each;
        }
        return "tối đa " + NumberText.of(quota.percent()) + " % " + base(campaign, quota) + each;
    }

    private static String base(Campaign campaign, AwardRule.Quota quota) {
        return switch (quota.base()) {
            case MEMBERS -> "số thành viên";
            case RANKED -> "số đơn vị được xếp hạng";
            case LEADERS -> "số đơn vị dẫn đầu khối";
            case AWARDED -> "số đơn vị được đề nghị " + Settings.awardLabels(campaign, quota.of());
        };
    }
}
