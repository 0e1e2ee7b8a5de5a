package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Collects the files of one rule book and judges their structure, all of them before it speaks. */
final class RuleBookFolder {

    private final Path folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final Map<String, Entry> rubrics = new LinkedHashMap<>();

    private RuleBookFolder(Path folder) {
        this.folder = folder;
    }

    static RuleBook read(Path jobs, String id) {
        return new RuleBookFolder(jobs.resolve(id)).read(id);
    }

    private RuleBook read(String id) {
        Path path = folder.resolve(RuleBooks.CAMPAIGN_FILE);
        Optional<Entry> campaign = file(path, Structure.CAMPAIGN, () -> missingCampaign(path));
        campaign.ifPresent(entry -> entry.list("blocs").forEach(this::rubric));
        if (campaign.isEmpty() || !mistakes.isEmpty()) {
            throw new InvalidCampaignException(mistakes);
        }
        return new RuleBook(id, campaign.get(), rubrics, Digest.of(folder, sources));
    }

    private void rubric(Entry bloc) {
        String name = bloc.text("rubric");
        if (name.isEmpty() || rubrics.containsKey(name)) {
            return;
        }
        inside(name)
                .flatMap(path -> file(path, Structure.RUBRIC, () -> missingRubric(bloc.at("rubric"))))
                .ifPresentOrElse(entry -> rubrics.put(name, entry), () -> {});
    }

    private Optional<Entry> file(Path path, Structure structure, Supplier<Mistake> missing) {
        if (!Files.isRegularFile(path)) {
            mistakes.add(missing.get());
            return Optional.empty();
        }
        try {
            SourceFile source = SourceFile.read(path);
            sources.add(source);
            RuleFile file = YamlReader.read(source);
            mistakes.addAll(structure.mistakes(file));
            return Optional.of(file.entry());
        } catch (InvalidCampaignException e) {
            mistakes.addAll(e.mistakes());
        } catch (IOException e) {
            mistakes.add(new Mistake(SourceFile.nameOf(path), 1, "", "không đọc được tệp", "tệp đọc được"));
        }
        return Optional.empty();
    }

    private Optional<Path> inside(String name) {
        try {
            Path path = folder.resolve(name);
            return Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Mistake missingCampaign(Path path) {
        return new Mistake(
                SourceFile.nameOf(path), 1, "", "không có tệp này", "tệp campaign.yaml trong thư mục của đợt");
    }

    private static Mistake missingRubric(Entry rubric) {
        return rubric.mistake(rubric.text() + " (không có tệp này)", "một tệp trong thư mục của đợt thi đua");
    }
}
