package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A campaign is called as its folder is: outputs, inbox and rule book are found by the same name. */
final class IdIsFolderNameCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry id = book.campaign().at("id");
        return id.text().equals(book.folder())
                ? Stream.empty()
                : Stream.of(id.mistake(id.text(), "tên thư mục: " + book.folder()));
    }
}
