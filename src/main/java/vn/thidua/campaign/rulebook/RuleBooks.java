package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The rule books under {@code jobs/}, one folder each, such as {@code jobs/cdvc-khoi-1-2022/campaign.yaml}. */
public final class RuleBooks {

    static final String CAMPAIGN_FILE = "campaign.yaml";

    private final Path jobs;

    public RuleBooks(Path jobs) {
        this.jobs = jobs;
    }

    /**
     * The campaigns there are: names of the folders that hold a {@code campaign.yaml}, sorted.
     *
     * @throws UncheckedIOException if {@code jobs/} itself cannot be listed
     */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(jobs)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(CAMPAIGN_FILE)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one campaign whole.
     *
     * @throws InvalidCampaignException with every mistake at once: all of structure, or, where there are none, all of
     *     meaning
     */
    public Campaign read(String id) {
        RuleBook book = RuleBookFolder.read(jobs, id);
        List<Mistake> mistakes = MeaningChecks.mistakes(book);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return CampaignReader.read(book);
    }
}
