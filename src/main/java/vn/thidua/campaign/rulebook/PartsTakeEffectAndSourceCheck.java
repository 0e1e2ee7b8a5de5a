package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The parts of a combining rule have no effect or source of their own: they take those of the whole. */
final class PartsTakeEffectAndSourceCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(Outline::rules)
                .flatMap(rule -> rule.list("rules").stream())
                .flatMap(part -> Stream.of("effect", "source").flatMap(key -> part.find(key).stream()))
                .map(key -> key.mistake(key.text(), "bỏ khóa này: lấy theo quy tắc kết hợp bên trên"));
    }
}
