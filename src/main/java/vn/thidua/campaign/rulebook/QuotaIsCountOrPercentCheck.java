package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A quota is a number, a share or a table by size, and only a share has a base. */
final class QuotaIsCountOrPercentCheck implements MeaningCheck {

    private static final List<String> KINDS = List.of("count", "percent", "bySize");

    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().list("awards").stream()
                .map(award -> award.at("quota"))
                .flatMap(quota -> Stream.concat(notExactlyOne(quota), baseOfCount(quota)));
    }

    private static Stream<Mistake> notExactlyOne(Entry quota) {
        List<String> given = KINDS.stream().filter(quota::has).toList();
        if (given.size() == 1) {
            return Stream.empty();
        }
        String found = given.isEmpty() ? "không có khóa nào" : "cả " + String.join(" và ", given);
        return Stream.of(quota.mistake(found, "đúng một trong ba: " + String.join(", ", KINDS)));
    }

    private static Stream<Mistake> baseOfCount(Entry quota) {
        return quota.has("percent")
                ? Stream.empty()
                : quota.find("base").stream()
                        .map(base -> base.mistake(base.text(), "bỏ khóa này: chỉ dùng với percent"));
    }
}
