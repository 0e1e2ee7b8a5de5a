package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.InvalidCampaignException;

class RuleBooksTests {

    @TempDir
    private Path jobs;

    @Test
    void listsTheFoldersThatHoldACampaign() throws IOException {
        copyOfAcceptedBook();
        Files.createDirectory(jobs.resolve("no-campaign-here"));
        Files.createFile(jobs.resolve("campaign.schema.json"));
        assertThat(new RuleBooks(jobs).ids()).containsExactly("all-methods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "..", "../accepted/all-methods", "A", "", "a\u0000b"})
    void refusesACampaignThatIsNotThere(String id) {
        assertThat(catchThrowableOfType(InvalidCampaignException.class, () -> new RuleBooks(jobs).read(id))
                        .mistakes())
                .hasSize(1)
                .allMatch(mistake -> mistake.file().endsWith("/" + id + "/campaign.yaml"));
    }

    @Test
    void digestDoesNotDependOnWhereTheFolderLies() throws IOException {
        copyOfAcceptedBook();
        assertThat(digest(jobs))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new RuleBooks(AcceptedBookTests.ACCEPTED)
                        .read("all-methods")
                        .digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign.yaml", "rubric.yaml"})
    void digestChangesWithEveryByteOfEveryFile(String name) throws IOException {
        Path file = copyOfAcceptedBook().resolve(name);
        String before = digest(jobs);
        Files.writeString(file, Files.readString(file) + "#");
        assertThat(digest(jobs)).isNotEqualTo(before);
    }

    /** Nothing is scored by them, so nothing has to be scored anew. */
    @Test
    void digestDoesNotChangeWithTheEnglishNames() throws IOException {
        Path english = copyOfAcceptedBook().resolve("english.yaml");
        String before = digest(jobs);
        Files.writeString(english, "Cơ quan mẫu: Sample office");
        String first = new RuleBooks(jobs).read("all-methods").english().digest();
        Files.writeString(english, "Cơ quan mẫu: Office");
        assertThat(digest(jobs)).isEqualTo(before);
        assertThat(new RuleBooks(jobs).read("all-methods").english().digest()).isNotEqualTo(first);
    }

    @Test
    void englishNamesThatNobodyWantsAreNotJudged() throws IOException {
        Path book = copyOfAcceptedBook();
        String before = digest(jobs);
        Files.writeString(book.resolve("english.yaml"), "Cơ quan cũ: Former office");
        RuleBooks books = new RuleBooks(jobs);
        assertThat(books.read("all-methods", false).digest()).isEqualTo(before);
        assertThatThrownBy(() -> books.read("all-methods", true)).hasMessageContaining("english.yaml:1  Cơ quan cũ: ");
        assertThatThrownBy(() -> books.read("all-methods")).hasMessageContaining("english.yaml:1  Cơ quan cũ: ");
    }

    @Test
    void aCampaignThatAsksForEnglishWantsItEveryNight() throws IOException {
        Path book = copyOfAcceptedBook();
        Path campaign = book.resolve("campaign.yaml");
        Files.writeString(
                campaign, Files.readString(campaign).replace("logo: logo.png}", "logo: logo.png, english: true}"));
        Files.writeString(book.resolve("english.yaml"), "Cơ quan cũ: Former office");
        assertThatThrownBy(() -> new RuleBooks(jobs).read("all-methods", false))
                .hasMessageContaining("english.yaml:1  Cơ quan cũ: ");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
    void refusesARubricThatALinkLeadsOutOfTheFolder() throws IOException {
        Path book = copyOfAcceptedBook();
        Path outside = Files.move(book.resolve("rubric.yaml"), jobs.resolve("rubric.yaml"));
        Files.createSymbolicLink(book.resolve("rubric.yaml"), outside.toAbsolutePath());
        assertThatThrownBy(() -> new RuleBooks(jobs).read("all-methods"))
                .isInstanceOf(InvalidCampaignException.class)
                .hasMessageContaining("blocs[0].rubric: rubric.yaml");
    }

    @Test
    void digestChangesWithTheLogo() throws IOException {
        Path logo = copyOfAcceptedBook().resolve("logo.png");
        String before = digest(jobs);
        byte[] other = Files.readAllBytes(logo);
        // The checksum of the pixels, which nobody asks for.
        other[other.length - 13]++;
        Files.write(logo, other);
        assertThat(digest(jobs)).isNotEqualTo(before);
    }

    @Test
    void refusesALogoThatEveryDeckWouldHaveToCarry() throws IOException {
        Path logo = copyOfAcceptedBook().resolve("logo.png");
        Files.write(logo, new byte[(512 << 10) + 1]);
        assertThatThrownBy(() -> new RuleBooks(jobs).read("all-methods"))
                .isInstanceOf(InvalidCampaignException.class)
                .hasMessageContaining("presentation.logo: logo.png (lớn hơn 512 KB)");
    }

    @Test
    void refusesALogoFromElsewhere() throws IOException {
        Path book = copyOfAcceptedBook();
        Files.move(book.resolve("logo.png"), jobs.resolve("logo.png"));
        Path campaign = book.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign).replace("logo: logo.png", "logo: ../logo.png"));
        assertThatThrownBy(() -> new RuleBooks(jobs).read("all-methods"))
                .isInstanceOf(InvalidCampaignException.class)
                .hasMessageContaining("presentation.logo: ../logo.png");
    }

    private static String digest(Path jobs) {
        return new RuleBooks(jobs).read("all-methods").digest();
    }

    private Path copyOfAcceptedBook() throws IOException {
        Path book = Files.createDirectory(jobs.resolve("all-methods"));
        for (String name : new String[] {"campaign.yaml", "rubric.yaml", "logo.png"}) {
            Files.copy(AcceptedBookTests.ACCEPTED.resolve("all-methods").resolve(name), book.resolve(name));
        }
        return book;
    }
}
