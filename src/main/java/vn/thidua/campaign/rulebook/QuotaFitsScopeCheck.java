package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A quota over several blocs is taken of leaders or awarded; one within a bloc of its members; and only ranks go beyond. */
final class QuotaFitsScopeCheck implements MeaningCheck {

    private static final Set<String> OF_CAMPAIGN = Set.of("LEADERS", "AWARDED");

    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().list("awards").stream()
                .flatMap(award -> Stream.of(
                                ofBloc(award, award.at("quota")),
                                ofCampaign(award, award.at("quota")),
                                named(award.at("quota")))
                        .flatMap(found -> found));
    }

    private static Stream<Mistake> ofBloc(Entry award, Entry quota) {
        return campaignWide(award)
                ? Stream.empty()
                : quota.find("base").stream()
                        .filter(base -> OF_CAMPAIGN.contains(base.text()))
                        .map(base -> base.mistake(base.text(), "MEMBERS hoặc RANKED; hoặc thêm scope: CAMPAIGN"));
    }

    private static Stream<Mistake> ofCampaign(Entry award, Entry quota) {
        if (!campaignWide(award)) {
            return Stream.empty();
        }
        Stream<Mistake> bySize = quota.find("bySize").stream()
                .map(rows -> rows.mistake("bảng theo cỡ khối", "count hoặc percent: hạn mức này là của cả đợt"));
        Stream<Mistake> basis = Stream.of(award.at("basis"))
                .filter(entry -> !entry.text().equals("RANK"))
                .map(entry -> entry.mistake(entry.text(), "RANK: hạn mức của cả đợt xét theo thứ hạng"));
        Stream<Mistake> recipients = Stream.of(award.at("recipients"))
                .filter(entry -> !entry.text().equals("COLLECTIVE"))
                .map(entry -> entry.mistake(entry.text(), "COLLECTIVE: hạn mức của cả đợt là của tập thể"));
        return Stream.of(bySize, basis, recipients).flatMap(found -> found);
    }

    private static Stream<Mistake> named(Entry quota) {
        boolean awarded = quota.text("base", "").equals("AWARDED");
        if (awarded && !quota.has("of")) {
            return Stream.of(quota.at("base").mistake("AWARDED", "thêm of: các mã hình thức làm mẫu số"));
        }
        List<Entry> stray = awarded ? List.of() : quota.find("of").stream().toList();
        return stray.stream().map(of -> of.mistake("danh sách mã", "bỏ khóa này: chỉ dùng với base: AWARDED"));
    }

    private static boolean campaignWide(Entry award) {
        return award.text("scope", "BLOC").equals("CAMPAIGN");
    }
}
