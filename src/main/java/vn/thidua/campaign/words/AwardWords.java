package vn.thidua.campaign.words;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

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
        String who = award.recipients() == AwardRule.RecipientKind.COLLECTIVE ? say("tập thể") : say("cá nhân");
        String how = award.basis() == AwardRule.Basis.RANK ? say("theo thứ hạng") : say("theo danh sách đề nghị");
        String least = award.minimumClass() == null
                ? ""
                : say(", từ loại “{0}”", Settings.classLabel(campaign, award.minimumClass()));
        String excluding = award.excluding().isEmpty()
                ? ""
                : say(", không cùng lúc với {0}", Settings.awardLabels(campaign, award.excluding()));
        return who + ", " + how + ", " + quota(campaign, award) + least + excluding
                + AwardTerms.words(campaign, award.terms());
    }

    private static String quota(Campaign campaign, AwardRule award) {
        AwardRule.Quota quota = award.quota();
        String each = award.terms().scope() == AwardRule.Scope.CAMPAIGN ? say(" của cả đợt") : "";
        if (!quota.bySize().isEmpty()) {
            return quota.bySize().stream()
                    .map(row -> row.to() == null
                            ? say("khối {0} trở lên thành viên được {1}", row.from(), row.count())
                            : say("khối {0}–{1} thành viên được {2}", row.from(), row.to(), row.count()))
                    .collect(Collectors.joining(", "));
        }
        if (quota.percent() == null) {
            return say("tối đa {0}{1}", requireNonNull(quota.count()), each);
        }
        return say("tối đa {0} % {1}{2}", NumberText.of(quota.percent()), base(campaign, quota), each);
    }

    private static String base(Campaign campaign, AwardRule.Quota quota) {
        return switch (quota.base()) {
            case MEMBERS -> say("số thành viên");
            case RANKED -> say("số đơn vị được xếp hạng");
            case LEADERS -> say("số đơn vị dẫn đầu khối");
            case AWARDED -> say("số đơn vị được đề nghị {0}", Settings.awardLabels(campaign, quota.of()));
        };
    }
}
