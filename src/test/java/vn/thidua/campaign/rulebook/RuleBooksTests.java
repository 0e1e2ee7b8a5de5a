package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;

class RuleBooksTests {

    private static final Path ACCEPTED = Path.of("src/test/resources/vn/thidua/campaign/accepted");

    private final RuleBooks books = new RuleBooks(ACCEPTED);

    @Test
    void listsTheFoldersThatHoldACampaign() {
        assertThat(books.ids()).containsExactly("all-methods");
    }

    @Test
    void readsACampaign() {
        Campaign campaign = books.read("all-methods");
        assertThat(campaign.blocs()).hasSize(2);
    }
}
