package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    static final String ENGLISH_FILE = "english.yaml";

    private final Path jobs;

    public RuleBooks(Path jobs) {
        this.jobs = jobs;
    }

    /**
     * The campaigns there are: names of the folders that hold a {@code campaign.yaml}, sorted, without {@link
     * #templates()}.
     *
     * @throws UncheckedIOException if {@code jobs/} itself cannot be listed
     */
    public List<String> ids() {
        return folders(false);
    }

    /**
     * The blank campaigns that are there to be copied ({@code template: true}) and are never run, sorted.
     *
     * @throws UncheckedIOException if {@code jobs/} itself cannot be listed
     */
    public List<String> templates() {
        return folders(true);
    }

    private List<String> folders(boolean template) {
        try (Stream<Path> folders = Files.list(jobs)) {
            return folders.map(folder -> folder.resolve(CAMPAIGN_FILE))
                    .filter(Files::isRegularFile)
                    .filter(file -> isTemplate(file) == template)
                    .map(file -> jobs.relativize(file).getName(0).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that cannot be understood is none: it has to be complained about. */
    private static boolean isTemplate(Path campaign) {
        try {
            SourceFile file = SourceFile.read(campaign);
            // Most say nothing of it; to understand a whole province only to find that out would double the time.
            return new String(file.bytes(), StandardCharsets.UTF_8).contains("template")
                    && YamlReader.read(file).entry().flag("template");
        } catch (IOException | InvalidCampaignException e) {
            return false;
        }
    }

    /**
     * Reads one campaign whole, also what a run tonight would not need.
     *
     * @throws InvalidCampaignException with every mistake at once: all of structure, or, where there are none, all of
     *     meaning
     */
    public Campaign read(String id) {
        return read(id, true);
    }

    /**
     * Reads one campaign for work that speaks English or does not. The English names are looked at where they will be needed:
     * a stale line of theirs must not stop a night that nobody asked for English.
     *
     * @param english whether English is wanted even if the campaign does not ask for it itself
     * @throws InvalidCampaignException as for the whole one
     */
    public Campaign read(String id, boolean english) {
        RuleBook book = RuleBookFolder.read(jobs, id, english);
        List<Mistake> mistakes = MeaningChecks.mistakes(book);
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return CampaignReader.read(book);
    }
}
