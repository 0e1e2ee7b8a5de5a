package vn.thidua.campaign.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.rulebook.RuleBooks;

/** The settings of every campaign of the house, for an English reader. */
class SettingsTests {

    private static final RuleBooks BOOKS = new RuleBooks(Path.of("jobs"));
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    static List<String> campaigns() {
        return BOOKS.ids();
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void nothingOfThemIsLeftInVietnamese(String id) {
        Campaign campaign = BOOKS.read(id);
        List<String> told = Language.ENGLISH.speak(() -> Stream.of(
                        Settings.basis(campaign),
                        Settings.ceiling(campaign),
                        Settings.demotion(campaign),
                        Settings.rankBy(campaign),
                        Settings.ballot(campaign),
                        Settings.leaders(campaign),
                        Settings.rounding(campaign),
                        Settings.ties(campaign),
                        Settings.eligibility(campaign),
                        Settings.succession(campaign.succession()),
                        Settings.frame(campaign.blocs().get(0).rubric()),
                        AppraisalTerms.words(campaign.appraisal()),
                        YearTerms.merged(campaign.earlier().merged()))
                .toList());
        assertThat(told).allMatch(sentence -> sentence.endsWith("."));
        assertThat(told).noneMatch(sentence -> VIETNAMESE.matcher(sentence).find());
    }

    @Test
    void everySuccessionAndEveryWayWithWhatDoesNotApplyIsTold() {
        assertThat(Language.ENGLISH.speak(() -> Stream.concat(
                                Stream.of(Succession.values()).map(Settings::succession),
                                Stream.of(NotApplicable.values()).map(Settings::notApplicable))
                        .toList()))
                .doesNotHaveDuplicates()
                .noneMatch(sentence -> VIETNAMESE.matcher(sentence).find());
    }
}
