package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A quota is a number or a share, and only a share has a base. */
final class QuotaIsCountOrPercentCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().list("awards").stream()
                .map(award -> award.at("quota"))
                .flatMap(quota -> Stream.concat(notExactlyOne(quota), baseOfCount(quota)));
    }

    private static Stream<Mistake> notExactlyOne(Entry quota) {
        if (quota.has("count") != quota.has("percent")) {
            return Stream.empty();
        }
        String found = quota.has("count") ? "cả count và percent" : "không có count, không có percent";
        return Stream.of(quota.mistake(found, "đúng một trong hai: count hoặc percent"));
    }

    private static Stream<Mistake> baseOfCount(Entry quota) {
        return quota.has("percent")
                ? Stream.empty()
                : quota.find("base").stream()
                        .map(base -> base.mistake(base.text(), "bỏ khóa này: chỉ dùng với percent"));
    }
}
